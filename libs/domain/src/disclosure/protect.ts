import { sum } from '../number';
import { givenAway } from './give-away';
import { assertThreshold, hidesCount } from './primary';
import { type Cell, type Cells, hiddenTerms, type Relation } from './relation';

/**
 * The cells to hide so that no hidden one can be worked back from what is shown, over all relations at once. Each relation
 * takes a further cell where the hidden ones are one alone or small together; that is repeated until nothing changes.
 * Then all relations are solved together, and a cell that is still given away takes another one with it.
 */
export function protectedCells(
  given: readonly Cell[],
  relations: readonly Relation[],
  threshold: number,
): ReadonlySet<string> {
  assertThreshold(threshold);
  const cells: Cells = new Map(given.map((cell) => [cell.key, cell]));
  const hidden = new Set(given.filter(({ small }) => small).map(({ key }) => key));
  const table: Table = { cells, hidden, threshold };
  for (;;) {
    while (relations.filter((relation) => settle(relation, table)).length > 0);
    const open = givenAway(cells, relations, hidden, leastWidth(threshold));
    if (!open.some((key) => takeOneWith(key, relations, table))) return hidden;
  }
}

/** At least three values are possible; at the least threshold, where a small count has but two, those two. */
function leastWidth(threshold: number): number {
  return Math.min(2, threshold - 2);
}

interface Table {
  cells: Cells;
  hidden: Set<string>;
  threshold: number;
}

/** Hides more of one relation until it keeps what it hides; whether anything was hidden. */
function settle(relation: Relation, table: Table): boolean {
  const before = table.hidden.size;
  const totalHidden = relation.total !== null && table.hidden.has(relation.total);
  if (totalHidden) {
    const alone = hiddenTerms(relation, table.hidden).length === 1;
    if (alone && relation.complete) takePart(relation, table);
    return table.hidden.size > before;
  }
  while (isWorkable(relation, table)) {
    if (takePart(relation, table)) continue;
    takeTotal(relation, table);
    break;
  }
  return table.hidden.size > before;
}

/** One hidden part alone, or several that are small even together. */
function isWorkable(relation: Relation, { cells, hidden, threshold }: Table): boolean {
  const parts = relation.parts.filter((key) => hidden.has(key)).flatMap((key) => cells.get(key) ?? []);
  if (parts.length < 2) return parts.length === 1;
  if (sum(parts.map(({ count }) => count ?? 0)) < threshold) return true;
  const rests = parts.map(({ rest }) => rest ?? 0);
  return rests.some((rest) => hidesCount(rest, threshold)) && sum(rests) < threshold;
}

/** Hides the smallest part above zero that is still shown, of equals the first by key. */
function takePart({ parts }: Relation, { cells, hidden }: Table): boolean {
  const [smallest] = parts
    .filter((key) => !hidden.has(key))
    .flatMap((key) => cells.get(key) ?? [])
    .filter(({ count, fixed }) => !fixed && count !== null && count > 0)
    .sort((a, b) => (a.count ?? 0) - (b.count ?? 0) || (a.key < b.key ? -1 : 1));
  if (smallest) hidden.add(smallest.key);
  return smallest !== undefined;
}

/** Without a part to take, the total is what has to go, unless the parts do not make it up. */
function takeTotal({ total, complete }: Relation, { cells, hidden }: Table): boolean {
  const cell = total === null || hidden.has(total) ? undefined : cells.get(total);
  if (!cell || !complete || cell.fixed || cell.count === 0) return false;
  hidden.add(cell.key);
  return true;
}

/** Hides a further cell of a relation with the cell, else of one that shares a cell with those, and so on. */
function takeOneWith(key: string, relations: readonly Relation[], table: Table): boolean {
  const reached = new Set([key]);
  for (;;) {
    const around = relations.filter(
      (relation) => relation.complete && cellsOf(relation).some((one) => reached.has(one)),
    );
    if (around.some((one) => takePart(one, table)) || around.some((one) => takeTotal(one, table))) return true;
    const before = reached.size;
    for (const one of around.flatMap(cellsOf)) reached.add(one);
    if (reached.size === before) return false;
  }
}

const cellsOf = ({ parts, total }: Relation): readonly string[] => (total === null ? parts : [...parts, total]);
