import type { Move } from '@waymark/contract/goals';

/** The list with one of its members a place further up or down; null when it cannot go further. */
export function swapped(ids: readonly string[], id: string, move: Move): string[] | null {
  const from = ids.indexOf(id);
  const to = move === 'up' ? from - 1 : from + 1;
  const other = ids[to];
  if (from < 0 || other === undefined) return null;
  const moved = [...ids];
  moved[from] = other;
  moved[to] = id;
  return moved;
}
