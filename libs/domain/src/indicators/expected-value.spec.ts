import fc from 'fast-check';
import { expectClose } from '../../test/expect-close';
import { addDays } from '../day';
import { type Course, expectedValue, stopsOf } from './expected-value';

const course: Course = {
  baselineOn: '2026-04-01',
  baselineValue: 40,
  targetOn: '2028-03-31', // 730 days later
  targetValue: 60,
  path: 'straight',
  points: [
    { on: '2027-04-01', value: 44 }, // 365 days
    { on: '2026-10-01', value: 41 }, // 183 days, out of order on purpose
  ],
};

describe('expectedValue', () => {
  it.each([
    ['straight', '2026-03-31', 40],
    ['straight', '2026-04-01', 40],
    ['straight', '2027-04-01', 50],
    ['straight', '2028-03-31', 60],
    ['straight', '2030-01-01', 60],
    ['stepped', '2026-09-30', 40],
    ['stepped', '2026-10-01', 41],
    ['stepped', '2027-03-31', 41],
    ['stepped', '2027-04-01', 44],
    ['stepped', '2028-03-30', 44],
    ['stepped', '2028-03-31', 60],
    ['by-hand', '2026-10-01', 41],
    ['by-hand', '2027-01-01', 41 + (3 * 92) / 182],
    ['by-hand', '2027-04-01', 44],
    ['by-hand', '2027-09-30', 44 + (16 * 182) / 365],
    ['by-hand', '2028-04-01', 60],
  ] as const)('%s on %s is %d', (path, on, value) => {
    expectClose(expectedValue({ ...course, path }, on), value);
  });

  it('falls as well as it rises', () => {
    expectClose(expectedValue({ ...course, baselineValue: 120, targetValue: 60 }, '2027-04-01'), 90);
  });

  it('never leaves the way from baseline to target on a straight path', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 900 }), fc.integer({ min: -1000, max: 1000 }), (day, targetValue) => {
        const expected = expectedValue({ ...course, targetValue }, addDays(course.baselineOn, day));
        expect(expected).toBeGreaterThanOrEqual(Math.min(40, targetValue));
        expect(expected).toBeLessThanOrEqual(Math.max(40, targetValue));
      }),
    );
  });

  it('passes over points outside the period', () => {
    const outside = { ...course, path: 'by-hand', points: [{ on: '2025-01-01', value: 99 }] } as const;
    expect(stopsOf(outside)).toHaveLength(2);
  });
});
