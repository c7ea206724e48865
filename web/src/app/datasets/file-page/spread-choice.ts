import type { DatasetChoice, DatasetFacts, DatasetSource } from '@waymark/contract/datasets';
import {
  dimensionOf,
  seriesDimensions,
  seriesOf,
  type CategorySeries,
  type FileCategories,
} from '@waymark/domain/datasets/category-series';
import { type MeasurePart, measureParts } from '@waymark/domain/datasets/vocabulary';
import { breakdownParts, everyone, type Dimension } from '@waymark/domain/indicators/breakdown';

/** What of a file becomes several series at once: one for each category of a dimension, or of its columns. */
export interface Spread {
  /** The place of the dimension; `columnsPlace` for the columns of numbers. */
  place: number;
  title: string;
  dimension: Dimension;
  series: readonly CategorySeries[];
}

/** One indicator as it is chosen on the page: as one series, or as several. */
export interface ChosenPanel {
  choice: DatasetChoice;
  spread: Spread | null;
}

export const columnsPlace = -1;

interface PlacedCategories extends FileCategories {
  place: number;
}

/** The dimensions of a file, and its columns where they are the categories of one: `Sex: Female`, `Sex: Male`. */
function placedCategories({ dimensions, measures }: DatasetFacts): PlacedCategories[] {
  const placed = dimensions.map(({ title, categories, cut }, place) => ({
    ...{ place, title, names: cut ? [] : categories.map(({ name }) => name) },
  }));
  const [prefix = ''] = /^[^:]+: /.exec(measures[0]?.title ?? '') ?? [];
  const categories = prefix !== '' && measures.every(({ title, part }) => part === null && title.startsWith(prefix));
  const names = measures.map(({ title }) => title.slice(prefix.length));
  return categories ? [...placed, { place: columnsPlace, title: prefix.slice(0, -2), names }] : placed;
}

/**
 * The ways in which one choice could become several series. A part of a share cannot be told among columns, and what tells
 * the two sides of a share apart cannot break it down as well.
 */
export function spreadsOf(facts: DatasetFacts, choice: DatasetChoice, addsUp: boolean): Spread[] {
  const placed = placedCategories(facts).filter(({ place }) =>
    place === columnsPlace ? choice.value !== null : !tellsSidesApart(choice, place),
  );
  return seriesDimensions(placed).flatMap((found): Spread[] => {
    const { place = 0, title = '' } = placed[found.place] ?? {};
    const series = choice.value !== null && !addsUp ? singleSeries(found.series) : found.series;
    return [{ place, title, dimension: found.dimension, series }];
  });
}

/** The categories of a dimension that count for a source. */
export const namesIn = (source: DatasetSource | null, dimension: number): string[] =>
  source?.chosen.find((one) => one.dimension === dimension)?.categories.map(({ name }) => name) ?? [];

function tellsSidesApart({ numerator, denominator }: DatasetChoice, dimension: number): boolean {
  if (numerator === null || denominator === null) return false;
  const [above, below] = [namesIn(numerator, dimension), namesIn(denominator, dimension)];
  return above.length !== below.length || above.some((name) => !below.includes(name));
}

/** Shares that are given do not add up: a series of several categories is left out. */
function singleSeries(series: readonly CategorySeries[]): CategorySeries[] {
  return series.map(({ name, key }) => ({
    name,
    key: series.filter((other) => other.key === key).length > 1 ? null : key,
  }));
}

/** What is sent for a panel: a choice for each key that a category has. */
export function choicesOf({ choice, spread }: ChosenPanel): DatasetChoice[] {
  if (spread === null) return [choice];
  const keys = [...new Set(spread.series.flatMap(({ key }) => (key === null ? [] : [key])))];
  return keys.map((key) => ({ ...withCategories(choice, spread, key), breakdown: key }));
}

