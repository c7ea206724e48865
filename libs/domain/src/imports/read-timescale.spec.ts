import { readDay, readTimescale } from './read-timescale';

const plan = { startsOn: '2026-04-01', endsOn: '2029-03-31' };

describe('readTimescale in a plan from April 2026 to March 2029', () => {
  it.each([
    ['31/03/2027', null, '2027-03-31', null],
    ['1 June 2026', null, '2026-06-01', null],
    ['by 30th September 2027', null, '2027-09-30', null],
    ['2027-05-01', null, '2027-05-01', null],
    ['June 2018', null, '2018-06-30', 'before-plan'],
    ['June 2027', null, '2027-06-30', 'end-of-month'],
    ["Feb '28", null, '2028-02-29', 'end-of-month'],
    ['by end of March 2027', null, '2027-03-31', 'end-of-month'],
    ['Q3 2026/27', '2026-10-01', '2026-12-31', 'quarter'],
    ['Q4 2026-27', '2027-01-01', '2027-03-31', 'quarter'],
    ['2026-27', '2026-04-01', '2027-03-31', 'council-year'],
    ['2025-26', '2025-04-01', '2026-03-31', 'before-plan'],
    ['2027', null, '2027-12-31', 'calendar-year'],
    ['by summer 2027', null, '2027-08-31', 'season'],
    ['Winter 2027', null, '2028-02-29', 'season'],
    ['short term', null, '2027-03-31', 'band'],
    ['Short', null, '2027-03-31', 'band'],
    ['Medium', null, '2028-03-31', 'band'],
    ['Long-term', null, '2029-03-31', 'band'],
    ['Year 2', null, '2028-03-31', 'from-start'],
    ['within 6 months', null, '2026-09-30', 'from-start'],
    ['April 2026 – March 2027', '2026-04-01', '2027-03-31', 'end-of-month'],
    ['April to June 2027', '2027-04-01', '2027-06-30', 'end-of-month'],
    ['1/4/2026 to 30/6/2026', '2026-04-01', '2026-06-30', null],
    ['N/A', null, null, 'no-date'],
    ['TBC', null, null, 'no-date'],
    ['', null, null, 'no-date'],
    ['when funding allows', null, null, 'not-understood'],
    ['31/02/2027', null, null, 'not-understood'],
  ] as const)('reads %s', (text, startsOn, dueOn, question) => {
    expect(readTimescale(text, plan)).toEqual({ startsOn, dueOn, ongoing: false, reviewOn: null, question });
  });

  it.each([
    ['ongoing', '2027-03-31', 'review-date'],
    ['Ongoing, monthly', '2027-03-31', 'review-date'],
    ['Quarterly', '2027-03-31', 'review-date'],
    ['ongoing 2028-01-31', '2028-01-31', null],
  ] as const)('reads %s as going on until a review', (text, reviewOn, question) => {
    expect(readTimescale(text, plan)).toEqual({ startsOn: null, dueOn: null, ongoing: true, reviewOn, question });
  });
});

describe('readDay', () => {
  it.each([
    ['3/4/27', '2027-04-03'],
    ['03.04.2027', '2027-04-03'],
    ['Friday 5 March 2027', '2027-03-05'],
    ['5-Mar-27', '2027-03-05'],
    ['13/13/2027', null],
    ['soon', null],
  ] as const)('reads %s as the UK writes days', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
