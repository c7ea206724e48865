import { comparableDays, quarterEnds, withChosen } from './periods';

it('quarterEnds are named by the council year', () => {
  expect(quarterEnds('2027-07-20').slice(0, 2)).toEqual([
    { value: '2027-06-30', text: 'End of Q1 2027 to 2028, 30 June 2027' },
    { value: '2027-03-31', text: 'End of Q4 2026 to 2027, 31 March 2027' },
  ]);
});

it('a year before is among the days to compare with, and so is any that was chosen', () => {
  const days = comparableDays('2027-07-20');
  expect(days.at(-1)?.value).toBe('2026-07-20');
  expect(withChosen(days, '2027-05-05')[0]).toEqual({ value: '2027-05-05', text: '5 May 2027' });
  expect(withChosen(days, '2027-03-31')).toHaveLength(days.length);
});
