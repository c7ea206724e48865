import { comparableDays, withChosen } from './periods';

it('a year before is among the days to compare with, and so is any that was chosen', () => {
  const days = comparableDays('2027-07-20');
  expect(days.at(-1)?.value).toBe('2026-07-20');
  expect(withChosen(days, '2027-05-05')[0]).toEqual({ value: '2027-05-05', text: '5 May 2027' });
  expect(withChosen(days, '2027-03-31')).toHaveLength(days.length);
});
