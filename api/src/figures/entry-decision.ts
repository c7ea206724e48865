import type { CellToSave, GivenAnswer } from '@waymark/contract/figure-entries';
import type { PeriodLock } from '@waymark/contract/period-locks';
import type { FieldProblem } from '@waymark/contract/problem';
import type { Day } from '@waymark/domain/day';
import { type EntryState, nextEntryState, stepAllows } from '@waymark/domain/figures/entry-state';
import { figureToKeep, problemsOfEntry } from '@waymark/domain/figures/figure-problems';
import { isBreakdown } from '@waymark/domain/indicators/breakdown';
import { type FigureNumbers, figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import { type ObservationStatus, saysNumber } from '@waymark/domain/indicators/vocabulary';
import { addressLength, figureMost, paragraphLength } from '@waymark/domain/limits';
import type { Viewer } from '../platform/viewer';
import { type FigureContext, lockOfCell, mayGoOn } from './figure-context';
import type { EntryRow } from './entry-row';
import type { FigureIndicator } from './figure-rows';

/** An entry as it would be written. */
export type Changed = Omit<EntryRow, 'id'>;

/** What becomes of a cell: written, as it is already, refused, closed, or changed by someone else since. */
export type Decision =
  | { kind: 'write'; entry: Changed }
  | { kind: 'same' }
  | { kind: 'refused'; fields: FieldProblem[] }
  | { kind: 'locked'; lock: PeriodLock }
  | { kind: 'stale' };

export interface Deciding {
  context: FigureContext;
  today: Day;
  now: string;
}

interface Figure extends FigureNumbers {
  status: ObservationStatus;
}

const figureFields = [...figureNumbers, 'status'] as const;
const remarkFields = ['note', 'evidence', 'reason'] as const;
type Base = Figure & Pick<EntryRow, (typeof remarkFields)[number] | 'source' | 'returnReason' | 'answers'>;

/** An entry before anything is entered. */
const begun: Base = {
  ...{ value: null, lower: null, upper: null, numerator: null, denominator: null, status: 'normal' },
  ...{ note: null, evidence: null, reason: null, source: null, returnReason: null, answers: [] },
};
const unchecked = { submittedAt: null, checkedBy: null, checkedById: null, checkedAt: null };

const refused = (pointer: string, code: string): Decision => ({ kind: 'refused', fields: [{ pointer, code }] });

/** Decides about one cell, top to bottom: known, allowed, there already, open, the one that was read, and what it says. */
export function decideCell(cell: CellToSave, entry: EntryRow | undefined, deciding: Deciding): Decision {
  const { context } = deciding;
  const indicator = context.indicators.get(cell.indicatorId.toLowerCase());
  if (!indicator) return refused('/indicatorId', 'unknown');
  const unknown = problemOfPlace(cell, entry, indicator, context);
  if (unknown !== null) return unknown;
  const changed = changedEntry(cell, entry, indicator, deciding);
  if (isThere(entry, changed, cell)) return { kind: 'same' };
  const lock = lockOfCell(context, indicator, cell);
  if (lock !== null) return { kind: 'locked', lock };
  if ((entry?.version ?? 0) !== cell.version) return { kind: 'stale' };
  return isEmpty(changed) ? decideEmptied(changed, entry) : decideChange(changed, entry, indicator, deciding);
}

function problemOfPlace(
  { areaCode, breakdown = '' }: CellToSave,
  entry: EntryRow | undefined,
  indicator: FigureIndicator,
  context: FigureContext,
): Decision | null {
  if (indicator.computed) return refused('/indicatorId', 'indicator-computed');
  if (!context.organisation.areas.some(({ code }) => code === areaCode)) return refused('/areaCode', 'unknown');
  if (!isBreakdown(breakdown)) return refused('/breakdown', 'not-a-choice');
  return mayGoOn(context, indicator, entry) ? null : refused('/indicatorId', 'permission');
}

function decideChange(
  changed: Changed,
  entry: EntryRow | undefined,
  indicator: FigureIndicator,
  { today }: Deciding,
): Decision {
  if (entry && !stepAllows(entry.state, 'enter')) return refused('/state', entry.state);
  const fields = [
    ...problemsOfEntry(changed, indicator, today),
    ...problemsOfLimits(changed),
    ...problemsOfEvidence(changed),
  ];
  if (fields.length > 0) return { kind: 'refused', fields };
  return { kind: 'write', entry: { ...changed, state: nextEntryState(entry?.state ?? 'discarded', 'enter') } };
}

/** An emptied cell takes back what was entered; the figure that counts stays. */
function decideEmptied(changed: Changed, entry: EntryRow | undefined): Decision {
  if (!entry || !isKept(entry.state)) return refused('/value', 'required');
  if (!stepAllows(entry.state, 'discard')) return refused('/state', entry.state);
  return { kind: 'write', entry: { ...changed, state: nextEntryState(entry.state, 'discard') } };
}

/** The entry as the cell would leave it. What counts already is begun anew; remarks alone are put beside what is there. */
function changedEntry(
  cell: CellToSave,
  entry: EntryRow | undefined,
  indicator: FigureIndicator,
  { context: { viewer }, now }: Deciding,
): Changed {
  const kept = entry && isKept(entry.state) ? entry : null;
  const base = kept ?? begun;
  const sent = sentFigure(cell, indicator);
  const figure = sent ?? figureOf(base);
  const entered = enteredNow(sent === null ? kept : null, { viewer, now });
  const before = isAgain(kept, { ...figure, ...entered }) ? base.answers : [];
  const answers = withAnswers(before, cell.answers ?? [], { by: viewer.name, at: now });
  return {
    ...keyOf(cell),
    ...figure,
    ...remarksOf(cell, base),
    ...{ state: 'draft', version: (entry?.version ?? 0) + 1, source: base.source, returnReason: base.returnReason },
    answers: answers.filter(({ text }) => text.trim() !== ''),
    ...entered,
    ...unchecked,
  };
}

type Entered = Pick<EntryRow, 'enteredBy' | 'enteredById' | 'enteredAt'>;

/** Who only writes beside a figure has not entered it, and is not shown it as if. */
function enteredNow(beside: EntryRow | null, { viewer, now }: { viewer: Viewer; now: string }): Entered {
  if (beside === null) return { enteredBy: viewer.name, enteredById: viewer.userId, enteredAt: now };
  const { enteredBy, enteredById, enteredAt } = beside;
  return { enteredBy, enteredById, enteredAt };
}

/** The same figure by the same person. Nobody is told whether it is what somebody else entered: that may be hidden. */
function isAgain(entry: EntryRow | null, figure: Figure & Pick<Entered, 'enteredById'>): boolean {
  return entry?.enteredById === figure.enteredById && figureFields.every((field) => entry[field] === figure[field]);
}

const keyOf = ({ indicatorId, areaCode, breakdown = '', periodStart, periodEnd }: CellToSave) => ({
  ...{ indicatorId: indicatorId.toLowerCase(), areaCode, breakdown, periodStart, periodEnd },
});

const figureOf = ({ value, lower, upper, numerator, denominator, status }: Figure): Figure => ({
  ...{ value, lower, upper, numerator, denominator, status },
});

const isKept = (state: EntryState): boolean => state !== 'approved' && state !== 'discarded';

function sentFigure(cell: CellToSave, indicator: FigureIndicator): Figure | null {
  if (figureFields.every((field) => cell[field] === undefined)) return null;
  const { value = null, lower = null, upper = null, numerator = null, denominator = null, status = 'normal' } = cell;
  return { ...figureToKeep({ value, lower, upper, numerator, denominator }, indicator), status };
}

function remarksOf(cell: CellToSave, base: Base) {
  const [note, evidence, reason] = remarkFields.map((field) => {
    const said = cell[field] === undefined ? base[field] : cell[field];
    return said === '' ? null : said;
  });
  return { note: note ?? null, evidence: evidence ?? null, reason: reason ?? null };
}

/** New answers beside those that were given; of two to one question the later one. */
export function withAnswers(
  given: readonly GivenAnswer[],
  added: readonly { code: GivenAnswer['code']; text: string }[],
  who: { by: string; at: string },
): GivenAnswer[] {
  const left = given.filter(({ code }) => !added.some((one) => one.code === code));
  const last = added.filter(({ code }, place) => !added.slice(place + 1).some((one) => one.code === code));
  return [...left, ...last.map(({ code, text }) => ({ code, text, ...who }))];
}

function isEmpty(entry: Changed): boolean {
  return saysNumber(entry.status) && figureNumbers.every((number) => entry[number] === null);
}

/** What was sent is there already, whichever version was read: the same request again, perhaps. */
function isThere(entry: EntryRow | undefined, changed: Changed, cell: CellToSave): boolean {
  const sent = figureFields.some((field) => cell[field] !== undefined);
  if (isEmpty(changed)) return sent && (entry === undefined || entry.state === 'discarded');
  if (entry?.state !== 'draft') return false;
  const remarked = remarkFields.every((field) => entry[field] === changed[field]);
  return isAgain(entry, changed) && remarked && said(entry) === said(changed);
}

const said = ({ answers }: Pick<EntryRow, 'answers'>): string =>
  answers
    .map(({ code, text }) => `${code} ${text}`)
    .sort()
    .join('\n');

/** What the contract lets pass for one cell, so that the others are not refused with it. */
function problemsOfLimits(changed: Changed): FieldProblem[] {
  const amounts = figureNumbers.filter((field) => {
    const amount = changed[field] ?? 0;
    return Math.abs(amount) > figureMost || (field === 'numerator' && amount < 0);
  });
  const texts = (['note', 'reason'] as const).filter((field) => (changed[field] ?? '').length > paragraphLength);
  return [
    ...amounts.map((field) => ({ pointer: `/${field}`, code: 'out-of-range' })),
    ...texts.map((field) => ({ pointer: `/${field}`, code: 'too-long' })),
  ];
}

function problemsOfEvidence({ evidence }: Changed): FieldProblem[] {
  if (evidence === null) return [];
  if (evidence.length > addressLength) return [{ pointer: '/evidence', code: 'too-long' }];
  const address = URL.canParse(evidence) && ['https:', 'http:'].includes(new URL(evidence).protocol);
  return address && !/\s/.test(evidence) ? [] : [{ pointer: '/evidence', code: 'not-an-address' }];
}
