import { addDays, addMonths, type Day } from '../day';
import type { FigureNumbers } from '../indicators/figure-numbers';
import {
  isDivided,
  monthsOf,
  saysNumber,
  type Frequency,
  type ObservationStatus,
  type ValueType,
} from '../indicators/vocabulary';
import { roundTo } from '../number';

/** What of an indicator decides how a figure of it is recorded. */
export interface RecordingRule {
  valueType: ValueType;
  /** What a share is given per; null where the value is no share. */
  per: number | null;
  decimals: number;
  frequency: Frequency;
}

/** A figure as it was sent, with every number that was left out as null. */
export interface SentFigure extends FigureNumbers {
  periodStart: Day;
  periodEnd: Day;
  status?: ObservationStatus;
}

/** One field and what is wrong with it: a JSON pointer and a code. */
export interface FigureProblem {
  pointer: string;
  code: string;
}

/** The value that stands: as sent, or numerator ÷ denominator × per, rounded as the indicator is. */
export function figureToKeep(sent: FigureNumbers, rule: RecordingRule): FigureNumbers {
  const { lower, upper, numerator, denominator } = sent;
  return { value: sent.value ?? workedOut(sent, rule), lower, upper, numerator, denominator };
}

/** Every reason against a figure, field by field. */
export function problemsOfFigure(sent: SentFigure, rule: RecordingRule, today: Day): FigureProblem[] {
  const values = saysNumber(sent.status ?? 'normal')
    ? [...problemsOfShare(sent, rule), ...problemsOfValue(sent, rule), ...problemsOfInterval(sent, rule)]
    : problemsWithoutValue(sent);
  return [...problemsOfPeriod(sent, rule, today), ...values];
}

/** What is asked about an entry before it counts, and so is no reason to refuse it. */
const asked: readonly string[] = ['above-denominator', 'not-around-value'];

/** The reasons against entering a figure: what may be right after all is not among them, since it is asked about. */
export function problemsOfEntry(sent: SentFigure, rule: RecordingRule, today: Day): FigureProblem[] {
  return problemsOfFigure(sent, rule, today).filter(({ pointer, code }) => {
    if (asked.includes(code)) return false;
    return !(pointer === '/value' && code === 'out-of-range' && isAboveWhole(sent, rule));
  });
}

function isAboveWhole(sent: FigureNumbers, rule: RecordingRule): boolean {
  const value = sent.value ?? workedOut(sent, rule);
  return rule.valueType === 'proportion' && value !== null && value > (rule.per ?? 1);
}

function workedOut({ numerator, denominator }: FigureNumbers, { valueType, per, decimals }: RecordingRule) {
  if (numerator === null) return null;
  if (valueType === 'count') return numerator;
  if (!isDivided(valueType) || denominator === null || denominator <= 0) return null;
  return roundTo((numerator / denominator) * (per ?? 1), decimals);
}

function problemsOfPeriod(sent: SentFigure, { frequency }: RecordingRule, today: Day): FigureProblem[] {
  const { periodStart, periodEnd } = sent;
  if (periodEnd < periodStart) return [{ pointer: '/periodEnd', code: 'not-after-start' }];
  if (periodEnd > today) return [{ pointer: '/periodEnd', code: 'in-the-future' }];
  if (frequency === 'occasional') return [];
  const longest = addDays(addMonths(periodStart, monthsOf[frequency]), 1);
  return periodEnd > longest ? [{ pointer: '/periodEnd', code: 'period-too-long' }] : [];
}

function problemsWithoutValue(sent: SentFigure): FigureProblem[] {
  const fields = ['value', 'lower', 'upper', 'numerator', 'denominator'] as const;
  const given = fields.filter((field) => sent[field] !== null);
  return given.map((field) => ({ pointer: `/${field}`, code: 'not-with-status' }));
}

function problemsOfShare({ numerator, denominator }: FigureNumbers, { valueType }: RecordingRule): FigureProblem[] {
  if (denominator === null) {
    return numerator === null || valueType === 'count' ? [] : [{ pointer: '/denominator', code: 'required' }];
  }
  if (denominator <= 0) return [{ pointer: '/denominator', code: 'not-above-zero' }];
  if (numerator === null) return [{ pointer: '/numerator', code: 'required' }];
  const above = valueType === 'proportion' && numerator > denominator;
  return above ? [{ pointer: '/numerator', code: 'above-denominator' }] : [];
}

function problemsOfValue(sent: FigureNumbers, rule: RecordingRule): FigureProblem[] {
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
function saysShare({ numerator, denominator }: FigureNumbers, { valueType }: RecordingRule): boolean {
  const possible = valueType === 'count' || isDivided(valueType);
  return possible && (numerator !== null || denominator !== null);
}

function rangeAllows(value: number, { valueType, per }: RecordingRule): boolean {
  if (valueType === 'index' || valueType === 'money' || valueType === 'mean') return true;
  if (valueType === 'count') return value >= 0 && Number.isInteger(value);
  return value >= 0 && (valueType !== 'proportion' || value <= (per ?? 1));
}

function problemsOfInterval(sent: FigureNumbers, rule: RecordingRule): FigureProblem[] {
  const { lower, upper } = sent;
  if (lower === null && upper === null) return [];
  if (lower === null) return [{ pointer: '/lower', code: 'required' }];
  if (upper === null) return [{ pointer: '/upper', code: 'required' }];
  if (lower > upper) return [{ pointer: '/upper', code: 'below-lower' }];
  return problemsAround(sent.value ?? workedOut(sent, rule), lower, upper);
}

function problemsAround(value: number | null, lower: number, upper: number): FigureProblem[] {
  if (value !== null && value < lower) return [{ pointer: '/lower', code: 'not-around-value' }];
  return value !== null && value > upper ? [{ pointer: '/upper', code: 'not-around-value' }] : [];
}
