import fc from 'fast-check';
import { addDays, addMonths, addYears, daysBetween, isDay, partsOf, todayIn, weekdayOf } from './day';

describe('isDay', () => {
  it.each([
    ['2026-04-01', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['2026-04-01T00:00:00Z', false],
    ['', false],
    [null, false],
    [20260401, false],
  ])('of %j is %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-04-01', '2026-04-01', 0],
    ['2026-03-28', '2026-03-30', 2], // the clocks change in between
    ['2026-04-02', '2026-04-01', -1],
    ['2026-04-01', '2028-04-01', 731],
  ])('from %s to %s is %d', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count);
  });

  it('refuses what is not a day', () => {
    expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
  });

  it('undoes addDays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        expect(daysBetween('2026-04-01', addDays('2026-04-01', count))).toBe(count);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-04-01', 0, '2026-04-01'],
  ])('%s and %d is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('keeps the end of February in addYears', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });
});

describe('todayIn', () => {
  it.each([
    ['2026-07-01T22:59:59Z', '2026-07-01'],
    ['2026-07-01T23:00:00Z', '2026-07-02'], // summer time
    ['2026-12-31T23:59:59Z', '2026-12-31'],
  ])('at %s is %s', (instant, day) => {
    expect(todayIn(new Date(instant))).toBe(day);
  });
});

describe('weekdayOf and partsOf', () => {
  it.each([
    ['2026-11-16', 1],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
  ])('%s is weekday %d', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('takes a day apart', () => {
    expect(partsOf('2026-11-05')).toEqual([2026, 11, 5]);
  });
});
