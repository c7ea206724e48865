import type { Day } from '../day';
import { isDivided, saysNumber, type ObservationStatus } from '../indicators/vocabulary';
import { roundTo } from '../number';
import { wholeOf, type AreaBook } from './area-book';
import type { Choice, ChosenIndicator } from './dataset-choice';
import { added, type FigureGrid, type GridNumber } from './figure-grid';
import type { Period } from './read-period';
import type { RowReading } from './read-rows';
import { scaleFactors, type Following, type MeasurePart } from './vocabulary';

/** A figure as it would be kept. */
export interface MadeFigure {
  choice: number;
  areaCode: string;
  periodStart: Day;
  periodEnd: Day;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  /** How it came to stand against the code of today, when it is not simply as published. */
  note: 'recoded' | 'aggregated' | null;
}

type Parts = Record<MeasurePart, GridNumber | null>;

/** An area whose figures come from former codes, and how often that went which way. */
export interface FollowedArea {
  areaCode: string;
  following: Following;
  figures: number;
  missing: string[];
}

export interface MadeFigures {
  figures: Generator<MadeFigure>;
  /** How many series have been gone through, of choices times codes. */
  done(): number;
  /** Complete when the figures have all been taken. */
  followed: Map<string, FollowedArea>;
}

/** The figures of a grid in the order of choice, area and period, so that each series stands together. */
export function makeFigures(reading: RowReading, choices: readonly Choice[]): MadeFigures {
  const progress: Progress = { followed: new Map(), done: 0 };
  return { figures: figuresOf(reading, choices, progress), followed: progress.followed, done: () => progress.done };
}

interface Progress {
  followed: Map<string, FollowedArea>;
  done: number;
}

function* figuresOf(
  { grid, periods, parts, holds }: RowReading,
  choices: readonly Choice[],
  progress: Progress,
): Generator<MadeFigure> {
  const { book } = grid;
  for (const [choice, { indicator, scale }] of choices.entries()) {
    const sources = parts[choice];
    for (let place = 0; sources && place < book.codes.length; place++) {
      progress.done++;
      if (book.successors[place] !== place || !holds(place)) continue;
      for (const [at, period] of periods.entries()) {
        const readAt = (area: number): Parts | null => partsAt(grid, sources, at, area);
        const found = partsOf(book, place, readAt, indicator, progress.followed);
        if (!found || isContradicted(found.parts)) continue;
        const figure = figureOf(found.parts, indicator, scaleFactors[scale]);
        yield { choice, areaCode: book.codes[place] ?? '', ...placed(period), ...figure, note: found.note };
      }
    }
  }
}

const isContradicted = ({ value, numerator, denominator }: Parts): boolean =>
  [value, numerator, denominator].some((part) => part?.contradicted === true);

const placed = ({ start, end }: Period): Pick<MadeFigure, 'periodStart' | 'periodEnd'> => ({
  periodStart: start,
  periodEnd: end,
});

function partsAt(grid: FigureGrid, sources: Record<keyof Parts, number>, period: number, area: number): Parts | null {
  const read = (source: number): GridNumber | null => (source < 0 ? null : grid.read(source, period, area));
  const [value, numerator, denominator] = [read(sources.value), read(sources.numerator), read(sources.denominator)];
  return value || numerator || denominator ? { value, numerator, denominator } : null;
}

interface Found {
  parts: Parts;
  note: MadeFigure['note'];
}

/** The area's own row, or that of its former code, or the sum of those it replaced when all of them are there. */
function partsOf(
  book: AreaBook,
  place: number,
  readAt: (area: number) => Parts | null,
  indicator: ChosenIndicator,
  followed: Map<string, FollowedArea>,
): Found | null {
  const own = readAt(place);
  const former = [...(book.recoded.get(place) ?? []), ...(book.merged.get(place) ?? [])];
  if (former.length === 0) return own && { parts: own, note: null };
  const present = new Map(former.flatMap((area) => withParts(area, readAt(area))));
  const note = (following: Following, missing: string[] = []): void => {
    noteFollowing(followed, { areaCode: book.codes[place] ?? '', following, figures: 1, missing });
  };
  if (own) {
    if (present.size > 0) note('own-row-stands');
    return { parts: own, note: null };
  }
  const recoded = (book.recoded.get(place) ?? []).flatMap((area) => present.get(area) ?? []);
  if (recoded[0]) {
    note('recoded');
    return { parts: recoded[0], note: 'recoded' };
  }
  return present.size > 0 ? summed(book, place, { present, indicator, note }) : null;
}

