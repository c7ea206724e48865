/** One field that two people changed, in words. */
export interface ConflictRow {
  field: string;
  label: string;
  yours: string;
  theirs: string;
  /** As it was when you began; left out where nobody remembers. */
  base?: string;
  /** Whether the values are texts as typed, which can be merged by hand. */
  text?: boolean;
}

/** What stands in a field from now on: one of the two, or a text made of both. */
export type Side = 'yours' | 'theirs' | { text: string };
export type Sides = Readonly<Record<string, Side>>;

/** Who changed the thing last, and when. */
export interface LastChange {
  changedBy: string;
  changedAt: string;
}
