import type { DatasetFacts } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { agesNamed } from '@waymark/domain/datasets/age-bands';
import { dimensions, everyone } from '@waymark/domain/indicators/breakdown';
import { agesTold, likelyChoice } from './likely-source';
import { namesIn, spreadsOf, type ChosenPanel, type Spread } from './spread-choice';

const seriesMost = 30;

/**
 * What is proposed for an indicator. A file whose rows differ in sex, age or the like, and has a total of it, is broken down by
 * the first of these; every other dimension is held at its total. Everyone is always among the series. An indicator that is of
 * certain ages is not broken down by age.
 */
export function proposedPanel(facts: DatasetFacts, indicator: Indicator): ChosenPanel {
  const choice = likelyChoice(facts, indicator);
  const whole = choice.value ?? choice.denominator;
  const holdsTotal = ({ place, series }: Spread): boolean => {
    const [total, ...more] = namesIn(whole, place);
    return more.length === 0 && series.some(({ name, key }) => key === everyone && name === total);
  };
  const anyAge = agesNamed(agesTold(indicator)) === null;
  const few = ({ series }: Spread): boolean => new Set(series.map(({ key }) => key)).size <= seriesMost;
  const [spread = null] = spreadsOf(facts, choice, indicator.valueType === 'count')
    .filter((one) => holdsTotal(one) && few(one) && (anyAge || one.dimension !== 'age'))
    .sort((one, other) => dimensions.indexOf(one.dimension) - dimensions.indexOf(other.dimension));
  return { choice, spread };
}
