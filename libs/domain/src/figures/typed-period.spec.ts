import fc from 'fast-check';
import { addDays, addMonths } from '../day';
import { columnOf, periodText, readPeriod } from './typed-period';

describe('a period as the heading of a column names it', () => {
  it.each([
    ['Q1 2026/27', '2026-04-01', '2026-06-30'],
    ['q4 2026-27', '2027-01-01', '2027-03-31'],
    ['Q2 26/27', '2026-07-01', '2026-09-30'],
    ['2026/27 Q3', '2026-10-01', '2026-12-31'],
    ['Quarter 1 (2026/27)', '2026-04-01', '2026-06-30'],
    ['Apr-Jun 2026', '2026-04-01', '2026-06-30'],
    ['April to June 2026', '2026-04-01', '2026-06-30'],
    ['Apr–Jun 26', '2026-04-01', '2026-06-30'],
    ['Oct 2026 - Mar 2027', '2026-10-01', '2027-03-31'],
    ['Oct to Mar 2027', '2026-10-01', '2027-03-31'],
    ['2026-27', '2026-04-01', '2027-03-31'],
    ['2026/27', '2026-04-01', '2027-03-31'],
    ['2026-2027', '2026-04-01', '2027-03-31'],
    ['FY 2026/27', '2026-04-01', '2027-03-31'],
    ['FY26/27', '2026-04-01', '2027-03-31'],
    ['Financial year 2026/27', '2026-04-01', '2027-03-31'],
    ['1999/00', null, null],
    ['2026', '2026-01-01', '2026-12-31'],
    ['March 2027', '2027-03-01', '2027-03-31'],
    ['Mar-27', '2027-03-01', '2027-03-31'],
    ['03/2027', '2027-03-01', '2027-03-31'],
    ['2027-03', '2027-03-01', '2027-03-31'],
    ['31/03/2027', '2027-03-31', '2027-03-31'],
    ['31 March 2027', '2027-03-31', '2027-03-31'],
    ['As at 31st March 2027', '2027-03-31', '2027-03-31'],
    ['2027-03-31', '2027-03-31', '2027-03-31'],
    ['01/04/2026 - 30/06/2026', '2026-04-01', '2026-06-30'],
    ['Year ending March 2027', '2026-04-01', '2027-03-31'],
    ['YE Mar 2027', '2026-04-01', '2027-03-31'],
    ['quarter to 30 June 2026', '2026-04-01', '2026-06-30'],
    ['2026-28', null, null],
    ['31/02/2027', null, null],
    ['Jun-Apr', null, null],
    ['Indicator', null, null],
    ['1,234', null, null],
    ['48.2', null, null],
    ['', null, null],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readPeriod(text)).toEqual(startsOn === null ? null : { startsOn, endsOn });
  });

  it('reads as it was written', () => {
    const month = fc.integer({ min: 0, max: 12 * 60 }).map((count) => addMonths('2001-01-01', count));
    const months = fc
      .tuple(month, fc.integer({ min: 1, max: 24 }))
      .map(([startsOn, length]) => ({ startsOn, endsOn: addDays(addMonths(startsOn, length), -1) }));
    const days = fc
      .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 400 }))
      .map(([from, length]) => ({
        startsOn: addDays('2001-01-01', from),
        endsOn: addDays('2001-01-01', from + length),
      }));
    fc.assert(
      fc.property(fc.oneof(months, days), (period) => {
        expect(readPeriod(periodText(period))).toEqual(period);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the column that a heading means', () => {
  const quarters = [
    { startsOn: '2026-04-01', endsOn: '2026-06-30' },
    { startsOn: '2026-07-01', endsOn: '2026-09-30' },
  ];
  const stocks = quarters.map(({ endsOn }) => ({ startsOn: endsOn, endsOn }));
  const schoolYears = [
    { startsOn: '2025-09-01', endsOn: '2026-08-31' },
    { startsOn: '2026-09-01', endsOn: '2027-08-31' },
  ];
  it.each([
    ['Q2 2026/27', quarters, 1],
    ['30/06/2026', quarters, 0],
    ['June 2026', quarters, 0],
    ['Q2 2026/27', stocks, 1],
    ['2026/27', schoolYears, 1],
    ['2026/27', quarters, null], // both lie within it
    ['2025/26', quarters, null],
    ['Total', quarters, null],
  ])('%s', (heading, columns, index) => {
    expect(columnOf(heading, columns)).toBe(index);
  });
});
