import fc from 'fast-check';
import { determinedBy, type KnownSum, rangesBy } from '../../test/attacker';
import { sum } from '../number';
import { cellOf, type GuardedFigure, type GuardRule, relationsOf } from './figure-relations';
import { hiddenFigures } from './guard-figures';

const rule: GuardRule = { valueType: 'count', rollUp: 'sum', threshold: 5, membersOf: new Map() };
const quarters = [
  ['2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-09-30'],
  ['2026-10-01', '2026-12-31'],
  ['2027-01-01', '2027-03-31'],
] as const;
const year = ['2026-04-01', '2027-03-31'] as const;

type Place = Partial<Pick<GuardedFigure, 'areaCode' | 'breakdown' | 'madePublic' | 'status' | 'known'>>;

function figure(key: string, value: number | null, at: Place & { period?: readonly [string, string] } = {}) {
  const { period = quarters[0], ...place } = at;
  const [periodStart, periodEnd] = period;
  const nothing = { numerator: null, denominator: null, status: 'normal', madePublic: false } as const;
  return { key, value, areaCode: 'X', breakdown: '', ...nothing, periodStart, periodEnd, ...place } as GuardedFigure;
}

const hiddenOf = (figures: GuardedFigure[], with_: Partial<GuardRule> = {}): string[] =>
  [...hiddenFigures(figures, { ...rule, ...with_ })].sort();

const bySex = (female: number, male: number, other: number, total: number): GuardedFigure[] => [
  figure('all', total),
  figure('f', female, { breakdown: 'sex:female' }),
  figure('m', male, { breakdown: 'sex:male' }),
  figure('o', other, { breakdown: 'sex:other' }),
];

describe('hiddenFigures within a breakdown', () => {
  it('hides the smallest other cell with a single small one', () => {
    expect(hiddenOf(bySex(40, 12, 3, 55))).toEqual(['m', 'o']);
  });

  it('hides nothing where nothing is small', () => {
    expect(hiddenOf(bySex(40, 12, 0, 52))).toEqual([]);
  });

  it('hides a total whose only other part is nobody', () => {
    expect(hiddenOf([figure('all', 3), figure('f', 3, { breakdown: 'sex:female' })])).toEqual(['all', 'f']);
  });

  it.each([1, 4, 12, 12_000])('takes no protection from what the viewer knows, be it %d', (own) => {
    const [, female, , other] = bySex(40, 0, 3, 55);
    const known = figure('m', own, { breakdown: 'sex:male', known: true });
    expect(hiddenOf([figure('all', 55), female, known, other] as GuardedFigure[])).toEqual(['f', 'o']);
    expect(hiddenOf([figure('all', 55), known, other] as GuardedFigure[])).toEqual(['all', 'o']);
  });

  it('takes no second cell where people stand in several', () => {
    expect(hiddenOf(bySex(40, 30, 3, 50))).toEqual(['o']);
  });

  it('hides a part of every other dimension with a hidden total', () => {
    const hidden = hiddenOf([
      ...bySex(10, 12, 8, 30),
      figure('year', 90, { period: year }),
      figure('q2', 2, { period: quarters[1] }),
      figure('q3', 38, { period: quarters[2] }),
      figure('q4', 20, { period: quarters[3] }),
    ]);
    expect(hidden).toEqual(['q2', 'q4']);
    const other = hiddenOf([
      ...bySex(5, 6, 8, 19),
      figure('year', 90, { period: year }),
      figure('q2', 2, { period: quarters[1] }),
      figure('q3', 38, { period: quarters[2] }),
      figure('q4', 31, { period: quarters[3] }),
    ]);
    expect(other).toEqual(['all', 'f', 'q2']);
  });

  it('does not take what has been made public, but the total', () => {
    const figures = bySex(40, 12, 3, 55).map((one) => ({ ...one, madePublic: one.key === 'm' || one.key === 'f' }));
    expect(hiddenOf(figures)).toEqual(['all', 'o']);
  });

  it('takes a second cell beside one that came without its number', () => {
    const figures = bySex(40, 12, 0, 55);
    expect(
      hiddenOf([...figures.slice(0, 3), figure('o', null, { breakdown: 'sex:other', status: 'suppressed' })]),
    ).toEqual(['m', 'o']);
  });

  it('hides shares by their numerators, and by those who are not counted', () => {
    const share = (key: string, numerator: number, denominator: number, breakdown = ''): GuardedFigure => ({
      ...figure(key, (numerator / denominator) * 100, { breakdown }),
      numerator,
      denominator,
    });
    const figures = [
      share('all', 80, 100),
      share('f', 38, 40, 'sex:female'),
      share('m', 22, 30, 'sex:male'),
      share('o', 20, 30, 'sex:other'),
    ];
    expect(hiddenOf(figures, { valueType: 'proportion' })).toEqual(['f', 'o']);
  });
});

