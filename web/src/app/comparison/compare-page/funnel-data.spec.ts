import type { IndicatorComparison } from '@waymark/contract/comparison';
import { funnelOf } from './funnel-data';

const figure = (areaName: string, numerator: number | null, denominator: number | null, periodEnd = '2027-03-31') => ({
  ...{ areaCode: areaName, areaName, numerator, denominator, periodEnd },
});
const comparison = (figures: object[], parts: object = {}) =>
  ({
    indicator: { valueType: 'proportion', sourceType: 'administrative', decimals: 2, ...parts },
    periodEnd: '2027-03-31',
    figures,
  }) as unknown as IndicatorComparison;

const members = [figure('A', 50, 500), figure('B', 80, 500), figure('C', 20, 500), figure('D', null, null)];

describe('funnelOf', () => {
  it('places members around what they have in common', () => {
    const funnel = funnelOf(comparison(members));
    expect(funnel?.pooled).toBe(0.1);
    expect(funnel?.members.map(({ name, place }) => [name, place])).toEqual([
      ['A', 'inside'],
      ['B', 'outlier'],
      ['C', 'outlier'],
    ]);
    expect(funnel?.course.at(-1)?.denominator).toBeCloseTo(500);
  });

  it.each([
    ['a rate', comparison(members, { valueType: 'rate' })],
    ['a survey', comparison(members, { sourceType: 'survey' })],
    ['two members', comparison(members.slice(0, 2))],
    ['another period', comparison(members.map((one) => ({ ...one, periodEnd: '2026-03-31' })))],
  ])('says nothing of %s', (_story, of) => {
    expect(funnelOf(of)).toBeNull();
  });
});
