import type { DatasetChoice, DatasetFacts, DatasetMeasure, DatasetSource } from '@waymark/contract/datasets';
import type { Indicator } from '@waymark/contract/indicators';
import { agesNamed, categoriesOfAges } from '@waymark/domain/datasets/age-bands';
import { dimensionOf } from '@waymark/domain/datasets/category-series';
import { doesNotApply } from '@waymark/domain/datasets/dataset-choice';
import type { MeasurePart } from '@waymark/domain/datasets/vocabulary';
import { isDivided } from '@waymark/domain/indicators/vocabulary';

const wholeForm = /^(total|all\b|persons|people|everyone)/i;

/** Whether a category is the total of its dimension. */
export const isTotal = (name: string): boolean => wholeForm.test(name);

/** What of an indicator tells what it takes from a file. */
export type Wanted = Pick<Indicator, 'code' | 'name' | 'numerator' | 'valueType'>;

/** The categories that stand for everyone: the total where there is one, else all to whom the question applies. */
function likelyChosen({ dimensions }: DatasetFacts, wanted: Wanted, addsUp: boolean): DatasetSource['chosen'] {
  return dimensions.flatMap(({ title, categories, cut }, dimension) => {
    if (categories.length < 2 || cut) return [];
    const names = categories.map(({ name }) => name);
    const named = names.filter((name) => name.toLowerCase() === wanted.code.toLowerCase());
    const ages = dimensionOf(title) === 'age' ? agesOf(wanted, names, addsUp) : [];
    const total = names.filter(isTotal).slice(0, 1);
    const asked = names.filter((name) => name !== doesNotApply);
    const chosen = [named, ages, total, asked].find((some) => some.length > 0) ?? [];
    return [{ dimension, categories: chosen.map((name) => ({ name })) }];
  });
}

/** The ages that the words of an indicator name, where the file has them; several only where they add up. */
function agesOf(wanted: Wanted, names: readonly string[], addsUp: boolean): string[] {
  const ages = agesNamed(agesTold(wanted));
  const found = ages === null ? [] : categoriesOfAges(ages, names);
  return found.length > 1 && !addsUp ? [] : found;
}

/** The words of an indicator that may tell whom of which ages it is about. */
export const agesTold = ({ name, numerator }: Pick<Wanted, 'name' | 'numerator'>): string => `${name} ${numerator}`;

/** The measure that most likely is a part; nothing is guessed among categories, nor among things that are measured. */
function likelyMeasure({ measures }: DatasetFacts, part: MeasurePart): number | null {
  const said = measures.flatMap((measure, place) => (measure.part === part ? [place] : []));
  if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null;
  if (measures.length === 1) return measures[0]?.part === null || part === 'value' ? 0 : null;
  const total = measures.findIndex((measure) => measure.total);
  return part === 'denominator' && total >= 0 ? total : null;
}

export function likelySource(facts: DatasetFacts, part: MeasurePart, wanted: Wanted): DatasetSource {
  const measure = likelyMeasure(facts, part);
  const addsUp = part !== 'value' || wanted.valueType === 'count';
  return { measures: measure === null ? [] : [{ measure }], chosen: likelyChosen(facts, wanted, addsUp) };
}

/** Where one column gives both sides of a share, some dimension tells them apart, and which of it are counted has to be said. */
export function likelyShare(facts: DatasetFacts, wanted: Wanted): Pick<DatasetChoice, 'numerator' | 'denominator'> {
  const numerator = likelySource(facts, 'numerator', wanted);
  const denominator = likelySource(facts, 'denominator', wanted);
  const sameColumn =
    numerator.measures.length > 0 && numerator.measures[0]?.measure === denominator.measures[0]?.measure;
  const titleOf = (place: number): string => facts.dimensions[place]?.title ?? '';
  const apart =
    numerator.chosen.find(({ dimension }) => dimensionOf(titleOf(dimension)) === null) ?? numerator.chosen[0];
  if (!sameColumn || !apart) return { numerator, denominator };
  const chosen = numerator.chosen.map((one) => (one === apart ? { ...one, categories: [] } : one));
  return { numerator: { ...numerator, chosen }, denominator };
}

/** The column of the same thing as another that gives another part of it. */
export function columnBeside({ measures }: DatasetFacts, measure: number, part: MeasurePart): number | null {
  const same = ({ title }: DatasetMeasure): boolean => title === measures[measure]?.title;
  const found = measures.findIndex((one) => one.part === part && same(one));
  return found < 0 ? null : found;
}

export const noChoice: DatasetChoice = {
  ...{ indicator: '', breakdown: '', scale: 'as-it-is' },
  ...{ value: null, numerator: null, denominator: null },
};

/** What an indicator most likely takes from the file. Counts of a census make a share; a published share is taken as it is. */
export function likelyChoice(facts: DatasetFacts, indicator: Indicator): DatasetChoice {
  const source = (part: MeasurePart): DatasetSource => likelySource(facts, part, indicator);
  const has = (part: MeasurePart): boolean => facts.measures.some((measure) => measure.part === part);
  const chosen = { ...noChoice, indicator: indicator.code };
  const both = { numerator: source('numerator'), denominator: source('denominator') };
  if (has('value'))
    return { ...chosen, value: source('value'), ...(has('numerator') && has('denominator') ? both : {}) };
  if (isDivided(indicator.valueType) && facts.measures.every(({ part }) => part === null))
    return { ...chosen, ...likelyShare(facts, indicator) };
  return { ...chosen, value: source('value') };
}

const ownKey = /^indicator([ _]key)?$/i;

/** In our own layout the file names the indicators itself. */
export function namedChoices(facts: DatasetFacts, indicators: readonly Indicator[]): DatasetChoice[] {
  const keys = facts.dimensions.find(({ title }) => ownKey.test(title))?.categories ?? [];
  return keys.flatMap(({ name }) => {
    const found = indicators.find(({ code, computed }) => !computed && code.toLowerCase() === name.toLowerCase());
    return found ? [likelyChoice(facts, found)] : [];
  });
}
