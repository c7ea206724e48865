import { breakdownKey, categories } from '../indicators/breakdown';

/** Whole years from the first to the last, both among them. */
export interface Ages {
  from: number;
  to: number;
}

const forever = Infinity;
const forms: readonly (readonly [RegExp, (first: number, second: number) => Ages])[] = [
  [/^(\d{1,3}) ?(?:-|–|to) ?(\d{1,3})$/, (from, to) => ({ from, to })],
  [/^(\d{1,3}) ?\+$/, (from) => ({ from, to: forever })],
  [/^(\d{1,3}) (?:and|or|plus) ?(?:over|older|above)?$/, (from) => ({ from, to: forever })],
  [/^(\d{1,3}) (?:and|or) (?:under|younger)$/, (to) => ({ from: 0, to })],
  [/^(?:under|below|less than) (\d{1,3})$/, (to) => ({ from: 0, to: to - 1 })],
  [/^(\d{1,3})$/, (age) => ({ from: age, to: age })],
];

/** The ages that words name: `Aged 16 to 24`, `16-24 years`, `65+`, `Under 16`, `Age 17`; null for what names none. */
export function agesOf(text: string): Ages | null {
  const said = text
    .toLowerCase()
    .replace(/\b(?:ages?|aged|years?|of age|olds?)\b/g, ' ')
    .replace(/[:,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [form, read] of forms) {
    const found = form.exec(said);
    if (!found) continue;
    const ages = read(Number(found[1]), Number(found[2]));
    return ages.from <= ages.to ? ages : null;
  }
  return null;
}

const phrase = /\b(?:aged (?:under \d+|\d+ to \d+|\d+ and over)|under \d+)\b/i;

/** The ages that a sentence is about: `residents aged 16 to 64`; null where it names none. */
export const agesNamed = (sentence: string): Ages | null => agesOf(phrase.exec(sentence)?.[0] ?? '');

/** Categories that together are certain ages, each age once and as few as can be; none where they are not. */
export function categoriesOfAges({ from, to }: Ages, names: readonly string[]): string[] {
  const known = names.flatMap((name) => {
    const ages = agesOf(name);
    return ages && ages.to <= to ? [{ name, ages }] : [];
  });
  const found: string[] = [];
  for (let next = from; ;) {
    const [widest] = known.filter(({ ages }) => ages.from === next).sort((one, other) => other.ages.to - one.ages.to);
    if (!widest) return [];
    found.push(widest.name);
    if (widest.ages.to === to) return found;
    next = widest.ages.to + 1;
  }
}

const bands = categories.age.flatMap((category) => {
  const ages = category === '65-plus' ? { from: 65, to: forever } : agesOf(category);
  return ages ? [{ category, ages }] : [];
});

/**
 * The key of each category of ages. A category that is a band is that band; several count for one only when together they are
 * the whole of it, each age once. All others have no key.
 */
export function ageSeries(names: readonly string[]): Map<string, string> {
  const known = names.flatMap((name) => {
    const ages = agesOf(name);
    return ages ? [{ name, ages }] : [];
  });
  const keys = new Map<string, string>();
  for (const { category, ages } of bands) {
    const exact = known.find((one) => one.ages.from === ages.from && one.ages.to === ages.to);
    const within = known.filter((one) => one.ages.from >= ages.from && one.ages.to <= ages.to);
    const parts = exact ? [exact] : tiling(within, ages);
    for (const { name } of parts) keys.set(name, breakdownKey({ dimension: 'age', category }));
  }
  return keys;
}

/** Those that follow one another from the first age of a band to its last; none when an age is missing or counted twice. */
function tiling<T extends { ages: Ages }>(parts: readonly T[], { from, to }: Ages): readonly T[] {
  const ordered = [...parts].sort((one, other) => one.ages.from - other.ages.from);
  let next = from;
  for (const { ages } of ordered) {
    if (ages.from !== next) return [];
    next = ages.to + 1;
  }
  return next === to + 1 ? ordered : [];
}