/** The choice with the categories of one key alone. */
export function withCategories(
  choice: DatasetChoice,
  { place, series }: Omit<Spread, 'title'>,
  key: string,
): DatasetChoice {
  const names = series.filter((one) => one.key === key).map(({ name }) => name);
  const restricted = (source: DatasetSource | null, part: MeasurePart): DatasetSource | null => {
    if (source === null || names.length === 0) return source;
    if (place !== columnsPlace) return withDimension(source, place, names);
    const measures = series.flatMap((one, measure) => (one.key === key ? [{ measure }] : []));
    return part === 'value' ? { ...source, measures } : source;
  };
  return measureParts.reduce((made, part) => ({ ...made, [part]: restricted(made[part], part) }), choice);
}

const withDimension = (source: DatasetSource, dimension: number, names: readonly string[]): DatasetSource => ({
  ...source,
  chosen: [
    ...source.chosen.filter((one) => one.dimension !== dimension),
    { dimension, categories: names.map((name) => ({ name })) },
  ],
});

/** Choices as they were sent, put together again: those that differ in one dimension alone are one panel. */
export function panelsOf(choices: readonly DatasetChoice[], facts: DatasetFacts): ChosenPanel[] {
  const panels: ChosenPanel[] = [];
  for (let place = 0; place < choices.length;) {
    const [first] = choices.slice(place, place + 1);
    if (!first) break;
    const rest = choices.slice(place).findIndex((one) => one.indicator !== first.indicator);
    const same = choices.slice(place, rest < 0 ? undefined : place + rest);
    const panel = same.length > 1 ? spreadPanel(same, facts) : null;
    panels.push(...(panel ? [panel] : same.map((choice) => ({ choice, spread: null }))));
    place += same.length;
  }
  return panels;
}

function spreadPanel(choices: readonly DatasetChoice[], facts: DatasetFacts): ChosenPanel | null {
  const [choice] = choices;
  const broken = choices.map(({ breakdown }) => breakdownParts(breakdown)).find((parts) => parts !== null);
  if (!choice || !broken) return null;
  for (const { place, title, names } of placedCategories(facts)) {
    const series = names.map((name, at) => ({ name, key: keyOf(choices, place, { name, at }) }));
    const spread = { place, title, dimension: dimensionOf(title) ?? broken.dimension, series };
    const again = choicesOf({ choice, spread });
    if (sameChoices(again, choices)) return { choice: { ...choice, breakdown: everyone }, spread };
  }
  return null;
}

function keyOf(
  choices: readonly DatasetChoice[],
  place: number,
  { name, at }: { name: string; at: number },
): string | null {
  const found = choices.find(({ value, numerator }) => {
    const source = value ?? numerator;
    if (place === columnsPlace) return source?.measures.some(({ measure }) => measure === at) === true;
    const named = source?.chosen.find(({ dimension }) => dimension === place);
    return named?.categories.some((category) => category.name === name) === true;
  });
  return found?.breakdown ?? null;
}

const sameChoices = (some: readonly DatasetChoice[], others: readonly DatasetChoice[]): boolean => {
  const texts = (choices: readonly DatasetChoice[]): string => JSON.stringify(choices.map(inOrder).sort());
  return texts(some) === texts(others);
};

/** A choice as text, whatever the order in which its categories were ticked. */
function inOrder(choice: DatasetChoice): string {
  const source = (part: MeasurePart) => {
    const { measures, chosen } = choice[part] ?? { measures: [], chosen: [] };
    const categories = chosen.map((one) => [one.dimension, one.categories.map(({ name }) => name).sort()]);
    return [measures.map(({ measure }) => measure).sort(), categories.map((one) => JSON.stringify(one)).sort()];
  };
  return JSON.stringify([choice.indicator, choice.breakdown, choice.scale, measureParts.map(source)]);
}

/** The categories of the file that a breakdown has been told to be, when its own words say so. */
export function likelyCategories(facts: DatasetFacts, choice: DatasetChoice, key: string): DatasetChoice {
  const dimension = breakdownParts(key)?.dimension ?? null;
  const fitting = placedCategories(facts).filter(
    ({ title, place }) => dimensionOf(title) !== null && (place !== columnsPlace || choice.value !== null),
  );
  return fitting.reduce((made, { place, title, names }) => {
    const named = dimensionOf(title);
    if (named === null || names.length < 2) return made;
    const wanted = named === dimension ? key : everyone;
    return withCategories(made, { place, dimension: named, series: seriesOf(named, names) }, wanted);
  }, choice);
}
