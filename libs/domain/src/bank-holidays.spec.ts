import { bankHolidaysKnown, bankHolidaysOf } from './bank-holidays';
import { isDay, weekdayOf } from './day';
import { nations } from './organisations/kinds';

describe('bank holidays', () => {
  it.each(nations)('of %s are days of the calendar in order, none on a weekend', (nation) => {
    const days = bankHolidaysOf(nation);
    expect(days.every(isDay)).toBe(true);
    expect([...days].sort()).toEqual(days);
    expect(days.filter((day) => weekdayOf(day) > 5)).toEqual([]);
  });

  it.each([
    ['England', '2026-12-28', true],
    ['England', '2026-01-02', false],
    ['Wales', '2027-03-29', true],
    ['Scotland', '2027-03-29', false],
    ['Scotland', '2026-01-02', true],
    ['Scotland', '2026-06-15', true],
    ['Northern Ireland', '2027-07-12', true],
    ['England', '2027-07-12', false],
  ] as const)('in %s %s is one: %s', (nation, day, expected) => {
    expect(bankHolidaysOf(nation).includes(day)).toBe(expected);
  });

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false],
  ])('are known on %s: %s', (day, known) => {
    expect(bankHolidaysKnown(day)).toBe(known);
  });
});
