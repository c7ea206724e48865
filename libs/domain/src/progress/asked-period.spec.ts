import { nextPeriod } from './asked-period';

it.each([
  ['month', '2027-01-31', '2027-02-01', '2027-02-28'],
  ['month', '2028-01-31', '2028-02-01', '2028-02-29'],
  ['quarter', '2026-06-30', '2026-07-01', '2026-09-30'],
  ['quarter', '2026-09-30', '2026-10-01', '2026-12-31'],
  ['year', '2027-03-31', '2027-04-01', '2028-03-31'],
  ['year', '2026-08-14', '2026-08-15', '2027-08-14'], // what ended within a month goes on within a month
  ['decade', '2021-03-21', '2021-03-22', '2031-03-21'],
] as const)('after a %s that ended on %s comes %s to %s', (frequency, endedOn, start, end) => {
  expect(nextPeriod(frequency, endedOn)).toEqual({ start, end });
});
