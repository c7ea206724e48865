import type { ExampleFigure } from './example-plan';

const quarters = ['2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'] as const;

const shares: Readonly<Record<string, readonly (readonly [numerator: number, denominator: number])[]>> = {
  S19: [
    [31, 50],
    [33, 52],
    [36, 53],
    [37, 54],
    [36, 52],
    [40, 56],
  ],
  S20: [
    [20, 52],
    [23, 54],
    [26, 51],
    [31, 57],
    [34, 58],
    [40, 63],
  ],
  S21: [
    [314, 356],
    [330, 372],
    [341, 380],
    [352, 389],
    [360, 394],
    [371, 405],
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
  P10: [
    [4, 24],
    [4, 24],
    [5, 24],
    [6, 26],
    [6, 26],
    [8, 28],
  ],
};

const counts: Readonly<Record<string, readonly number[]>> = {
  N8: [4, 5, 7, 6, 8, 11],
  C11: [240, 265, 298, 310, 342, 421],
};

/** Made-up figures of small samples, for what no national statistics count. */
export const manchesterFigures: readonly ExampleFigure[] = [
  ...Object.entries(shares).flatMap(([code, series]) =>
    series.map(([numerator, denominator], place): ExampleFigure => [
      code,
      quarters[place] ?? '',
      numerator,
      denominator,
    ]),
  ),
  ...Object.entries(counts).flatMap(([code, series]) =>
    series.map((count, place): ExampleFigure => [code, quarters[place] ?? '', count]),
  ),
  ['P11', '2025-03-31', 4, 19, 12],
  ['P11', '2026-03-31', 5, 21, 12],
];
