import type { NewObservation } from '@waymark/contract/indicators';
import type { FieldProblem } from '@waymark/contract/problem';
import { addDays, addMonths, type Day } from '@waymark/domain/day';
import { isDivided, saysNumber, type Frequency, type ValueType } from '@waymark/domain/indicators/vocabulary';
import { roundTo } from '@waymark/domain/number';

/** What of an indicator decides how a figure of it is recorded. */
export interface RecordingRule {
  valueType: ValueType;
  per: number | null;
  decimals: number;
  frequency: Frequency;
}

/** A figure as it is kept. */
export interface RecordedFigure {
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
}

type Sent = Pick<NewObservation, 'periodStart' | 'periodEnd' | 'status'> & RecordedFigure;

const monthsOf: Readonly<Record<Exclude<Frequency, 'occasional'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** What was sent, with every number that was left out as null. */
export function sentFigure(body: NewObservation): Sent {
  const { periodStart, periodEnd, status, value = null, lower = null, upper = null } = body;
  const { numerator = null, denominator = null } = body;
  return { periodStart, periodEnd, status, value, lower, upper, numerator, denominator };
}

/** The value that stands: as sent, or numerator ÷ denominator × per, rounded as the indicator is. */
export function figureToKeep(sent: Sent, rule: RecordingRule): RecordedFigure {
  const { lower, upper, numerator, denominator } = sent;
  return { value: sent.value ?? workedOut(sent, rule), lower, upper, numerator, denominator };
}

/** Every reason against a figure, field by field. */
export function problemsOfFigure(sent: Sent, rule: RecordingRule, today: Day): FieldProblem[] {
  const values = saysNumber(sent.status ?? 'normal')
    ? [...problemsOfShare(sent, rule), ...problemsOfValue(sent, rule), ...problemsOfInterval(sent, rule)]
    : problemsWithoutValue(sent);
  return [...problemsOfPeriod(sent, rule, today), ...values];
}

function workedOut({ numerator, denominator }: RecordedFigure, { valueType, per, decimals }: RecordingRule) {
  if (numerator === null) return null;
  if (valueType === 'count') return numerator;
  if (!isDivided(valueType) || denominator === null || denominator <= 0) return null;
  return roundTo((numerator / denominator) * (per ?? 1), decimals);
}

function problemsOfPeriod({ periodStart, periodEnd }: Sent, { frequency }: RecordingRule, today: Day): FieldProblem[] {
  if (periodEnd < periodStart) return [{ pointer: '/periodEnd', code: 'not-after-start' }];
  if (periodEnd > today) return [{ pointer: '/periodEnd', code: 'in-the-future' }];
  if (frequency === 'occasional') return [];
  const longest = addDays(addMonths(periodStart, monthsOf[frequency]), 1);
  return periodEnd > longest ? [{ pointer: '/periodEnd', code: 'period-too-long' }] : [];
}

function problemsWithoutValue(sent: Sent): FieldProblem[] {
  const fields = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const;
  const given = fields.filter((field) => sent[field] !== null);
  return given.map((field) => ({ pointer: `/${field}`, code: 'not-with-status' }));
}

function problemsOfShare({ numerator, denominator }: Sent, { valueType }: RecordingRule): FieldProblem[] {
  if (denominator === null) {
    return numerator === null || valueType === 'count' ? [] : [{ pointer: '/denominator', code: 'required' }];
  }
  if (denominator <= 0) return [{ pointer: '/denominator', code: 'not-above-zero' }];
  if (numerator === null) return [{ pointer: '/numerator', code: 'required' }];
  const above = valueType === 'proportion' && numerator > denominator;
  return above ? [{ pointer: '/numerator', code: 'above-denominator' }] : [];
}

function problemsOfValue(sent: Sent, rule: RecordingRule): FieldProblem[] {
  const computed = workedOut(sent, rule);
  const value = sent.value ?? computed;
  if (value === null) return saysShare(sent, rule) ? [] : [{ pointer: '/value', code: 'required' }];
  // Of a value that is only worked out, the share it comes from has been refused already.
  if (sent.value === null && problemsOfShare(sent, rule).length > 0) return [];
  const off = computed !== null && Math.abs(value - computed) > 10 ** -rule.decimals;
  if (off) return [{ pointer: '/value', code: 'differs-from-share' }];
  return rangeAllows(value, rule) ? [] : [{ pointer: '/value', code: 'out-of-range' }];
}

/** A share was sent that could be the value; what it lacks has been said of it already. */
function saysShare({ numerator, denominator }: Sent, { valueType }: RecordingRule): boolean {
  const possible = valueType === 'count' || isDivided(valueType);
  return possible && (numerator !== null || denominator !== null);
}

function rangeAllows(value: number, { valueType, per }: RecordingRule): boolean {
  if (valueType === 'index' || valueType === 'money' || valueType === 'mean') return true;
  if (valueType === 'count') return value >= 0 && Number.isInteger(value);
  return value >= 0 && (valueType !== 'proportion' || value <= (per ?? 1));
}

function problemsOfInterval(sent: Sent, rule: RecordingRule): FieldProblem[] {
  const { lower, upper } = sent;
  if (lower === null && upper === null) return [];
  if (lower === null) return [{ pointer: '/lower', code: 'required' }];
  if (upper === null) return [{ pointer: '/upper', code: 'required' }];
  const value = sent.value ?? workedOut(sent, rule);
  if (value !== null && value < lower) return [{ pointer: '/lower', code: 'not-around-value' }];
  return value !== null && value > upper ? [{ pointer: '/upper', code: 'not-around-value' }] : [];
}
