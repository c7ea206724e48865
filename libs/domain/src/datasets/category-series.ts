import { breakdownKey, everyone, type Dimension } from '../indicators/breakdown';
import { ageSeries } from './age-bands';

/** A category of the file and the breakdown it becomes; null for one that is left out. */
export interface CategorySeries {
  name: string;
  key: string | null;
}

export interface FileCategories {
  title: string;
  names: readonly string[];
}

const titles: readonly (readonly [RegExp, Dimension])[] = [
  [/\b(sex|gender)\b/i, 'sex'],
  [/\bage(s|d)?\b/i, 'age'],
  [/\b(ethnic|ethnicity|religion|nationality|national identity|country of birth|disab)/i, 'group'],
  [/\b(route|scheme)\b/i, 'route'],
  [/\bward\b/i, 'ward'],
];

const wholeForm =
  /^(total|all|all persons|all people|all usual residents|persons|people|everyone|all ages|any)\b(?!.*\bother)/i;
const unsaidForm = /^(not (stated|known|specified|answered|recorded)|unknown|unspecified|missing|prefer not to say)/i;
const outside = /^(does not apply|not applicable)/i;
const sexes: readonly (readonly [RegExp, string])[] = [
  [/^(f|females?|women|woman|girls?)\b/i, 'female'],
  [/^(m|males?|men|man|boys?)\b/i, 'male'],
  [/^(other|non-binary|non binary|another)\b/i, 'other'],
];
const routes: readonly (readonly [RegExp, string])[] = [
  [/ukrain/i, 'ukraine'],
  [/afghan/i, 'afghan'],
  [/hong kong|bn\(?o\)?/i, 'hong-kong'],
  [/asylum/i, 'asylum'],
  [/resettle/i, 'resettlement'],
  [/famil/i, 'family'],
  [/\bwork\b/i, 'work'],
  [/study|student/i, 'study'],
  [/\beu\b|settlement scheme/i, 'eu'],
];

/** What a dimension of a file tells people apart by, as far as its title says it. */
export function dimensionOf(title: string): Dimension | null {
  return titles.find(([form]) => form.test(title))?.[1] ?? null;
}

/** The series that the categories of a dimension make, as far as they can be told; everyone and each key at most once, but for ages. */
export function seriesOf(dimension: Dimension, names: readonly string[]): CategorySeries[] {
  if (dimension === 'age') {
    const ages = ageSeries(names.filter((name) => !isWhole(name) && !unsaidForm.test(name.trim())));
    return onceEach(names, (name) => plainKey(dimension, name) ?? null).map(({ name, key }) => ({
      name,
      key: key ?? ages.get(name) ?? null,
    }));
  }
  const category = categoryOf[dimension] ?? categoryKey;
  return onceEach(names, (name) => {
    const plain = plainKey(dimension, name);
    if (plain !== undefined) return plain;
    const found = category(name);
    return found === null ? null : breakdownKey({ dimension, category: found });
  });
}

const isWhole = (name: string): boolean => wholeForm.test(name.trim());

/** Everyone, nobody, and those who did not say; undefined for all others. */
function plainKey(dimension: Dimension, name: string): string | null | undefined {
  const said = name.trim();
  if (outside.test(said)) return null;
  if (isWhole(said)) return everyone;
  if (!unsaidForm.test(said)) return undefined;
  return breakdownKey({ dimension, category: 'not-stated' });
}

function onceEach(names: readonly string[], keyOf: (name: string) => string | null): CategorySeries[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const key = keyOf(name);
    if (key === null || taken.has(key)) return { name, key: null };
    taken.add(key);
    return { name, key };
  });
}

const worded =
  (words: readonly (readonly [RegExp, string])[]) =>
  (name: string): string | null =>
    words.find(([form]) => form.test(name.trim()))?.[1] ?? null;

const categoryOf: Partial<Record<Dimension, (name: string) => string | null>> = {
  sex: worded(sexes),
  route: worded(routes),
};

const keyMost = 60;

/** A name as the category of a breakdown whose categories are free: small letters and digits, joined by hyphens. */
export function categoryKey(name: string): string | null {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let key = words[0]?.slice(0, keyMost) ?? '';
  for (const word of words.slice(1)) {
    if (key.length + 1 + word.length > keyMost) break;
    key = `${key}-${word}`;
  }
  return key === '' ? null : key;
}

/** Which of the dimensions of a file can be taken as series in one go: at least one part, and nothing guessed from a title alone. */
export function seriesDimensions(
  dimensions: readonly FileCategories[],
): { place: number; dimension: Dimension; series: CategorySeries[] }[] {
  return dimensions.flatMap(({ title, names }, place) => {
    const dimension = dimensionOf(title);
    if (dimension === null || names.length < 2) return [];
    const series = seriesOf(dimension, names);
    const parts = series.filter(({ key }) => key !== null && key !== everyone);
    return parts.length > 0 ? [{ place, dimension, series }] : [];
  });
}
