import type { DatasetFacts } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { columnBeside, likelyChoice, likelySource, namedChoices } from './likely-source';

const nothing: DatasetFacts = {
  ...{ rows: 1, notes: 0, recordCount: null, measures: [], dimensions: [], periods: [], levels: [] },
  ...{ title: '', publisher: '', issued: null },
};
const words = { name: 'Something', numerator: '', computed: false };
const share = { ...words, code: 'S2', valueType: 'proportion' } as Indicator;
const count = { ...words, code: 'S6', valueType: 'count' } as Indicator;
const measure = (title: string, part: 'value' | 'numerator' | 'denominator' | null, total = false) => ({
  title,
  part,
  total,
});
const dimension = (title: string, ...names: string[]) => ({
  title,
  cut: false,
  categories: names.map((name) => ({ name, rows: 1 })),
});

describe('what an indicator most likely takes from a file', () => {
  it('is a share of the total of a census table, whose part is left to choose', () => {
    const facts = { ...nothing, measures: [measure('Total', null, true), measure('Not well', null)] };
    expect(likelyChoice(facts, share)).toMatchObject({
      value: null,
      numerator: { measures: [] },
      denominator: { measures: [{ measure: 0 }] },
    });
  });

  it('is the value with both sides of it where the file has all three', () => {
    const facts = {
      ...nothing,
      measures: [measure('', 'numerator'), measure('', 'denominator'), measure('', 'value')],
    };
    expect(likelyChoice(facts, share)).toMatchObject({
      value: { measures: [{ measure: 2 }] },
      numerator: { measures: [{ measure: 0 }] },
      denominator: { measures: [{ measure: 1 }] },
    });
  });

  it('counts the total where there is one, and everyone to whom the question applies where there is none', () => {
    const facts = {
      ...nothing,
      measures: [measure('', null)],
      dimensions: [
        dimension('Sex', 'Total', 'Male'),
        dimension('Kind', 'Does not apply', 'A', 'B'),
        dimension('One', 'Only'),
      ],
    };
    expect(likelyChoice(facts, count).value?.chosen).toEqual([
      { dimension: 0, categories: [{ name: 'Total' }] },
      { dimension: 1, categories: [{ name: 'A' }, { name: 'B' }] },
    ]);
  });

  it('has to be said where one column gives both sides of a share, and where several things are measured', () => {
    const one = { ...nothing, measures: [measure('', null)] };
    const facts = { ...one, dimensions: [dimension('Ethnic group', 'A', 'B'), dimension('Language', 'C', 'D')] };
    const { numerator, denominator } = likelyChoice(facts, share);
    expect(numerator?.chosen.map(({ categories }) => categories.length)).toEqual([2, 0]);
    expect(denominator?.chosen.map(({ categories }) => categories.length)).toEqual([2, 2]);

    const several = { ...nothing, measures: [measure('A', 'value'), measure('B', 'value'), measure('B', 'numerator')] };
    expect(likelyChoice(several, share).value?.measures).toEqual([]);
    expect([columnBeside(several, 1, 'numerator'), columnBeside(several, 0, 'numerator')]).toEqual([2, null]);
  });

  it.each([
    ['count', ['Total', '0 to 15', '16 to 24', '25 to 64', '65+'], ['16 to 24', '25 to 64']],
    ['count', ['All Ages', 'Aged 16 to 24', 'Aged 16 to 64', 'Aged 25 to 64'], ['Aged 16 to 64']],
    ['count', ['Total', '16 to 24', '30 to 64'], ['Total']],
    ['proportion', ['Total', '16 to 24', '25 to 64'], ['Total']],
    ['proportion', ['Total', '16 to 64'], ['16 to 64']],
  ] as const)('is of the ages that a %s names, where the file has them: %j', (valueType, names, expected) => {
    const wanted = { ...share, valueType, numerator: 'residents aged 16 to 64 in work' };
    const facts = { ...nothing, measures: [measure('', null)], dimensions: [dimension('Age', ...names)] };
    const [chosen] = likelySource(facts, 'value', wanted).chosen;
    expect(chosen?.categories.map(({ name }) => name)).toEqual(expected);
  });

  it('is named by our own layout', () => {
    const facts = {
      ...nothing,
      measures: [measure('', 'value')],
      dimensions: [dimension('indicator_key', 's2', 'S6', 'unknown')],
    };
    expect(
      namedChoices(facts, [share, count]).map(({ indicator, value }) => [
        indicator,
        value?.chosen[0]?.categories[0]?.name,
      ]),
    ).toEqual([
      ['S2', 's2'],
      ['S6', 'S6'],
    ]);
  });
});
