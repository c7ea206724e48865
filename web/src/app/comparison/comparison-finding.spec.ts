import type { Benchmark, ComparedFigure } from '@waymark/contract/comparison';
import type { Indicator } from '@waymark/contract/indicators';
import type { BenchmarkVerdict } from '@waymark/domain/comparison/benchmark';
import { comparisonFinding } from './comparison-finding';

const indicator = { name: 'Main language', unit: '%', decimals: 1 } as Indicator;
const people = { name: 'Asylum support', unit: 'people', decimals: 0 } as Indicator;
const group = { areaName: 'Greater Manchester', value: 10, method: 'published' } as Benchmark;

function members(verdicts: readonly (BenchmarkVerdict | null)[]): ComparedFigure[] {
  return verdicts.map(
    (verdict) => ({ value: verdict === null ? null : 1, againstGroup: verdict ?? 'not-compared' }) as ComparedFigure,
  );
}

describe('comparisonFinding', () => {
  it.each([
    [
      ['higher', 'higher', 'lower', 'similar', 'similar'],
      '2 of 5 members are higher than Greater Manchester; 1 is lower; 2 cannot be told apart from it',
    ],
    [
      ['better', 'worse', 'worse', null],
      '1 of 4 members is better than Greater Manchester; 2 are worse; 1 is not compared',
    ],
    [['lower', 'similar'], '1 of 2 members is lower than Greater Manchester; 1 cannot be told apart from it'],
    [['similar', 'similar'], '2 of 2 members cannot be told apart from Greater Manchester'],
    [[null, null], 'no member has a figure yet'],
  ] as const)('of %j', (verdicts, words) => {
    expect(comparisonFinding({ indicator, figures: members(verdicts), group })).toBe(`Main language: ${words}`);
  });

  it('says the sum where counts are not held against it', () => {
    const figures = members(['not-compared', 'not-compared', null]);
    const sum = { ...group, value: 5400, method: 'sum', coveredCount: 2 } as Benchmark;
    expect(comparisonFinding({ indicator: people, figures, group: sum })).toBe(
      'Asylum support: 5,400 people in Greater Manchester; 2 of 3 members have a figure',
    );
  });

  it('says how many have a figure where there is no value to hold them against', () => {
    expect(comparisonFinding({ indicator, figures: members(['not-compared', null]), group: null })).toBe(
      'Main language: 1 of 2 members have a figure',
    );
  });
});