describe('hiddenFigures across areas and over time', () => {
  const membersOf = new Map([['G', ['A', 'B', 'C']]]);
  const members = [3, 12, 40].map((count, at) => figure(`m${at}`, count, { areaCode: 'ABC'[at] ?? '' }));

  it('hides a second member beside the sum of an area, recorded or rolled up', () => {
    expect(hiddenOf([...members, figure('g', 55, { areaCode: 'G' })], { membersOf })).toEqual(['m0', 'm1']);
    expect(hiddenOf(members, { membersOf })).toEqual(['m0', 'm1']);
    expect(hiddenOf(members, { membersOf, rollUp: 'none' })).toEqual(['m0']);
  });

  it('hides a second quarter beside the year', () => {
    const series = [3, 20, 30, 15].map((count, at) => figure(`q${at}`, count, { period: quarters[at] ?? year }));
    expect(hiddenOf([...series, figure('y', 68, { period: year })])).toEqual(['q0', 'q3']);
    expect(hiddenOf(series)).toEqual(['q0']);
    expect(hiddenOf([...series, figure('y', 60, { period: year })])).toEqual(['q0']);
  });

  it('hides a second period of what has been so far', () => {
    const sofar = ['2026-04-01', '2026-09-30'] as const;
    const series = [figure('q0', 20), figure('q1', 2, { period: quarters[1] }), figure('half', 22, { period: sofar })];
    expect(hiddenOf(series)).toEqual(['q0', 'q1']);
  });
});

/** A council's counts by sex and quarter with all their totals, as somebody may record them. */
const tables = fc
  .record({
    cells: fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    threshold: fc.integer({ min: 3, max: 6 }),
  })
  .map(({ cells, threshold }) => ({ figures: tableOf(cells), threshold }));

function tableOf(cells: readonly (readonly number[])[]): GuardedFigure[] {
  const keys = ['sex:female', 'sex:male', 'sex:other'];
  const rows = [...cells.map((row, at) => ({ row, period: quarters[at] ?? year, name: `q${at}` }))];
  rows.push({ row: keys.map((_key, at) => sum(cells.map((row) => row[at] ?? 0))), period: year, name: 'y' });
  return rows.flatMap(({ row, period, name }) => [
    ...row.map((count, at) => figure(`${name}${keys[at]}`, count, { breakdown: keys[at] ?? '', period })),
    figure(name, sum(row), { period }),
  ]);
}

/** All that the reader of a page can add up, written down again from the shown figures alone. */
function knownSums(figures: readonly GuardedFigure[], hidden: ReadonlySet<string>): KnownSum[] {
  const at = (name: string, breakdown: string) => figures.find(({ key }) => key === `${name}${breakdown}`);
  const rows = ['q0', 'q1', 'q2', 'q3', 'y'];
  const columns = ['sex:female', 'sex:male', 'sex:other', ''];
  const tables = [
    ...rows.map((row) => ({ parts: columns.slice(0, -1).map((column) => at(row, column)), total: at(row, '') })),
    ...columns.map((column) => ({ parts: rows.slice(0, -1).map((row) => at(row, column)), total: at('y', column) })),
  ];
  return tables.map(({ parts, total }) => {
    const terms = new Map<string, number>();
    let equals = 0;
    for (const [one, sign] of [...parts.map((part) => [part, 1] as const), [total, -1] as const]) {
      if (!one) continue;
      if (hidden.has(one.key)) terms.set(one.key, sign);
      else equals -= sign * (one.value ?? 0);
    }
    return { terms, equals };
  });
}

describe('hiddenFigures against somebody who adds and subtracts', () => {
  it('leaves no hidden count that could be worked out', () => {
    fc.assert(
      fc.property(tables, ({ figures, threshold }) => {
        const hidden = hiddenFigures(figures, { ...rule, threshold });
        expect([...determinedBy(knownSums(figures, hidden)).keys()]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves every hidden count several values', () => {
    const small = fc.array(fc.nat({ max: 7 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(small, fc.integer({ min: 3, max: 5 }), (cells, threshold) => {
        const figures = tableOf([cells]).filter(({ key }) => key.startsWith('q0'));
        const hidden = hiddenFigures(figures, { ...rule, threshold });
        const known = knownSums(figures, hidden)
          .filter(({ terms }) => terms.size > 0)
          .slice(0, 1);
        const ranges = [...rangesBy(known, 40).values()];
        expect(ranges.filter(([least, greatest]) => greatest - least < Math.min(2, threshold - 2))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('would be found out by the same attack without the second cells', () => {
    const figures = tableOf([
      [3, 12, 9],
      [8, 9, 7],
      [9, 8, 7],
      [7, 9, 8],
    ]);
    const alone = new Set(figures.map((one) => cellOf(one, rule)).flatMap(({ key, small }) => (small ? [key] : [])));
    expect(determinedBy(knownSums(figures, alone))).toEqual(new Map([['q0sex:female', 3]]));
  });

  it('hides every small count, does not depend on the order, and hides nothing where none is small', () => {
    fc.assert(
      fc.property(tables, ({ figures, threshold }) => {
        const with_ = { ...rule, threshold };
        const hidden = hiddenFigures(figures, with_);
        const small = figures.filter((one) => cellOf(one, with_).small).map(({ key }) => key);
        expect(small.every((key) => hidden.has(key))).toBe(true);
        expect(hiddenFigures([...figures].reverse(), with_)).toEqual(hidden);
        if (small.length === 0) expect(hidden.size).toBe(0);
        expect(relationsOf(figures, with_)).toHaveLength(9);
      }),
      { numRuns: 50 },
    );
  });
});
