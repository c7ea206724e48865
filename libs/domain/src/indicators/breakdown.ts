/** What a figure may be broken down by. */
export const dimensions = ['sex', 'age', 'group', 'route', 'ward'] as const;
export type Dimension = (typeof dimensions)[number];

/** The categories of a dimension in the order they are read; null where each place names its own. */
export const categories = {
  sex: ['female', 'male', 'other', 'not-stated'],
  age: ['0-15', '16-24', '25-34', '35-44', '45-54', '55-64', '65-plus', 'not-stated'],
  group: null,
  route: [
    'asylum',
    'ukraine',
    'afghan',
    'hong-kong',
    'resettlement',
    'family',
    'work',
    'study',
    'eu',
    'other',
    'not-stated',
  ],
  ward: null,
} as const satisfies Record<Dimension, readonly string[] | null>;

/** The key of everyone whom an indicator is about. */
export const everyone = '';

export interface BreakdownParts {
  dimension: Dimension;
  category: string;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slugLength = 60;

export function breakdownKey({ dimension, category }: BreakdownParts): string {
  return `${dimension}:${category}`;
}

/** The dimension and category of a key; null for everyone and for what is no key. */
export function breakdownParts(key: string): BreakdownParts | null {
  const at = key.indexOf(':');
  const dimension = dimensions.find((one) => one === key.slice(0, Math.max(at, 0)));
  const category = key.slice(at + 1);
  return dimension !== undefined && isCategory(dimension, category) ? { dimension, category } : null;
}

/** Whether a text is everyone or a category of a dimension. */
export function isBreakdown(key: string): boolean {
  return key === everyone || breakdownParts(key) !== null;
}

export function isCategory(dimension: Dimension, category: string): boolean {
  const fixed: readonly string[] | null = categories[dimension];
  if (fixed !== null) return fixed.includes(category);
  return category.length <= slugLength && slug.test(category);
}

/** The code under which words stand for a key; null for a category that a place named itself. */
export function breakdownLabelCode(key: string): string | null {
  if (key === everyone) return 'everyone';
  const parts = breakdownParts(key);
  return parts === null || categories[parts.dimension] === null ? null : `${parts.dimension}-${parts.category}`;
}

/** Everyone first, then dimension by dimension, fixed categories in their order and free ones by name. */
export function compareBreakdowns(a: string, b: string): number {
  const [placeA, placeB] = [place(a), place(b)];
  return placeA.dimension - placeB.dimension || placeA.category - placeB.category || (a < b ? -1 : a > b ? 1 : 0);
}

function place(key: string): { dimension: number; category: number } {
  const parts = breakdownParts(key);
  if (parts === null) return { dimension: key === everyone ? -1 : dimensions.length, category: 0 };
  const fixed: readonly string[] = categories[parts.dimension] ?? [];
  return { dimension: dimensions.indexOf(parts.dimension), category: fixed.indexOf(parts.category) };
}
