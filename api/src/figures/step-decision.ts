import type { ChosenEntry, StepOutcome, StepRefusal } from '@waymark/contract/figure-steps';
import type { PeriodLock } from '@waymark/contract/period-locks';
import { can } from '@waymark/domain/access';
import {
  type EntryStep,
  type ListStep,
  mayCheck,
  nextEntryState,
  stepAllows,
} from '@waymark/domain/figures/entry-state';
import { figureKeyOf } from '../indicators/keep-figures';
import { withAnswers } from './entry-decision';
import { askedAbout, type Prospects } from './entry-questions';
import { type FigureContext, lockOfCell, mayGoOn } from './figure-context';
import type { EntryRow } from './entry-row';
import type { FigureIndicator } from './figure-rows';

/** What becomes of one entry in a step. */
export type StepDecision =
  | { kind: 'write'; former: EntryRow; entry: EntryRow }
  | { kind: 'done' }
  | { kind: 'refused'; code: StepRefusal }
  | { kind: 'locked'; lock: PeriodLock }
  | { kind: Extract<StepOutcome['outcome'], 'stale' | 'missing'> };

export interface StepTaken {
  step: ListStep;
  context: FigureContext;
  prospects: Prospects;
  reason: string | null;
  now: string;
}

const checking: readonly EntryStep[] = ['approve', 'return'];
const closedTo: readonly EntryStep[] = ['submit', 'approve'];

/** Decides about one entry, top to bottom: known, allowed, done already, the one that was read, open, and complete. */
export function decideStep(chosen: ChosenEntry, entry: EntryRow | undefined, taken: StepTaken): StepDecision {
  const { context, step } = taken;
  const indicator = entry && context.indicators.get(entry.indicatorId);
  if (!entry || !indicator) return { kind: 'missing' };
  if (!mayTake(step, entry, indicator, context)) return { kind: 'refused', code: 'permission' };
  const before = stateOf(chosen, entry, taken);
  if (before !== null) return before;
  const lock = closedTo.includes(step) ? lockOfCell(context, indicator, entry) : null;
  if (lock !== null) return { kind: 'locked', lock };
  const next = nextEntry(chosen, entry, taken);
  const code = lacking(next, entry, indicator, taken);
  return code === null ? { kind: 'write', former: entry, entry: next } : { kind: 'refused', code };
}

function mayTake(step: ListStep, entry: EntryRow, indicator: FigureIndicator, context: FigureContext): boolean {
  const { viewer, organisation } = context;
  if (checking.includes(step)) return can(viewer, 'observation:approve', organisation.id);
  return mayGoOn(context, indicator, entry);
}

/** The same step again, after its answer was lost, is done already. */
function stateOf(chosen: ChosenEntry, { state, version }: EntryRow, { step }: StepTaken): StepDecision | null {
  const possible = stepAllows(state, step);
  if (possible && version === chosen.version) return null;
  const after = version === chosen.version + 1 && !possible && state === targets[step];
  if (after) return { kind: 'done' };
  return version === chosen.version ? { kind: 'refused', code: 'step-not-possible' } : { kind: 'stale' };
}

const targets = { submit: 'submitted', withdraw: 'draft', return: 'returned', approve: 'approved' } as const;

function nextEntry(chosen: ChosenEntry, entry: EntryRow, { step, context, reason, now }: StepTaken): EntryRow {
  const { userId, name } = context.viewer;
  const checked = { checkedBy: name, checkedById: userId, checkedAt: now };
  const moved = { ...entry, state: nextEntryState(entry.state, step), version: entry.version + 1 };
  if (step === 'withdraw') return { ...moved, submittedAt: null };
  if (step === 'return') return { ...moved, ...checked, returnReason: reason };
  const answers = withAnswers(entry.answers, chosen.answers ?? [], { by: name, at: now });
  const said = { ...moved, answers, reason: entry.reason ?? reason };
  return step === 'approve' ? { ...said, ...checked } : { ...said, submittedAt: now, returnReason: null };
}

/** What still keeps an entry from being submitted or approved. A question holds up nothing before that. */
function lacking(next: EntryRow, entry: EntryRow, indicator: FigureIndicator, taken: StepTaken): StepRefusal | null {
  const { step, context, prospects } = taken;
  if (!closedTo.includes(step)) return null;
  const stands = context.standing.get(figureKeyOf(entry))?.own === true;
  if (stands && (next.reason ?? '').trim() === '') return 'reason-required';
  if (step !== 'approve') return null;
  if (!mayCheck(entry, context.viewer.userId, context.organisation.secondPerson)) return 'own-entry';
  const answered = new Set(next.answers.map(({ code }) => code));
  return askedAbout(entry, indicator, prospects).every(({ code }) => answered.has(code)) ? null : 'questions-open';
}
