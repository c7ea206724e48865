import type { DatasetChoice, DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { doesNotApply } from '@waymark/domain/datasets/dataset-choice';
import type { MeasurePart } from '@waymark/domain/datasets/vocabulary';
import { isDivided } from '@waymark/domain/indicators/vocabulary';

const wholeForm = /^(total|all\b|persons|people|everyone)/i;

/** The categories that stand for everyone: the total where there is one, else all to whom the question applies. */
function likelyChosen({ dimensions }: DatasetFacts, own: string | null): DatasetSource['chosen'] {
  return dimensions.flatMap(({ categories, cut }, dimension) => {
    if (categories.length < 2 || cut) return [];
    const exact = own === null ? undefined : categories.find(({ name }) => name.toLowerCase() === own.toLowerCase());
    const whole = exact ?? categories.find(({ name }) => wholeForm.test(name));
    const chosen = whole ? [whole] : categories.filter(({ name }) => name !== doesNotApply);
    return [{ dimension, categories: chosen.map(({ name }) => ({ name })) }];
  });
}

/** The measure that most likely is a part; nothing is guessed among categories. */
function likelyMeasure({ measures }: DatasetFacts, part: MeasurePart): number | null {
  const said = measures.findIndex((measure) => measure.part === part);
  if (said >= 0) return said;
  if (measures.length === 1) return measures[0]?.part === null || part === 'value' ? 0 : null;
  const total = measures.findIndex((measure) => measure.total);
  return part === 'denominator' && total >= 0 ? total : null;
}

export function likelySource(facts: DatasetFacts, part: MeasurePart, indicator: string | null): DatasetSource {
  const measure = likelyMeasure(facts, part);
  return { measures: measure === null ? [] : [{ measure }], chosen: likelyChosen(facts, indicator) };
}

export const noChoice: DatasetChoice = {
  ...{ indicator: '', breakdown: '', scale: 'as-it-is' },
  ...{ value: null, numerator: null, denominator: null },
};

/** What an indicator most likely takes from the file. Counts of a census make a share; a published share is taken as it is. */
export function likelyChoice(facts: DatasetFacts, indicator: Indicator): DatasetChoice {
  const source = (part: MeasurePart): DatasetSource => likelySource(facts, part, indicator.code);
  const has = (part: MeasurePart): boolean => facts.measures.some((measure) => measure.part === part);
  const chosen = { ...noChoice, indicator: indicator.code };
  const both = { numerator: source('numerator'), denominator: source('denominator') };
  if (has('value'))
    return { ...chosen, value: source('value'), ...(has('numerator') && has('denominator') ? both : {}) };
  if (isDivided(indicator.valueType) && facts.measures.every(({ part }) => part === null))
    return { ...chosen, ...both };
  return { ...chosen, value: source('value') };
}

/** In our own layout the file names the indicators itself. */
export function namedChoices(facts: DatasetFacts, indicators: readonly Indicator[]): DatasetChoice[] {
  const keys = facts.dimensions.find(({ title }) => title === 'indicator_key')?.categories ?? [];
  return keys.flatMap(({ name }) => {
    const found = indicators.find(({ code, computed }) => !computed && code.toLowerCase() === name.toLowerCase());
    return found ? [likelyChoice(facts, found)] : [];
  });
}
