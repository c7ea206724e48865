import { addMonths } from '../day';
import {
  indicatorStatus,
  type IndicatorWorking,
  type JudgedObservation,
  type JudgedTarget,
} from '../indicators/indicator-status';
import type {
  Direction,
  IndicatorKind,
  IndicatorStatus,
  ObservationStatus,
  SourceType,
} from '../indicators/vocabulary';
import type { DatedValue } from '../indicators/expected-value';
import { differenceOf } from '../statistics/newcombe';
import { type CouncilRuleCode, type CouncilRules, rulesOn } from './council-rules';

export interface JudgedIndicator {
  kind: IndicatorKind;
  direction: Direction;
  sourceType: SourceType;
}

/** What a target is judged by: its latest figure, and the one a year before it if the series is unbroken between them. */
export interface Evidence {
  latest: (JudgedObservation & { status: ObservationStatus }) | null;
  yearBefore: JudgedObservation | null;
}

/** A rule of the council that made a status another. */
export interface AppliedRule {
  rule: CouncilRuleCode;
  from: IndicatorStatus;
  to: IndicatorStatus;
  /** The figure a year before, where the rule looked at it. */
  yearBefore: DatedValue | null;
}

export interface CouncilJudgement {
  status: IndicatorStatus;
  /** What the national method alone says. */
  byMethod: IndicatorStatus;
  working: IndicatorWorking | null;
  applied: AppliedRule[];
}

/** Surveys are judged with their intervals unless the plan says otherwise. */
export function judgesWithInterval(target: Pick<JudgedTarget, 'judgeWithInterval'>, sourceType: SourceType): boolean {
  return target.judgeWithInterval ?? sourceType === 'survey';
}

/** The national method first, then what the council set on top of it, with every rule that made a difference. */
export function councilStatus(
  target: JudgedTarget,
  indicator: JudgedIndicator,
  evidence: Evidence,
  rules: CouncilRules | null,
): CouncilJudgement {
  const judged = { ...target, judgeWithInterval: judgesWithInterval(target, indicator.sourceType) };
  const method = indicatorStatus(judged, indicator, evidence.latest);
  const byMethod = method.status;
  if (rules === null || method.working === null) return { ...method, byMethod, applied: [] };
  const own = indicatorStatus(withDefault(judged, rules), indicator, evidence.latest);
  const working = own.working ?? method.working;
  const applied = ruled(own.status, { working, indicator, evidence, rules, sign: signOf(target, indicator) });
  const all = [...toleranceRule(byMethod, own.status), ...applied];
  return { status: all.at(-1)?.to ?? byMethod, byMethod, working, applied: all };
}

interface Case {
  working: IndicatorWorking;
  indicator: JudgedIndicator;
  evidence: Evidence;
  rules: CouncilRules;
  sign: 1 | -1;
}

function signOf(target: JudgedTarget, indicator: JudgedIndicator): 1 | -1 {
  return (target.direction ?? indicator.direction) === 'lower' ? -1 : 1;
}

/** The tolerance of a target that sets none; holding a level has no distance to take a share of, and keeps its own. */
function withDefault(target: JudgedTarget, { defaultTolerance }: CouncilRules): JudgedTarget {
  const setsNone = target.toleranceShare === null && target.toleranceAbsolute === null;
  return setsNone && defaultTolerance !== null ? { ...target, toleranceShare: defaultTolerance } : target;
}

function toleranceRule(from: IndicatorStatus, to: IndicatorStatus): AppliedRule[] {
  return from === to ? [] : [{ rule: 'default-tolerance', from, to, yearBefore: null }];
}

/** The first rule that helps is enough: what was behind becomes slightly behind, and nothing goes further than one step. */
function ruled(status: IndicatorStatus, at: Case): AppliedRule[] {
  const found = rulesOn(at.rules).find((code) => helps[code](status, at));
  if (found === undefined) return [];
  const to = status === 'behind' ? 'slightly-behind' : 'on-track';
  return [{ rule: found, from: status, to, yearBefore: looksBack.includes(found) ? yearBeforeOf(at) : null }];
}

const looksBack: readonly CouncilRuleCode[] = ['only-if-worse-than-year-before', 'survey-needs-significant-change'];
const uncertain: readonly ObservationStatus[] = ['provisional', 'estimated', 'low-reliability'];

const helps: Readonly<Record<CouncilRuleCode, (status: IndicatorStatus, at: Case) => boolean>> = {
  'default-tolerance': () => false,
  'first-months': (status, { working, rules }) =>
    status === 'slightly-behind' && working.on <= addMonths(working.baseline.on, rules.firstMonths ?? 0),
  'only-if-worse-than-year-before': (status, at) => status === 'behind' && isNotWorse(at),
  'never-on-uncertain-figure': (status, { evidence }) =>
    status === 'behind' && uncertain.includes(evidence.latest?.status ?? 'normal'),
  'survey-needs-significant-change': (status, at) =>
    status === 'behind' && at.indicator.sourceType === 'survey' && !gotSignificantlyWorse(at),
};

function yearBeforeOf({ evidence }: Case): DatedValue | null {
  const { yearBefore } = evidence;
  return yearBefore?.value == null ? null : { on: yearBefore.periodEnd, value: yearBefore.value };
}

/** Known not to be worse; nothing is known without a figure of the year before. */
function isNotWorse({ working, evidence, sign }: Case): boolean {
  const before = evidence.yearBefore?.value ?? null;
  return before !== null && sign * (working.observed - before) >= 0;
}

/** By both intervals; a survey that cannot show a change did not show one. */
function gotSignificantlyWorse({ evidence, sign }: Case): boolean {
  const { latest, yearBefore } = evidence;
  const now = latest === null ? null : estimateOf(latest);
  const before = yearBefore === null ? null : estimateOf(yearBefore);
  if (now === null || before === null) return false;
  const { difference, significant } = differenceOf(now, before);
  return significant && sign * difference < 0;
}

function estimateOf({ value, lower, upper }: JudgedObservation) {
  return value === null || lower === null || upper === null ? null : { value, lower, upper };
}
