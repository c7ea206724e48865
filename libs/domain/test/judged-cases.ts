import type { JudgedObservation } from '../src/indicators/indicator-status';
import type { Direction, IndicatorStatus } from '../src/indicators/vocabulary';

export interface JudgedCase {
  name: string;
  direction: Direction;
  /** Value at the baseline of 1 April 2026 and at the target of 1 April 2028. */
  course: [baseline: number, target: number];
  toleranceShare: number | null;
  toleranceAbsolute: number | null;
  observation: JudgedObservation | null;
  status: IndicatorStatus;
  expected: number | null;
}

/** Computed independently, in double precision. */
export const judgedCases: JudgedCase[] = [
  {
    name: 'rising, half way, on the line',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 50, lower: null, upper: null },
    status: 'on-track',
    expected: 49.98632010943912,
  },
  {
    name: 'rising, just inside the tolerance',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 48.0, lower: null, upper: null },
    status: 'slightly-behind',
    expected: 49.98632010943912,
  },
  {
    name: 'rising, beyond the tolerance',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 47.9, lower: null, upper: null },
    status: 'behind',
    expected: 49.98632010943912,
  },
  {
    name: 'falling is good, ahead',
    direction: 'lower',
    course: [120, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 80, lower: null, upper: null },
    status: 'on-track',
    expected: 90.04103967168263,
  },
  {
    name: 'falling is good, got worse',
    direction: 'lower',
    course: [120, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 130, lower: null, upper: null },
    status: 'behind',
    expected: 90.04103967168263,
  },
  {
    name: 'target to zero',
    direction: 'lower',
    course: [12, 0],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2028-04-01', value: 0, lower: null, upper: null },
    status: 'target-met',
    expected: 0.0,
  },
  {
    name: 'negative values',
    direction: 'higher',
    course: [-8, 4],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: -2, lower: null, upper: null },
    status: 'on-track',
    expected: -2.008207934336525,
  },
  {
    name: 'hold the level, kept',
    direction: 'higher',
    course: [76, 76],
    toleranceShare: null,
    toleranceAbsolute: 0,
    observation: { periodEnd: '2027-04-01', value: 76, lower: null, upper: null },
    status: 'target-met',
    expected: 76.0,
  },
  {
    name: 'hold the level, lost',
    direction: 'higher',
    course: [76, 76],
    toleranceShare: null,
    toleranceAbsolute: 0,
    observation: { periodEnd: '2027-04-01', value: 75.9, lower: null, upper: null },
    status: 'behind',
    expected: 76.0,
  },
  {
    name: 'hold the level within one point',
    direction: 'higher',
    course: [76, 76],
    toleranceShare: null,
    toleranceAbsolute: 1,
    observation: { periodEnd: '2027-04-01', value: 75.2, lower: null, upper: null },
    status: 'slightly-behind',
    expected: 76.0,
  },
  {
    name: 'nothing after the baseline',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: null,
    status: 'no-data',
    expected: null,
  },
  {
    name: 'judged with its interval: too close to call',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 48, lower: 45, upper: 51 },
    status: 'cannot-tell',
    expected: 49.98632010943912,
  },
  {
    name: 'judged with its interval: clearly behind',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-04-01', value: 44, lower: 42, upper: 46 },
    status: 'behind',
    expected: 49.98632010943912,
  },
  {
    name: 'judged with its interval: value beyond the target, interval not',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2027-10-01', value: 61, lower: 57, upper: 65 },
    status: 'on-track',
    expected: 54.99316005471956,
  },
  {
    name: 'old data is judged at its own date',
    direction: 'higher',
    course: [40, 60],
    toleranceShare: 0.1,
    toleranceAbsolute: null,
    observation: { periodEnd: '2026-07-01', value: 43, lower: null, upper: null },
    status: 'on-track',
    expected: 42.489740082079344,
  },
];
