import type { Day } from '../day';
import { dataFreshness } from '../indicators/data-freshness';
import type { Frequency } from '../indicators/vocabulary';
import { roundTo } from '../number';
import { hasEnded, type DeliveryStatus } from '../plans/delivery-status';
import { updateFreshness } from '../plans/update-freshness';
import { type AttendanceState, countAttendance } from '../taskforces/attendance';

/** What the product works out about the work itself, in the order of the library. */
export const measureCodes = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'] as const;
export type MeasureCode = (typeof measureCodes)[number];

export const measuredKinds = ['action', 'milestone', 'indicator', 'ask', 'meeting'] as const;
export type MeasuredKind = (typeof measuredKinds)[number];

/** Why a measure has no number. */
export const measureGaps = ['nothing-to-count', 'no-attendance-kept'] as const;
export type MeasureGap = (typeof measureGaps)[number];

/** What a measure is about, by which a reader finds it. */
export interface MeasuredThing {
  kind: MeasuredKind;
  id: string;
  /** The plan it stands in; null for what belongs to the organisation. */
  planId: string | null;
  /** The action on whose page it is dealt with; null for what has a page of its own. */
  actionId: string | null;
  title: string;
  /** The day it was on, where a title alone does not tell it from others. */
  on?: Day | null;
}

/** As a reader is told of it. */
export interface FoundThing extends MeasuredThing {
  on: Day | null;
}

export interface MeasuredAction extends MeasuredThing {
  status: DeliveryStatus;
  lastUpdatedOn: Day | null;
  startsOn: Day | null;
  targetDays: number;
  acceptableDays: number;
  staleDays: number;
  /** Whether a lead of the council is named who by then had not left and was not kept out. */
  leadInPost: boolean;
  hasCorrectiveAction: boolean;
  /** Whether it came from a good idea of another council. */
  fromGoodIdea: boolean;
}

export interface MeasuredMilestone extends MeasuredThing {
  dueOn: Day;
  doneOn: Day | null;
  isDropped: boolean;
  actionStatus: DeliveryStatus;
}

export interface MeasuredIndicator extends MeasuredThing {
  frequency: Frequency;
  lagMonths: number;
  /** The last day of the latest period that had a figure by then. */
  latestPeriodEnd: Day | null;
}

export interface MeasuredAsk extends MeasuredThing {
  isAnswered: boolean;
}

/** A meeting of the twelve months up to the day; without marks nobody had recorded by then who was there. */
export interface MeasuredMeeting extends MeasuredThing {
  marks: readonly { state: AttendanceState; counts: boolean }[] | null;
}

/**
 * Everything that counts on a day: actions, milestones and indicators of the plans asked for, asks that were sent, and
 * meetings of the organisation's taskforces.
 */
export interface MeasuredWork {
  on: Day;
  actions: readonly MeasuredAction[];
  milestones: readonly MeasuredMilestone[];
  indicators: readonly MeasuredIndicator[];
  asks: readonly MeasuredAsk[];
  meetings: readonly MeasuredMeeting[];
}

export interface ProcessMeasure {
  code: MeasureCode;
  numerator: number | null;
  /** Null where things are counted and no share is made. */
  denominator: number | null;
  value: number | null;
  gap: MeasureGap | null;
  /** What to look at: of a share what does not count, of a count what does. */
  things: FoundThing[];
}

const decimals = 1;

/** All measures of the work on a day. Nothing to count is told as such and is never nought per cent. */
export function processMeasures(work: MeasuredWork): ProcessMeasure[] {
  const { on, actions, milestones, asks } = work;
  const open = actions.filter(({ status }) => !hasEnded(status));
  const awaited = open.filter(
    (action) => updateFreshness({ ...action, deliveryStatus: action.status }, action, on) !== 'not-due',
  );
  const offTrack = actions.filter(({ status }) => status === 'off-track');
  const expected = work.indicators.filter((one) => freshnessOf(one, on) !== 'not-expected');
  return [
    shareOf('M1', awaited, (action) => isUpdatedOnTime(action, on)),
    shareOf('M2', open, ({ leadInPost }) => leadInPost),
    countOf(
      'M3',
      milestones.filter((one) => isOverdue(one, on)),
    ),
    shareOf('M4', expected, (one) => freshnessOf(one, on) === 'current'),
    shareOf('M5', offTrack, ({ hasCorrectiveAction }) => hasCorrectiveAction),
    shareOf('M6', asks, ({ isAnswered }) => isAnswered),
    attendance(work.meetings),
    countOf(
      'M8',
      actions.filter(({ fromGoodIdea }) => fromGoodIdea),
    ),
  ];
}

/** Seats and not meetings are counted; to look at are meetings of which nothing is recorded, and those that seats missed. */
function attendance(meetings: readonly MeasuredMeeting[]): ProcessMeasure {
  const counted = meetings.map((meeting) => ({ meeting, ...countAttendance(meeting.marks ?? []) }));
  const numerator = sumOf(counted.map(({ there }) => there));
  const denominator = sumOf(counted.map(({ expected }) => expected));
  const things = [
    ...meetings.filter(({ marks }) => marks === null),
    ...counted.filter(({ there, expected }) => there < expected).map(({ meeting }) => meeting),
  ].map(thingOf);
  const kept = { code: 'M7' as const, numerator, denominator, things };
  return denominator === 0
    ? { ...kept, value: null, gap: 'no-attendance-kept' }
    : { ...kept, value: percent(kept), gap: null };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const percent = ({ numerator, denominator }: { numerator: number; denominator: number }): number =>
  roundTo((numerator / denominator) * 100, decimals);

/** On time is inside the days that the plan accepts, not just those it aims at. */
function isUpdatedOnTime(action: MeasuredAction, on: Day): boolean {
  const freshness = updateFreshness({ ...action, deliveryStatus: action.status }, action, on);
  return freshness === 'fresh' || freshness === 'due';
}

/** Past its date, neither done by then nor dropped, under an action that goes on. */
function isOverdue({ dueOn, doneOn, isDropped, actionStatus }: MeasuredMilestone, on: Day): boolean {
  const isDone = doneOn !== null && doneOn <= on;
  return dueOn < on && !isDone && !isDropped && !hasEnded(actionStatus);
}

const freshnessOf = (indicator: MeasuredIndicator, on: Day) => dataFreshness(indicator, indicator.latestPeriodEnd, on);

function shareOf<T extends MeasuredThing>(
  code: MeasureCode,
  all: readonly T[],
  counts: (one: T) => boolean,
): ProcessMeasure {
  const denominator = all.length;
  if (denominator === 0) {
    return { code, numerator: 0, denominator, value: null, gap: 'nothing-to-count', things: [] };
  }
  const numerator = all.filter(counts).length;
  const value = percent({ numerator, denominator });
  return { code, numerator, denominator, value, gap: null, things: all.filter((one) => !counts(one)).map(thingOf) };
}

function countOf(code: MeasureCode, counted: readonly MeasuredThing[]): ProcessMeasure {
  const value = counted.length;
  return { code, numerator: value, denominator: null, value, gap: null, things: counted.map(thingOf) };
}

const thingOf = ({ kind, id, planId, actionId, title, on = null }: MeasuredThing): FoundThing => ({
  ...{ kind, id, planId, actionId, title, on },
});
