import { firstPeriod } from './period-book';
import { periodOf, readAs } from './read-period';
import type { PeriodReading } from './vocabulary';

describe('periodOf', () => {
  it.each([
    ['2021', '2021-01-01/2021-12-31'],
    ['2021-03-21', '2021-03-21/2021-03-21'],
    ['2021-06', '2021-06-01/2021-06-30'],
    ['2025-01-01/P1Y', '2025-01-01/2025-12-31'],
    ['2013-04-01T00:00:00/P3Y', '2013-04-01/2016-03-31'],
    ['2025-01-01/P3M', '2025-01-01/2025-03-31'],
    ['2025-01-01/P1W', '2025-01-01/2025-01-07'],
    ['2024-04-01/2025-03-31', '2024-04-01/2025-03-31'],
    ['202425|Academic year', '2024-09-01/2025-08-31'],
    ['202425|Financial year', '2024-04-01/2025-03-31'],
    ['2024|Reporting year', '2024-01-01/2024-12-31'],
    ['2024|March', '2024-03-01/2024-03-31'],
    ['Jul 2015-Jun 2016', '2015-07-01/2016-06-30'],
    ['January 2020 to December 2020', '2020-01-01/2020-12-31'],
    ['June 2021', '2021-06-01/2021-06-30'],
    ['2024/25', '2024-04-01/2025-03-31'],
    ['2024 Q2', '2024-04-01/2024-06-30'],
    ['31/03/2014', '2014-03-31/2014-03-31'],
    ['21 March 2021', '2021-03-21/2021-03-21'],
  ])('reads %s', (text, period) => {
    const found = periodOf(text);
    expect(found && `${found.start}/${found.end}`).toBe(period);
  });

  it.each([
    '',
    'Numerator',
    '2024/99',
    '202427|Academic year',
    '2024|Week 9',
    '2021-13',
    '2021-02-30',
    '2024-03-31/2024-01-01',
  ])('finds none in %j', (text) => {
    expect(periodOf(text)).toBeNull();
  });

  it('takes the first of several texts that says one', () => {
    expect(firstPeriod('Jan 2020-Dec 2020|2020-12')).toEqual({ start: '2020-01-01', end: '2020-12-31' });
    expect(firstPeriod('nothing|2020-12')).toEqual({ start: '2020-12-01', end: '2020-12-31' });
  });
});

describe('readAs', () => {
  it.each<[PeriodReading, string, string | null]>([
    ['as-written', '2021', '2021-01-01/2021-12-31'],
    ['census-day', '2021', '2021-03-21/2021-03-21'],
    ['census-day', '2019', null],
    ['mid-year', '2021', '2021-06-30/2021-06-30'],
    ['financial-year', '2021', '2021-04-01/2022-03-31'],
    ['academic-year', '2021', '2021-09-01/2022-08-31'],
    ['quarter-to-day', '2014-03-31', '2014-01-01/2014-03-31'],
    ['year-to-day', '2014-06-30', '2013-07-01/2014-06-30'],
  ])('takes %s of %s', (reading, text, period) => {
    const said = periodOf(text);
    const found = said && readAs(said, reading);
    expect(found && `${found.start}/${found.end}`).toBe(period);
  });
});
