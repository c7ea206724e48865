/** A field that both sides changed, to different values. */
export interface Conflict<T> {
  field: keyof T & string;
  /** As it was when you began. */
  base: T[keyof T];
  yours: T[keyof T];
  theirs: T[keyof T];
}

/** Three versions of one form: as it was read, as typed here, as it is now. What only one side changed needs no question. */
export function mergeThree<T extends object>(read: T, yours: T, theirs: T): { merged: T; conflicts: Conflict<T>[] } {
  const merged = { ...theirs };
  const conflicts: Conflict<T>[] = [];
  for (const field of Object.keys(yours) as (keyof T & string)[]) {
    if (same(yours[field], read[field])) continue;
    merged[field] = yours[field];
    const alsoTheirs = !same(theirs[field], read[field]) && !same(theirs[field], yours[field]);
    if (alsoTheirs) conflicts.push({ field, base: read[field], yours: yours[field], theirs: theirs[field] });
  }
  return { merged, conflicts };
}

/** What is sent of a body: only what differs from what was read, so that nothing else is written anew. */
export function changesOf<Body extends object>(read: Body, now: Body): Partial<Body> {
  const fields = (Object.keys(now) as (keyof Body)[]).filter((field) => !same(now[field], read[field]));
  return Object.fromEntries(fields.map((field) => [field, now[field]])) as Partial<Body>;
}

/** Whether two values that came, or will go, as JSON say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
