import { fundingTotals, fundingWarning, planYears } from './funding';

describe('the warning before funding ends, on 1 March 2027', () => {
  it.each([
    [null, null],
    ['2027-02-28', 'ended'],
    ['2027-03-01', 'within-90-days'], // the last day is still paid for
    ['2027-05-30', 'within-90-days'],
    ['2027-05-31', 'within-180-days'],
    ['2027-08-28', 'within-180-days'],
    ['2027-08-29', 'within-365-days'],
    ['2028-02-29', 'within-365-days'],
    ['2028-03-01', null],
  ] as const)('for a line that ends on %s is %s', (endsOn, warning) => {
    expect(fundingWarning(endsOn, '2027-03-01')).toBe(warning);
  });
});

describe('the totals of funding', () => {
  it('adds up each year, also one between without money, and holds it against what the actions cost', () => {
    const lines = [
      {
        years: [
          { year: 2027, amount: 40_000 },
          { year: 2029, amount: 10_000 },
        ],
      },
      { years: [{ year: 2027, amount: 5_000 }] },
    ];
    expect(fundingTotals(lines, [{ cost: 60_000 }, { cost: null }])).toEqual({
      years: [
        { year: 2027, amount: 45_000 },
        { year: 2028, amount: 0 },
        { year: 2029, amount: 10_000 },
      ],
      funded: 55_000,
      cost: 60_000,
      gap: 5_000,
      uncostedCount: 1,
    });
  });

  it('is nothing without lines', () => {
    expect(fundingTotals([], [])).toEqual({ years: [], funded: 0, cost: 0, gap: 0, uncostedCount: 0 });
  });

  it.each([
    ['2027-04-01', '2030-03-31', [2027, 2028, 2029]],
    ['2027-03-31', '2027-04-01', [2026, 2027]],
  ] as const)('names the council years of a plan from %s to %s', (startsOn, endsOn, years) => {
    expect(planYears(startsOn, endsOn)).toEqual(years);
  });
});
