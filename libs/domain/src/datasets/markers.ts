import type { ObservationStatus } from '../indicators/vocabulary';
import type { DatasetLayout } from './vocabulary';

/** What signs in place of a number, or beside it, mean; in small letters. */
export type Markers = Readonly<Record<string, ObservationStatus>>;

const common: Markers = {
  x: 'not-available',
  ':': 'not-available',
  '..': 'not-available',
  '-': 'not-available',
  'n/a': 'not-available',
  na: 'not-available',
  c: 'suppressed',
  '[c]': 'suppressed',
  '[x]': 'not-available',
  '[z]': 'not-applicable',
  '[u]': 'low-reliability',
  '[low]': 'low-reliability',
  z: 'not-applicable',
  low: 'low-reliability',
  u: 'low-reliability',
};

/** Signs as the layout uses them where it does not explain them itself. */
const ofLayout: Readonly<Partial<Record<DatasetLayout, Markers>>> = {
  'nomis-query': {
    '!': 'not-available',
    '*': 'low-reliability',
    '~': 'low-reliability',
    '#': 'suppressed',
    '-': 'not-available',
  },
  'home-office': { '*': 'suppressed' },
};

/** Beside a number, in a column of its own. */
const besideNumber: Markers = {
  ...common,
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  f: 'estimated',
  b: 'break',
  a: 'normal',
  '': 'normal',
  published: 'normal',
  normal: 'normal',
  'normal value': 'normal',
  recoded: 'normal',
  aggregated_from_predecessors: 'normal',
  published_predecessor_county_same_area: 'normal',
  suppressed: 'suppressed',
  provisional: 'provisional',
  revised: 'revised',
  estimated: 'estimated',
  break: 'break',
  'low-reliability': 'low-reliability',
  'not-available': 'not-available',
  'not-applicable': 'not-applicable',
};

export const markersOf = (layout: DatasetLayout, explained: Markers = {}): Markers => ({
  ...common,
  ...ofLayout[layout],
  ...explained,
});

const meanings: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/suppress|confidential|disclos(?!ive \(0)/i, 'suppressed'],
  [/not applicable/i, 'not-applicable'],
  [/unreliable|low reliability|less than/i, 'low-reliability'],
  [/not available|missing|unavailable|no data/i, 'not-available'],
  [/provisional/i, 'provisional'],
  [/estimate|forecast/i, 'estimated'],
];

/** What words say of a number; null when they say nothing that is known. "Not available" goes before the reasons for it. */
export function meaningOf(words: string): ObservationStatus | null {
  if (/not available/i.test(words)) return 'not-available';
  return meanings.find(([form]) => form.test(words))?.[1] ?? null;
}

/** What a sign in a column of its own says; words are understood as well. Null for what is not known. */
export function statusBeside(text: string): ObservationStatus | null {
  const said = text.trim().toLowerCase();
  return besideNumber[said] ?? meaningOf(said);
}

export interface CellRead {
  value: number | null;
  /** Normal with a number, or what the sign in its place means; null when the text is neither. */
  status: ObservationStatus | null;
}

const plainForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i;
const groupedForm = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A cell as a number or a sign. Zero is zero; a blank cell is not available. */
export function readNumberCell(text: string, markers: Markers): CellRead {
  const said = text.trim();
  if (plainForm.test(said)) return { value: Number(said), status: 'normal' };
  if (said === '') return { value: null, status: 'not-available' };
  const plain = said.replace(/^£|%$/g, '').trim();
  if (plainForm.test(plain)) return { value: Number(plain), status: 'normal' };
  if (groupedForm.test(plain)) return { value: Number(plain.replaceAll(',', '')), status: 'normal' };
  return { value: null, status: markers[said.toLowerCase()] ?? null };
}

const footnoteSigns = /^[!*~#\-:.]{1,2}$/;

/** The signs that a file explains in its own footnotes: the sign in one cell, its meaning in the next and in lines below. */
export function explainedMarkers(notes: readonly (readonly string[])[]): Markers {
  const found: Record<string, string> = {};
  let sign: string | null = null;
  for (const cells of notes) {
    const [first = '', second = ''] = cells.map((cell) => cell.trim());
    if (footnoteSigns.test(first) && second !== '') sign = first;
    else if (first !== '' || second === '') sign = null;
    if (sign !== null) found[sign] = `${found[sign] ?? ''} ${second}`;
  }
  const known = Object.entries(found).flatMap(([mark, words]): [string, ObservationStatus][] => {
    const meaning = meaningOf(words);
    return meaning === null ? [] : [[mark, meaning]];
  });
  return Object.fromEntries(known);
}
