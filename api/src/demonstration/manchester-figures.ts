import type { Day } from '@waymark/domain/day';
import type { ExampleFigure } from './example-plan';

const quarters = [
  ...['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30'],
  ...['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'],
] as const;

type Share = readonly [numerator: number, denominator: number];

/** Eight quarters, the latest last; shorter ones began later. */
const shares: Readonly<Record<string, readonly Share[]>> = {
  S19: [
    [28, 48],
    [30, 50],
    [31, 50],
    [33, 52],
    [36, 53],
    [37, 54],
    [36, 52],
    [34, 56],
  ],
  S20: [
    [17, 49],
    [18, 50],
    [20, 52],
    [23, 54],
    [26, 51],
    [31, 57],
    [34, 58],
    [40, 63],
  ],
  // The first is about so few people that it is hidden.
  E17: [
    [3, 17],
    [9, 25],
    [11, 27],
    [12, 29],
    [13, 28],
    [14, 31],
  ],
};

/** As shares, without the quarter that is still being entered. */
const untilJune: Readonly<Record<string, readonly Share[]>> = {
  S21: [
    [314, 356],
    [330, 372],
    [341, 380],
    [352, 389],
    [360, 394],
  ],
  P10: [
    [4, 24],
    [4, 24],
    [5, 24],
    [6, 26],
    [6, 26],
  ],
};

const counts: Readonly<Record<string, readonly number[]>> = {
  N8: [4, 5, 7, 6, 8, 11],
  C11: [210, 226, 240, 265, 298, 310, 342, 421],
};

type Parts = readonly (readonly [category: string, numerator: number, denominator?: number])[];

/** Of the latest quarters also who they were; some categories are of so few people that they are hidden. */
const parts: readonly (readonly [code: string, on: Day, of: Parts])[] = [
  [
    'S20',
    '2025-12-31',
    [
      ['sex:female', 15, 29],
      ['sex:male', 11, 22],
    ],
  ],
  [
    'S20',
    '2026-03-31',
    [
      ['sex:female', 18, 33],
      ['sex:male', 13, 24],
    ],
  ],
  [
    'S20',
    '2026-06-30',
    [
      ['sex:female', 19, 33],
      ['sex:male', 13, 21],
      ['sex:not-stated', 2, 4],
    ],
  ],
  [
    'S20',
    '2026-09-30',
    [
      ['sex:female', 23, 36],
      ['sex:male', 15, 23],
      ['sex:not-stated', 2, 4],
    ],
  ],
  [
    'S19',
    '2026-06-30',
    [
      ['route:asylum', 14, 20],
      ['route:ukraine', 8, 13],
      ['route:afghan', 10, 14],
      ['route:other', 4, 5],
    ],
  ],
  [
    'S19',
    '2026-09-30',
    [
      ['route:asylum', 14, 22],
      ['route:ukraine', 8, 14],
      ['route:afghan', 8, 14],
      ['route:other', 4, 6],
    ],
  ],
  [
    'C11',
    '2026-06-30',
    [
      ['group:newcomers', 166],
      ['group:longer-standing-residents', 176],
    ],
  ],
  [
    'C11',
    '2026-09-30',
    [
      ['group:newcomers', 203],
      ['group:longer-standing-residents', 214],
      ['group:not-known', 4],
    ],
  ],
];

function seriesOf(code: string, series: readonly Share[], last: number): ExampleFigure[] {
  const first = last - series.length;
  return series.map(([numerator, denominator], place) => [code, quarters[first + place] ?? '', numerator, denominator]);
}

/** Made-up figures of small samples, for what no national statistics count. */
export const manchesterFigures: readonly ExampleFigure[] = [
  ...Object.entries(shares).flatMap(([code, series]) => seriesOf(code, series, quarters.length)),
  ...Object.entries(untilJune).flatMap(([code, series]) => seriesOf(code, series, quarters.length - 1)),
  ...Object.entries(counts).flatMap(([code, series]) =>
    series.map((count, place): ExampleFigure => [code, quarters[quarters.length - series.length + place] ?? '', count]),
  ),
  ...parts.flatMap(([code, on, of]) =>
    of.map(([category, numerator, denominator]): ExampleFigure => [code, on, numerator, denominator, 3, category]),
  ),
  ['P11', '2025-03-31', 4, 19, 12],
  ['P11', '2026-03-31', 5, 21, 12],
  ['GM1', '2025-03-31', 22, 61, 12],
  ['GM1', '2026-03-31', 31, 64, 12],
];
