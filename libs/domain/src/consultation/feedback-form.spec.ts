import { feedbackFault, formState } from './feedback-form';

describe('formState from 4 to 31 January', () => {
  it.each([
    ['early', '2027-01-03'],
    ['open', '2027-01-04'],
    ['open', '2027-01-31'],
    ['closed', '2027-02-01'],
  ] as const)('is %s on %s', (state, today) => {
    expect(formState({ opensOn: '2027-01-04', closesOn: '2027-01-31' }, today)).toBe(state);
  });
});

describe('feedbackFault', () => {
  it.each([
    [null, 'Classes in the evening, please', ''],
    [null, 'x'.repeat(2000), 'Parents'],
    [null, `${'x\r\n'.repeat(999)}xx`, ''], // 2,000 characters as a browser counts them
    ['empty', ' \r\n ', ''],
    ['too-long', 'x'.repeat(2001), ''],
    ['not-printable', 'a\u0000b', ''],
    ['unknown-group', 'Hello', 'Somebody'],
  ] as const)('is %s', (fault, text, group) => {
    expect(feedbackFault({ text, group }, ['Parents'])).toBe(fault);
  });
});
