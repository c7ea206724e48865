import { editions, tagSets, themes, ways } from '@waymark/domain/frameworks/framework';
import {
  directions,
  frequencies,
  indicatorKinds,
  intervalMethods,
  populationGroups,
  rollUps,
  sourceTypes,
  valueTypes,
} from '@waymark/domain/indicators/vocabulary';
import { readFrameworks } from './read-frameworks';
import { readIndicators, type IndicatorRow } from './read-indicators';
import { referenceDirectory } from './reference-files';

const directory = referenceDirectory();
const frameworks = readFrameworks(directory);
const indicators = readIndicators(directory);
const domains = frameworks.tagSets.flatMap((each) =>
  each.code === 'home-office-domain' ? each.tags.map((tag) => tag.code) : [],
);

describe('frameworks', () => {
  it('has both editions with five themes and five ways', () => {
    expect(frameworks.editions.map((each) => each.code)).toEqual([...editions]);
    for (const edition of frameworks.editions) {
      expect(edition.themes.map((each) => each.code)).toEqual([...themes]);
      expect(edition.ways.map((each) => each.code)).toEqual([...ways]);
    }
  });

  it('has the four tag sets, fourteen Home Office domains among them', () => {
    expect(frameworks.tagSets.map((each) => each.code).sort()).toEqual([...tagSets].sort());
    expect(frameworks.tagSets.map((each) => [each.code, each.tags.length])).toEqual([
      ['home-office-domain', 14],
      ['sanctuary', 3],
      ['group', 10],
      ['cross-cutting', 6],
    ]);
  });
});

describe('indicator library', () => {
  const handbook =
    'N1 N2 N3 N5 N6 N7 N8 N9 E1 E2 E3 E4 E5 E6 E7 E8 E10 E11 E12 E14 E15 E16 E17 C1 C2 C3 C4 C5 C7 C9 C11 C12 C13 ' +
    'S1 S2 S3a S3b S4 S5 S6 S7 S8 S11a S11b S13 S17 S18 S19 S20 S21 P1 P2 P3 P7 P9 P10 P11 P12';

  it('has the whole starter library, each code once', () => {
    const codes = indicators.map((each) => each.code);

    expect(handbook.split(' ').filter((code) => !codes.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(indicators.filter((each) => each.computed)).toHaveLength(8);
  });

  it.each([
    ['kind', indicatorKinds],
    ['valueType', valueTypes],
    ['direction', directions],
    ['frequency', frequencies],
    ['intervalMethod', intervalMethods],
    ['rollUp', rollUps],
    ['sourceType', sourceTypes],
    ['population', populationGroups],
    ['theme', [...themes, null]],
    ['homeOfficeDomain', [...domains, null]],
  ] as const)('has no %s outside the vocabulary', (field, values) => {
    expect(
      indicators.map((each) => each[field]).filter((value) => !(values as readonly unknown[]).includes(value)),
    ).toEqual([]);
  });

  // A count has no denominator, and a series without a break has none to tell.
  it.each([
    ['explanation', (one) => one.explanation],
    ['definition', (one) => one.definition],
    ['numerator', (one) => one.numerator],
    ['denominator', (one) => one.denominator ?? (one.valueType === 'count' ? 'none' : '')],
    ['reason of the direction', (one) => one.directionReason],
    ['publisher', (one) => one.source.organisation],
    ['dataset', (one) => one.source.dataset],
    ['table', (one) => one.source.table],
    ['licence', (one) => one.source.licence],
    ['unit', (one) => one.unit],
    ['nations', (one) => one.nations.join()],
    ['levels', (one) => one.levels.join()],
    ['interval method', (one) => one.intervalMethod],
    ['disclosure rule', (one) => one.disclosureRule],
    ['note on perverse incentives', (one) => one.perverseIncentive],
    [
      'reason of each break',
      (one) => one.breaks.map(({ reason }) => reason).join() || (one.breaks.length ? '' : 'none'),
    ],
  ] satisfies [string, (one: IndicatorRow) => string | null][])('says the %s of every indicator', (_what, text) => {
    expect(indicators.filter((one) => (text(one) ?? '').trim() === '').map(({ code }) => code)).toEqual([]);
  });

  it('explains each direction and each caution in whole sentences', () => {
    const texts = indicators.flatMap((one) => [one.directionReason, one.perverseIncentive]);
    expect(texts.filter((text) => !/^[A-Z].{20,}\.$/.test(text))).toEqual([]);
  });

  it('judges nothing that has no direction', () => {
    expect(indicators.filter((each) => each.direction === 'none' && each.kind === 'outcome')).toEqual([]);
  });

  it('rolls up by ratio only what has both counts, and by population only with a named series', () => {
    const byRatio = indicators.filter((each) => each.rollUp === 'ratio-of-sums');
    const byPopulation = indicators.filter((each) => each.rollUp === 'population-weighted');

    expect(byRatio.filter((each) => each.numerator === null || each.denominator === null)).toEqual([]);
    expect(byPopulation.filter((each) => !indicators.some((other) => other.code === each.rollUpWeight))).toEqual([]);
  });
});
