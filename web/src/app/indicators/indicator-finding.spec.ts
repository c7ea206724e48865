import type { Indicator, Observation, Observations } from '@waymark/contract/indicators';
import { indicatorFinding, trendOf } from './indicator-finding';

const share = {
  name: 'Main language is not English',
  valueType: 'proportion',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  frequency: 'decade',
  breaks: [],
} as unknown as Indicator;
const employment = { ...share, name: 'Employment', frequency: 'year' } as Indicator;
const people = { ...share, name: 'Asylum support', valueType: 'count', unit: 'people', decimals: 0 } as Indicator;

function figure(value: number | null, given: Partial<Observation> = {}): Observation {
  return { periodEnd: '2021-03-21', value, lower: null, upper: null, status: 'normal', ...given } as Observation;
}

const seriesOf = (indicator: Indicator, observations: Observation[]) =>
  ({ indicator, areaName: 'Manchester', observations }) as Observations;
const england = (...observations: Observation[]) => ({ name: 'England', observations });

describe('indicatorFinding', () => {
  const certain = figure(15.2, { lower: 15.0, upper: 15.4 });
  const unreliable: Observation = { ...certain, status: 'low-reliability' };

  it.each([
    ['higher, when the nation lies below the interval', certain, 9.2, '15.2% in Manchester, higher than England'],
    ['lower, when it lies above', certain, 20, '15.2% in Manchester, lower than England'],
    ['nothing of either, when it lies inside', certain, 15.4, '15.2% in Manchester, cannot be told apart from England'],
    ['only the figure, when it has no interval', figure(15.2), 9.2, '15.2% in Manchester'],
    ['only the figure, when the publisher calls it unreliable', unreliable, 9.2, '15.2% in Manchester'],
  ])('says %s', (_story, own, nation, words) => {
    const found = indicatorFinding(seriesOf(share, [own]), england(figure(nation)));
    expect(found).toBe(`Main language is not English: ${words}`);
  });

  it('does not hold a figure against the nation’s of another period', () => {
    const nation = england(figure(9.2, { periodEnd: '2011-03-27' }));
    expect(indicatorFinding(seriesOf(share, [certain]), nation)).toBe(
      'Main language is not English: 15.2% in Manchester',
    );
  });

  it('does not hold a count of people against a nation’s', () => {
    const own = figure(1200, { lower: 1100, upper: 1300 });
    const found = indicatorFinding(seriesOf(people, [own]), england(figure(90_000)));
    expect(found).toBe('Asylum support: 1,200 people in Manchester');
  });

  it('says that there is no figure', () => {
    expect(indicatorFinding(seriesOf(share, [figure(null)]), null)).toBe(
      'Main language is not English: no figure for Manchester yet',
    );
  });

  const years = (values: number[], width: number) =>
    values.map((value, place) =>
      figure(value, { periodEnd: `${2020 + place}-12-31`, lower: value - width, upper: value + width }),
    );

  it('says rising when five years show it', () => {
    const nation = england(figure(60, { periodEnd: '2024-12-31' }));
    expect(indicatorFinding(seriesOf(employment, years([70, 72, 74, 76, 78], 0.5)), nation)).toBe(
      'Employment: 78.0% in Manchester, higher than England and rising',
    );
  });

  it.each([
    ['chance explains it', years([70, 70.5, 71, 70.8, 71.2], 4)],
    ['there are four', years([70, 72, 74, 76], 0.5)],
  ])('says nothing of a course when %s', (_story, observations) => {
    expect(indicatorFinding(seriesOf(employment, observations), null)).not.toContain('rising');
  });
});

describe('trendOf', () => {
  const years = [10, 14, 18, 22, 26].map((value, place) =>
    figure(value, { periodEnd: `${2021 + place}-03-31`, lower: value - 1, upper: value + 1 }),
  );

  it.each([
    ['outcome', 'getting-worse'],
    ['context', null],
  ] as const)('of %s says %s', (kind, change) => {
    expect(trendOf(seriesOf({ ...employment, kind }, years))).toMatchObject({ word: 'increasing', change });
  });
});
