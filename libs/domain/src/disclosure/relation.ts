/** A figure as a cell of tables whose totals are shown. */
export interface Cell {
  key: string;
  /** How many people it counts; null where that is not known here. */
  count: number | null;
  /** For a share: those of the whole whom it does not count. */
  rest: number | null;
  /** Whether it is hidden by itself: it is about few people, or came hidden. */
  small: boolean;
  /** Whether it has been made public for good, so that hiding it now would protect nobody. */
  fixed: boolean;
}

/** Parts that are shown beside their total: cells of a breakdown, members of an area, periods of a longer one. */
export interface Relation {
  parts: readonly string[];
  /** The cell of the total; null where it is summed from the parts when it is shown. */
  total: string | null;
  /** Whether the parts make up the whole total, so that one of them can be worked back. */
  complete: boolean;
}

export type Cells = ReadonlyMap<string, Cell>;

/** The hidden cells of a relation as an equation: parts count +1, the total −1, what is shown makes its right side. */
export function hiddenTerms(relation: Relation, hidden: ReadonlySet<string>): { key: string; sign: 1 | -1 }[] {
  const parts = relation.parts.filter((key) => hidden.has(key)).map((key) => ({ key, sign: 1 as const }));
  const total = relation.total;
  return total !== null && hidden.has(total) ? [...parts, { key: total, sign: -1 as const }] : parts;
}
