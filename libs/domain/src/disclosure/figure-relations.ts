import { addDays, type Day } from '../day';
import { breakdownParts, everyone } from '../indicators/breakdown';
import type { ObservationStatus, RollUp, ValueType } from '../indicators/vocabulary';
import { sum } from '../number';
import { hidesFigure } from './primary';
import type { Cell, Relation } from './relation';

/** A figure of one indicator by one organisation. */
export interface GuardedFigure {
  key: string;
  areaCode: string;
  breakdown: string;
  periodStart: Day;
  periodEnd: Day;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  /** Whether it has been made public for good. */
  madePublic: boolean;
  /** Whether who looks knows it, as who entered it does: it protects nobody, and nothing follows from what it counts. */
  known?: boolean;
}

export interface GuardRule {
  valueType: ValueType;
  rollUp: RollUp;
  threshold: number;
  /** The areas whose figures make that of another. */
  membersOf: ReadonlyMap<string, readonly string[]>;
}

const ofTotals: readonly ValueType[] = ['mean', 'money', 'index'];

export function cellOf(figure: GuardedFigure, rule: GuardRule): Cell {
  const { key, numerator, denominator, status, madePublic, known = false } = figure;
  const { valueType, threshold } = rule;
  const isShare = valueType === 'proportion' && numerator !== null && denominator !== null;
  const small = !known && (status === 'suppressed' || hidesFigure(figure, valueType, threshold));
  const rest = isShare ? denominator - numerator : null;
  return { key, count: countOf(figure, rule), rest, small, fixed: madePublic || known };
}

/** How many people a figure is about; for a mean those that it is taken over. */
function countOf({ value, numerator, denominator }: GuardedFigure, { valueType }: GuardRule): number | null {
  if (ofTotals.includes(valueType)) return denominator;
  return valueType === 'count' ? (value ?? numerator) : numerator;
}

/** Every table in which figures of an indicator stand beside their total. */
export function relationsOf(figures: readonly GuardedFigure[], rule: GuardRule): Relation[] {
  const cells = new Map(figures.map((figure) => [figure.key, cellOf(figure, rule)]));
  const tables = [...breakdownTables(figures), ...areaTables(figures, rule), ...periodTables(figures)];
  return tables.flatMap((table) => relationOf(table, cells) ?? []);
}

interface Table {
  parts: readonly GuardedFigure[];
  total: GuardedFigure | null;
}

/** Null where the parts are more than their total, or no counts: nothing can be worked back. */
function relationOf({ parts, total }: Table, cells: ReadonlyMap<string, Cell>): Relation | null {
  const counts = parts.map((part) => (isUntold(part) ? null : (cells.get(part.key)?.count ?? null)));
  if (parts.some((part, place) => !isUntold(part) && counts[place] === null)) return null;
  const keys = parts.map(({ key }) => key);
  if (total === null) return { parts: keys, total: null, complete: true };
  const whole = isUntold(total) ? null : (cells.get(total.key)?.count ?? null);
  if (whole === null) return isUntold(total) ? { parts: keys, total: total.key, complete: true } : null;
  const made = sum(counts.map((count) => count ?? 0));
  if (made > whole) return null;
  return { parts: keys, total: total.key, complete: made === whole || counts.includes(null) };
}

/** What it counts is unknown here, or must not tell anything. */
const isUntold = ({ status, known = false }: GuardedFigure): boolean => status === 'suppressed' || known;

function grouped<T>(list: readonly T[], keyOf: (one: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const periodOf = ({ periodStart, periodEnd }: GuardedFigure): string => `${periodStart} ${periodEnd}`;

/** The categories of a dimension beside everyone. */
function breakdownTables(figures: readonly GuardedFigure[]): Table[] {
  return grouped(figures, (figure) => `${figure.areaCode} ${periodOf(figure)}`).flatMap((together) => {
    const total = together.find(({ breakdown }) => breakdown === everyone) ?? null;
    const parts = grouped(together, ({ breakdown }) => breakdownParts(breakdown)?.dimension ?? null);
    return parts.map((categories) => ({ parts: categories, total }));
  });
}

/** The members of an area beside it; beside each other where a roll-up of them is shown. */
function areaTables(figures: readonly GuardedFigure[], { membersOf, rollUp }: GuardRule): Table[] {
  const summed = rollUp === 'sum' || rollUp === 'ratio-of-sums';
  return grouped(figures, (figure) => `${figure.breakdown} ${periodOf(figure)}`).flatMap((together) =>
    [...membersOf].flatMap(([areaCode, members]) => {
      const parts = together.filter((figure) => members.includes(figure.areaCode));
      const total = together.find((figure) => figure.areaCode === areaCode) ?? null;
      const shown = parts.length > 0 && (total !== null || (summed && parts.length > 1));
      return shown ? [{ parts, total }] : [];
    }),
  );
}

/** Periods that follow each other without a gap beside the one that they fill: quarters of a year, or a year so far and a quarter. */
function periodTables(figures: readonly GuardedFigure[]): Table[] {
  return grouped(figures, ({ areaCode, breakdown }) => `${areaCode} ${breakdown}`).flatMap((series) =>
    series.flatMap((total) => {
      const inside = series.filter((part) => part !== total && isInside(part, total));
      const finest = filling(inside, total, (a, b) => (a.periodEnd < b.periodEnd ? -1 : 1));
      const halves = inside
        .filter(({ periodStart }) => periodStart === total.periodStart)
        .map((first) => [first, ...inside.filter((second) => follows(first, second) && sameEnd(second, total))]);
      const tables = [finest, ...halves].filter(
        (parts) => parts.length > 1 && !(parts !== finest && same(parts, finest)),
      );
      return tables.map((parts) => ({ parts, total }));
    }),
  );
}

const isInside = (part: GuardedFigure, whole: GuardedFigure): boolean =>
  part.periodStart >= whole.periodStart && part.periodEnd <= whole.periodEnd;
const follows = (first: GuardedFigure, second: GuardedFigure): boolean =>
  second.periodStart === addDays(first.periodEnd, 1);
const sameEnd = (a: GuardedFigure, b: GuardedFigure): boolean => a.periodEnd === b.periodEnd;
const same = (a: readonly GuardedFigure[], b: readonly GuardedFigure[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Periods one after the other that fill a longer one, at each step the first by the order; none when there is a gap. */
function filling(
  inside: readonly GuardedFigure[],
  whole: GuardedFigure,
  order: (a: GuardedFigure, b: GuardedFigure) => number,
): GuardedFigure[] {
  const ordered = [...inside].sort(order);
  const parts: GuardedFigure[] = [];
  let from = whole.periodStart;
  while (from <= whole.periodEnd) {
    const next = ordered.find(({ periodStart }) => periodStart === from);
    if (!next) return [];
    parts.push(next);
    from = addDays(next.periodEnd, 1);
  }
  return parts;
}
