import { freeMoves } from './linear';
import { type Cells, hiddenTerms, type Relation } from './relation';

/** Of how many hidden cells that hang together the equations are still solved; more are held by the rules alone. */
const mostUnknowns = 400;

/**
 * Hidden cells that all shown totals together give away: the only value that is left, or one of a range no wider than
 * `width`. A hidden cell is known to be at least 1, since zero is shown. Whoever is found here may be safe all the same;
 * whoever is not found can truly have several values.
 */
export function givenAway(
  cells: Cells,
  relations: readonly Relation[],
  hidden: ReadonlySet<string>,
  width: number,
): string[] {
  return systems(relations, hidden).flatMap((equations) => givenAwayBy(equations, cells, width));
}

type Equation = ReturnType<typeof hiddenTerms>;

function givenAwayBy(equations: readonly Equation[], cells: Cells, width: number): string[] {
  const keys = [...new Set(equations.flatMap((terms) => terms.map(({ key }) => key)))].sort();
  if (keys.length > mostUnknowns) return [];
  const place = new Map(keys.map((key, at) => [key, at]));
  const rows = equations.map((terms) => {
    const row = new Array<number>(keys.length).fill(0);
    for (const { key, sign } of terms) row[place.get(key) ?? 0] = sign;
    return row;
  });
  const moves = freeMoves(rows, keys.length);
  const room = keys.map((key) => (cells.get(key)?.count ?? Number.POSITIVE_INFINITY) - 1);
  const freed = (held: readonly number[], by: readonly number[][]): number[] => {
    const reach = by.map((move) => ({ move, steps: stepsOf(move, room) }));
    return held.filter((at) => !reach.some(({ move, steps }) => Math.abs(move[at] ?? 0) * steps >= width));
  };
  const held = freed([...keys.keys()], moves);
  return (held.length === 0 ? held : freed(held, pairsOf(moves))).flatMap((at) => keys[at] ?? []);
}

/** Two moves at once, together and against each other, where there are few enough. */
function pairsOf(moves: readonly (readonly number[])[]): number[][] {
  const mostMoves = 60;
  if (moves.length > mostMoves) return [];
  return moves.flatMap((a, place) =>
    moves.slice(place + 1).flatMap((b) => [a.map((by, at) => by + (b[at] ?? 0)), a.map((by, at) => by - (b[at] ?? 0))]),
  );
}

/** How many steps a move may take one way and the other until a cell would be below 1. */
function stepsOf(move: readonly number[], room: readonly number[]): number {
  const most = (way: 1 | -1): number =>
    Math.min(...move.map((by, at) => (by * way < 0 ? Math.floor((room[at] ?? 0) / Math.abs(by)) : Infinity)));
  return Math.max(most(1), 0) + Math.max(most(-1), 0);
}

/** Equations that share hidden cells belong together and are solved together. */
function systems(relations: readonly Relation[], hidden: ReadonlySet<string>): Equation[][] {
  const equations = relations.filter(({ complete }) => complete).map((relation) => hiddenTerms(relation, hidden));
  const groups: { keys: Set<string>; equations: Equation[] }[] = [];
  for (const terms of equations.filter(({ length }) => length > 0)) {
    const touched = groups.filter(({ keys }) => terms.some(({ key }) => keys.has(key)));
    const joined = {
      keys: new Set([...touched.flatMap(({ keys }) => [...keys]), ...terms.map(({ key }) => key)]),
      equations: [...touched.flatMap((group) => group.equations), terms],
    };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => group.equations);
}
