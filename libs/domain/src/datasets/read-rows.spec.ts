import { areaBook } from './area-book';
import { compareTotals } from './compare-totals';
import type { Choice, FileChoice, Source } from './dataset-choice';
import { makeFigures } from './make-figures';
import { markersOf } from './markers';
import { readRows } from './read-rows';
import { recogniseTable } from './recognise';

const book = areaBook(
  [
    { code: 'E06000001', level: 'council' },
    { code: 'E06000063', level: 'council' },
    { code: 'E06000066', level: 'council' },
    { code: 'E07000240', level: 'council' },
    { code: 'E92000001', level: 'nation' },
  ],
  [
    ...['E07000026', 'E07000028', 'E07000029'].map((code) => ({
      code,
      areaCode: 'E06000063',
      change: 'merged' as const,
    })),
    ...['E07000187', 'E07000246', 'E07000190', 'E07000191'].map((code) => ({
      code,
      areaCode: 'E06000066',
      change: 'merged' as const,
    })),
    { code: 'E07000100', areaCode: 'E07000240', change: 'recoded' },
  ],
);

const source = (...measures: number[]): Source => ({ measures, chosen: [] });
const indicator = {
  id: 'i',
  code: 'S2',
  valueType: 'proportion',
  per: 100,
  decimals: 1,
  rollUp: 'ratio-of-sums',
} as const;
const share: Choice = {
  indicator,
  breakdown: '',
  scale: 'as-it-is',
  value: null,
  numerator: source(1, 2),
  denominator: source(0),
};
const chosen = (choice: Choice): FileChoice => ({
  choices: [choice],
  levels: ['council'],
  reading: 'census-day',
  period: null,
});

const header = ['date', 'geography', 'geography code', 'English: Total', 'English: Not well', 'English: Not at all'];
const row = (code: string, ...numbers: readonly (number | string)[]): string[] => [
  '2021',
  'Name',
  code,
  ...numbers.map(String),
];

function read(rows: string[][], choice = chosen(share), head = header, allowed = (_place: number) => true) {
  const reader = recogniseTable([head, ...rows]);
  if (!reader) throw new Error('not known');
  const reading = readRows(reader, choice, { book, allowed, markers: markersOf(reader.shape.layout) });
  rows.forEach((cells, place) => reading.take(cells, place + 2));
  const made = makeFigures(reading, choice.choices);
  return { reading, figures: [...made.figures], followed: [...made.followed.values()] };
}

const brief = ({ figures }: ReturnType<typeof read>): unknown[] =>
  figures.map(({ areaCode, value, numerator, denominator, status, note }) => [
    areaCode,
    value,
    numerator,
    denominator,
    status,
    note,
  ]);

