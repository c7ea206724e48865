import { targetProblems, type TargetToSet, toleranceToKeep } from './target-problems';

const target: TargetToSet = {
  baselineOn: '2025-03-31',
  baselineValue: 40,
  targetOn: '2030-03-31',
  targetValue: 60,
  path: 'straight',
  points: [],
  direction: null,
};
const codes = (changes: Partial<TargetToSet>, direction: 'higher' | 'lower' | 'none' = 'higher') =>
  targetProblems({ ...target, ...changes }, direction).map(({ pointer, code }) => `${pointer} ${code}`);

describe('targetProblems', () => {
  it.each([
    ['a straight way up', {}, 'higher', []],
    ['no good direction', {}, 'none', ['/direction direction-needed']],
    ['a direction of the plan', { direction: 'lower' }, 'none', []],
    ['a direction taken away', { direction: 'none' }, 'higher', ['/direction direction-needed']],
    ['no target and no direction', { targetOn: null, targetValue: null }, 'none', []],
    ['the day of the baseline', { targetOn: '2025-03-31' }, 'higher', ['/targetOn not-after-baseline']],
    ['a baseline that is not set', { baselineOn: null }, 'higher', []],
    ['points on a straight way', { points: [{ on: '2026-03-31', value: 1 }] }, 'higher', ['/points not-with-path']],
    ['a step inside', { path: 'stepped', points: [{ on: '2026-03-31', value: 1 }] }, 'higher', []],
    [
      'a point on the last day',
      { path: 'by-hand', points: [{ on: '2030-03-31', value: 1 }] },
      'higher',
      ['/points/0/on outside-path'],
    ],
    [
      'two points of a day',
      {
        path: 'stepped',
        points: [
          { on: '2026-03-31', value: 1 },
          { on: '2026-03-31', value: 2 },
        ],
      },
      'higher',
      ['/points/1/on twice'],
    ],
  ] as const)('with %s', (_case, changes, direction, expected) => {
    expect(codes(changes, direction)).toEqual(expected);
  });
});

describe('toleranceToKeep', () => {
  it.each([
    ['none for a way', {}, null, null],
    ['what was set for a way', {}, 2, 2],
    ['nothing at all to hold a level', { targetValue: 40 }, null, 0],
    ['what was set to hold a level', { targetValue: 40 }, 1.5, 1.5],
    ['none without values', { targetValue: null, baselineValue: null }, null, null],
  ] as const)('is %s', (_case, changes, sent, kept) => {
    expect(toleranceToKeep({ ...target, ...changes }, sent)).toBe(kept);
  });
});
