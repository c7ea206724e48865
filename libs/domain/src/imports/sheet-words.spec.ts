import { deliveryStatuses } from '../plans/delivery-status';
import { actionOrigins, actionTypes } from '../plans/vocabulary';
import { themes, ways } from '../frameworks/framework';
import { planSheet } from './plan-sheet';
import { fromSheetWord, sheetWords, toSheetWord } from './sheet-words';

const codes = Object.entries(sheetWords).flatMap(([field, words]) =>
  Object.keys(words).map((code) => ({ field, code })),
);

describe('the words of a file', () => {
  it.each(codes)('say $field $code and are read back', ({ field, code }) => {
    expect(fromSheetWord(field, toSheetWord(field, code))).toBe(code);
    expect(fromSheetWord(field, code)).toBe(code);
  });

  it.each([
    ['theme', 'Inclusive economy', 'T2'],
    ['theme', ' t2 ', 'T2'],
    ['type', 'change to a SERVICE', 'service-change'],
    ['deliveryStatus', 'Off-track', 'off-track'],
    ['fundingSecured', 'yes', 'true'],
    ['groups', 'Longer standing residents', 'longer-standing-residents'],
    ['type', 'Something else', null],
    ['theme', '', null],
    ['unknown', 'T1', null],
  ])('of %s read %j as %j', (field, text, code) => {
    expect(fromSheetWord(field, text)).toBe(code);
  });

  it('cover every vocabulary of the sheet', () => {
    const worded = planSheet.filter(({ form }) => form === 'word' || form === 'words' || form === 'flag');
    expect(worded.filter(({ field }) => !(field in sheetWords))).toEqual([]);
    const vocabularies = {
      theme: themes,
      ways,
      type: actionTypes,
      origin: actionOrigins,
      deliveryStatus: deliveryStatuses,
    };
    for (const [field, all] of Object.entries(vocabularies))
      expect(Object.keys(sheetWords[field] ?? {})).toEqual([...all]);
  });

  it('leave a code that has no word as it is', () => {
    expect(toSheetWord('tags', 'own-tag')).toBe('own-tag');
  });
});
