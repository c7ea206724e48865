import {
  addWorkingDays,
  councilQuarter,
  councilYear,
  councilYearOf,
  endOfQuarterBefore,
  isWorkingDay,
  quarterOf,
  workingDaysBetween,
} from './council-calendar';

describe('the council year', () => {
  it.each([
    ['2026-03-31', 2025, 4],
    ['2026-04-01', 2026, 1],
    ['2026-06-30', 2026, 1],
    ['2026-07-01', 2026, 2],
    ['2026-12-31', 2026, 3],
    ['2027-01-01', 2026, 4],
  ])('%s lies in %d, quarter %d', (day, year, quarter) => {
    expect(councilYearOf(day)).toBe(year);
    expect(quarterOf(day)).toEqual({ year, quarter });
  });

  it.each([
    ['2027-07-20', '2027-06-30'],
    ['2027-06-30', '2027-03-31'],
    ['2027-04-01', '2027-03-31'],
    ['2027-01-15', '2026-12-31'],
  ])('has a quarter before the one of %s that ended on %s', (day, end) => {
    expect(endOfQuarterBefore(day)).toBe(end);
  });

  it('runs from April to March', () => {
    expect(councilYear(2026)).toEqual({ startsOn: '2026-04-01', endsOn: '2027-03-31' });
  });

  it.each([
    [1, '2026-04-01', '2026-06-30'],
    [2, '2026-07-01', '2026-09-30'],
    [3, '2026-10-01', '2026-12-31'],
    [4, '2027-01-01', '2027-03-31'],
  ] as const)('has quarter %d from %s to %s', (quarter, startsOn, endsOn) => {
    expect(councilQuarter(2026, quarter)).toEqual({ startsOn, endsOn });
  });
});

/** Bank holidays of England and Wales around Easter and Christmas 2026. */
const bankHolidays = ['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28'];

describe('working days', () => {
  it.each([
    ['2026-04-02', true],
    ['2026-04-03', false], // Good Friday
    ['2026-04-04', false], // Saturday
    ['2026-04-05', false],
    ['2026-04-07', true],
  ])('%s is one: %s', (day, expected) => {
    expect(isWorkingDay(day, bankHolidays)).toBe(expected);
  });

  it.each([
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-02', 0, '2026-04-02'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-12-24', 2, '2026-12-30'],
  ])('%s and %d working days is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, bankHolidays)).toBe(expected);
  });

  it.each([
    ['2026-04-02', '2026-04-07', 1],
    ['2026-04-02', '2026-04-02', 0],
    ['2026-04-07', '2026-04-02', 0],
    ['2026-03-30', '2026-04-10', 7],
  ])('from %s to %s are %s', (from, to, count) => {
    expect(workingDaysBetween(from, to, bankHolidays)).toBe(count);
  });
});