describe('reading rows', () => {
  it('adds up the columns that were chosen and works the share out', () => {
    const found = read([row('E06000001', 1000, 20, 5), row('E92000001', 9000, 100, 50)]);
    expect(brief(found)).toEqual([['E06000001', 2.5, 25, 1000, 'normal', null]]);
    expect(found.reading.tally.outcomes).toMatchObject({ matched: 1, 'other-level': 1 });
    expect(found.figures[0]).toMatchObject({ periodStart: '2021-03-21', periodEnd: '2021-03-21' });
  });

  it('counts every row once, whatever becomes of it', () => {
    const rows = [
      ...[
        row('E06000001', 10, 1, 0),
        row('E06000001', 10, 1, 0),
        row('E06000099', 10, 1, 0),
        row('E01000001', 1, 1, 1),
      ],
      ...[
        row('N/A - Section 98', 10, 1, 0),
        row('E06000063', 'ten', 1, 0),
        ['1850', 'Name', 'E06000066', '10', '1', '0'],
        row('E06000066', '', '', ''),
      ],
    ];
    const { reading } = read(rows);
    expect(reading.tally.rows).toBe(8);
    expect(reading.tally.outcomes).toEqual({
      ...{ matched: 1, duplicate: 1, 'unknown-area': 1, 'other-level': 1, 'not-an-area': 1, unreadable: 2 },
      ...{ 'other-category': 1, 'other-area': 0 },
    });
    expect([...reading.tally.unknown]).toEqual([['E06000099', 'Name']]);
    expect(reading.tally.unreadable.map(({ row: at, reason }) => [at, reason])).toEqual([
      [7, 'number'],
      [8, 'period'],
    ]);
  });

  it('leaves a figure out that the file gives twice and differently', () => {
    const found = read([row('E06000001', 10, 1, 0), row('E06000001', 10, 2, 0)]);
    expect(found.reading.tally.outcomes.unreadable).toBe(1);
    expect(brief(found)).toEqual([]);
  });

  it('leaves other areas to others', () => {
    const { reading, figures } = read(
      [row('E06000001', 10, 1, 0), row('E06000063', 10, 1, 0)],
      chosen(share),
      header,
      (place) => place === 0,
    );
    expect(reading.tally.outcomes).toMatchObject({ matched: 1, 'other-area': 1 });
    expect(figures).toHaveLength(1);
  });

  it('keeps what a sign means, and zero as zero', () => {
    const found = read([row('E06000001', 10, 0, 0), row('E06000063', 10, 'c', 1), row('E07000240', 0, 0, 0)]);
    expect(brief(found)).toEqual([
      ['E06000001', 0, 0, 10, 'normal', null],
      ['E06000063', null, null, null, 'suppressed', null],
      ['E07000240', null, null, null, 'not-applicable', null],
    ]);
  });
});

describe('former codes', () => {
  const parts = (...codes: string[]): string[][] => codes.map((code) => row(code, 100, 3, 1));

  it.each([
    ['copied when only the code changed', ['E07000100'], [['E07000240', 4, 4, 100, 'normal', 'recoded']], 'recoded'],
    [
      'summed when all are there',
      ['E07000026', 'E07000028', 'E07000029'],
      [['E06000063', 4, 12, 300, 'normal', 'aggregated']],
      'summed',
    ],
    ['left out while one is missing', ['E07000026', 'E07000028'], [], 'incomplete'],
    [
      'summed with the one that came between',
      ['E07000187', 'E07000246'],
      [['E06000066', 4, 8, 200, 'normal', 'aggregated']],
      'summed',
    ],
    [
      'summed with those before it',
      ['E07000187', 'E07000190', 'E07000191'],
      [['E06000066', 4, 12, 300, 'normal', 'aggregated']],
      'summed',
    ],
    ['left out with half of those before it', ['E07000187', 'E07000190'], [], 'incomplete'],
    [
      'passed over beside the own row',
      ['E06000063', 'E07000026'],
      [['E06000063', 4, 4, 100, 'normal', null]],
      'own-row-stands',
    ],
  ] as const)('are %s', (_what, codes, figures, following) => {
    const found = read(parts(...codes));
    expect(brief(found)).toEqual(figures);
    expect(found.followed.map((one) => one.following)).toEqual([following]);
  });

  it('are not summed where only percentages are known', () => {
    const choice: Choice = { ...share, value: source(1), numerator: null, denominator: null };
    const found = read(parts('E07000026', 'E07000028', 'E07000029'), chosen(choice));
    expect(brief(found)).toEqual([]);
    expect(found.followed).toMatchObject([{ areaCode: 'E06000063', following: 'not-summable', figures: 1 }]);
  });
});

describe('compareTotals', () => {
  it('holds the sum over councils against the row of the nation', () => {
    const { reading } = read([row('E06000001', 100, 1, 1), row('E06000063', 200, 2, 'c'), row('E92000001', 301, 5, 2)]);
    const totals = compareTotals(reading, [share]).map(({ part, of, sum, total, areas, unknown }) => [
      part,
      of,
      sum,
      total,
      areas,
      unknown,
    ]);
    expect(totals).toEqual([
      ['numerator', 'E92000001', 2, 7, 1, 1],
      ['denominator', 'E92000001', 300, 301, 2, 0],
    ]);
  });
});