const withParts = (area: number, parts: Parts | null): [number, Parts][] => (parts ? [[area, parts]] : []);

interface Summing {
  present: ReadonlyMap<number, Parts>;
  indicator: ChosenIndicator;
  note(following: Following, missing?: string[]): void;
}

function summed(book: AreaBook, place: number, { present, indicator, note }: Summing): Found | null {
  const merged = book.merged.get(place) ?? [];
  const whole = wholeOf(book, merged, new Set(present.keys()));
  if (!whole) {
    note(
      'incomplete',
      merged.filter((area) => !present.has(area)).map((area) => book.codes[area] ?? ''),
    );
    return null;
  }
  const all = whole.flatMap((area) => present.get(area) ?? []);
  const parts = sumOf(all, indicator);
  note(parts ? 'summed' : 'not-summable');
  return parts && { parts, note: 'aggregated' };
}

/** Counts add up, and so do both sides of a share; a value that is a share of something unknown does not. */
function sumOf(all: readonly Parts[], { valueType, rollUp }: ChosenIndicator): Parts | null {
  const sumPart = (part: keyof Parts): GridNumber | null => {
    const numbers = all.map((parts) => parts[part]);
    return numbers.every((one) => one !== null) ? numbers.reduce((sum, one) => added(sum, one)) : null;
  };
  const [numerator, denominator] = [sumPart('numerator'), sumPart('denominator')];
  const isCount = valueType === 'count' && rollUp !== 'none';
  const value = isCount ? sumPart('value') : null;
  if (isCount) return value || numerator ? { value, numerator, denominator } : null;
  return isDivided(valueType) && numerator && denominator ? { value: null, numerator, denominator } : null;
}

function noteFollowing(followed: Map<string, FollowedArea>, one: FollowedArea): void {
  const key = `${one.areaCode} ${one.following}`;
  const known = followed.get(key);
  if (known) known.figures++;
  else followed.set(key, one);
}

type Worked = Pick<MadeFigure, 'value' | 'lower' | 'upper' | 'numerator' | 'denominator' | 'status'>;

interface Shares {
  numerator: number | null;
  denominator: number | null;
}

/** The value as the file gives it, in the indicator's unit; or worked out of numerator and denominator. */
function figureOf({ value, numerator, denominator }: Parts, indicator: ChosenIndicator, factor: number): Worked {
  const shares = { numerator: numberIn(numerator), denominator: numberIn(denominator) };
  if (value) return givenFigure(value, shares, factor);
  const marked = [numerator, denominator].find((one) => one?.value === null);
  if (marked) return { ...nothing, status: marked.status };
  const worked = workedOut(shares, indicator);
  if (worked === null) return { ...nothing, status: 'not-applicable' };
  return { value: worked, ...noLimits, ...shares, status: statusOf(numerator, denominator) };
}

const statusOf = (numerator: GridNumber | null, denominator: GridNumber | null): ObservationStatus =>
  numerator && denominator ? added(numerator, denominator).status : (numerator?.status ?? 'normal');

const numberIn = (number: GridNumber | null): number | null => number && number.value;

function givenFigure({ value, lower, upper, status }: GridNumber, shares: Shares, factor: number): Worked {
  const limits =
    lower !== null && upper !== null ? { lower: scaleBy(lower, factor), upper: scaleBy(upper, factor) } : noLimits;
  const kept = saysNumber(status) ? shares : { numerator: null, denominator: null };
  return { value: value === null ? null : scaleBy(value, factor), ...limits, ...kept, status };
}

const noLimits = { lower: null, upper: null };
const nothing = { value: null, ...noLimits, numerator: null, denominator: null };
const digitsHeld = 12;

/** A hundredth of 57 is 0.57, not what binary numbers make of it. */
const scaleBy = (number: number, factor: number): number =>
  factor === 1 ? number : Number((number * factor).toPrecision(digitsHeld));

function workedOut(
  { numerator, denominator }: Pick<Worked, 'numerator' | 'denominator'>,
  { valueType, per, decimals }: ChosenIndicator,
): number | null {
  if (numerator === null) return null;
  if (valueType === 'count') return numerator;
  if (denominator === null || denominator <= 0) return null;
  return roundTo((numerator / denominator) * (per ?? 1), decimals);
}
