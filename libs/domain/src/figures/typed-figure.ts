import { isDivided, type ObservationStatus, type ValueType } from '../indicators/vocabulary';
import { readNumber, saysPercent, saysPounds, withoutPercent } from './typed-number';

/** What somebody typed into a cell, understood. All is null in an emptied cell. */
export interface TypedFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus | null;
}

/** Why a cell could not be understood. */
export const figureFaults = [
  'not-a-figure',
  'dash',
  'no-percentage',
  'no-pounds',
  'no-share',
  'nothing-to-divide-by',
  'negative',
  'not-whole',
  'too-large',
] as const;
export type FigureFault = (typeof figureFaults)[number];

export type FigureReading = { figure: TypedFigure; fault: null } | { figure: null; fault: FigureFault };

/** What of an indicator decides how its figures are typed. */
export interface TypedKind {
  valueType: ValueType;
  unit: string;
}

export const emptyFigure: TypedFigure = { value: null, numerator: null, denominator: null, status: null };
const most = 1e12;
const negativeKinds: readonly ValueType[] = ['index', 'money', 'mean', 'ratio'];

/** Marks of published tables and what people write in their place; in brackets as well: [c]. */
const markers: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^(x|\.\.|:|n\.? ?\/?a\.?|not available|no data|missing)$/, 'not-available'],
  [/^(z|\.|not applicable)$/, 'not-applicable'],
  [/^(c|\*|s|suppressed|hidden|confidential)$/, 'suppressed'],
];
/** A letter behind a figure says how good it is: 48.2p. */
const qualities: Readonly<Record<string, ObservationStatus>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  b: 'break',
  u: 'low-reliability',
};
const nothing = /^(zero|nil|none|nought)$/;

const failed = (fault: FigureFault): FigureReading => ({ figure: null, fault });
const read = (figure: Partial<TypedFigure>): FigureReading => ({ figure: { ...emptyFigure, ...figure }, fault: null });

/** A figure of an indicator as it is typed or pasted: a number, a share such as 12/345, or a mark such as n/a. */
export function readFigure(text: string, kind: TypedKind): FigureReading {
  const said = text.trim().toLowerCase();
  if (said === '') return read({});
  if (/^[-–—‒−]+$/.test(said)) return failed('dash');
  if (nothing.test(said)) return read({ value: 0, status: 'normal' });
  const mark = said.replace(/^\[(.*)\]$/, '$1');
  const status = markers.find(([form]) => form.test(mark))?.[1];
  if (status !== undefined) return read({ status });
  const { rest, quality } = splitQuality(said);
  return readShare(rest, kind, quality) ?? readValue(rest, kind, quality);
}

function splitQuality(said: string): { rest: string; quality: ObservationStatus } {
  const found = /^(.*[\d%)])\s*[[(]?([prebu])[\])]?$/.exec(said);
  const quality = qualities[found?.[2] ?? ''];
  return found?.[1] !== undefined && quality ? { rest: found[1], quality } : { rest: said, quality: 'normal' };
}

function readShare(said: string, { valueType }: TypedKind, status: ObservationStatus): FigureReading | null {
  const found = /^(.+?)\s*(?:\/|out of|of)\s*(.+)$/.exec(said);
  if (!found) return null;
  const [numerator, denominator] = [readNumber(found[1] ?? ''), readNumber(found[2] ?? '')];
  if (numerator === null || denominator === null) return failed('not-a-figure');
  if (!isDivided(valueType)) return failed('no-share');
  if (denominator === 0) return failed('nothing-to-divide-by');
  const fault = faultOf(numerator, 'rate') ?? faultOf(denominator, 'rate');
  return fault === null ? read({ numerator, denominator, status }) : failed(fault);
}

function readValue(said: string, { valueType, unit }: TypedKind, status: ObservationStatus): FigureReading {
  const percent = saysPercent(said);
  const value = readNumber(percent ? withoutPercent(said) : said);
  if (value === null) return failed('not-a-figure');
  if (percent && unit !== '%' && unit !== 'points') return failed('no-percentage');
  if (saysPounds(said) && valueType !== 'money') return failed('no-pounds');
  const fault = faultOf(value, unit === 'points' ? 'index' : valueType);
  return fault === null ? read({ value, status }) : failed(fault);
}

function faultOf(value: number, valueType: ValueType): FigureFault | null {
  if (Math.abs(value) > most) return 'too-large';
  if (value < 0 && !negativeKinds.includes(valueType)) return 'negative';
  return valueType === 'count' && !Number.isInteger(value) ? 'not-whole' : null;
}

const marks: Readonly<Partial<Record<ObservationStatus, string>>> = {
  'not-available': 'x',
  'not-applicable': 'z',
  suppressed: 'c',
};
const letters: Readonly<Partial<Record<ObservationStatus, string>>> = Object.fromEntries(
  Object.entries(qualities).map(([letter, status]) => [status, letter]),
);

/** A figure as it stands in a cell while it is edited or copied: read again, it is the same. */
export function figureText({ value, numerator, denominator, status }: TypedFigure): string {
  if (status !== null && marks[status] !== undefined) return marks[status];
  const letter = status === null ? undefined : letters[status];
  const end = letter === undefined ? '' : ` ${letter}`;
  if (numerator !== null && denominator !== null) return `${plain(numerator)}/${plain(denominator)}${end}`;
  return value === null ? '' : `${plain(value)}${end}`;
}

/** With all its digits, and no grouping that a spreadsheet would stumble over. */
const plain = (value: number): string => String(value);
