import type { Day } from '../day';
import { type CountedCell, partsAgainstTotal, totalOf } from '../indicators/breakdown-total';
import type { ValueType } from '../indicators/vocabulary';
import { mean } from '../number';
import type { QuestionCode } from './question-codes';

/** A figure as it is asked about. */
export interface AskedFigure extends CountedCell {
  lower: number | null;
  upper: number | null;
}

/** An earlier figure of the same series. */
export interface EarlierFigure extends CountedCell {
  periodEnd: Day;
}

/** Categories of one dimension in the same period, and everyone's figure beside them where there is one. */
export interface BreakdownAsked {
  dimension: string;
  parts: readonly CountedCell[];
  total: CountedCell | null;
  /** Whether somebody belongs to one category alone, so that they should make the total. */
  disjoint: boolean;
}

export interface AskingRule {
  valueType: ValueType;
  per: number | null;
  decimals: number;
}

export interface Asking {
  figure: AskedFigure;
  /** The series before the period, oldest first, since its last break. */
  earlier: readonly EarlierFigure[];
  breakdowns: readonly BreakdownAsked[];
  rule: AskingRule;
}

/** What is asked, with the numbers to say it in words; null where there is none. */
export interface Question {
  code: QuestionCode;
  value: number | null;
  compared: number | null;
  lower: number | null;
  upper: number | null;
  times: number | null;
  dimension: string | null;
}

/** A change is a jump when it lies more than so many standard deviations from the mean of the changes before. */
const jumpTimes = 3;
/** Fewer changes say nothing about what is usual. */
const fewestChanges = 4;
/** A denominator that changes by more than this share of itself is asked about. */
const denominatorShare = 0.2;

const empty = { value: null, compared: null, lower: null, upper: null, times: null, dimension: null };

/** Everything that is asked about a figure. Nothing of this refuses it. */
export function questionsAbout(asking: Asking): Question[] {
  if (asking.figure.value === null) return [];
  return [
    ...breakdownsDiffer(asking),
    ...aboveWhole(asking),
    ...outsideInterval(asking),
    ...jump(asking),
    ...denominatorChanged(asking),
    ...sameAsBefore(asking),
  ];
}

function breakdownsDiffer({ breakdowns, rule }: Asking): Question[] {
  return breakdowns.flatMap(({ dimension, parts, total, disjoint }): Question[] => {
    if (total === null || parts.length === 0) return [];
    const greatest = parts.find((part) => partsAgainstTotal([part], total, rule) === 'above');
    const whole = partsAgainstTotal(parts, total, rule);
    const differs = disjoint && (whole === 'above' || (whole === 'below' && parts.length > 1));
    if (!differs && greatest === undefined) return [];
    const made = differs ? totalOf(parts, rule) : (greatest ?? null);
    return [
      { ...empty, code: 'breakdown-differs', dimension, value: countOf(total, rule), compared: countOf(made, rule) },
    ];
  });
}

/** What is counted in a cell: its value, or the numerator of a share. */
function countOf(cell: CountedCell | null, { valueType }: AskingRule): number | null {
  return (valueType === 'count' ? cell?.value : cell?.numerator) ?? null;
}

function aboveWhole({ figure: { value, numerator, denominator }, rule: { valueType, per } }: Asking): Question[] {
  if (valueType !== 'proportion' && valueType !== 'rate') return [];
  const whole = per ?? 1;
  const more = numerator !== null && denominator !== null && numerator > denominator;
  return (value ?? 0) > whole || more ? [{ ...empty, code: 'above-whole', value, compared: whole }] : [];
}

function outsideInterval({ figure: { value, lower, upper } }: Asking): Question[] {
  if (value === null || lower === null || upper === null || (value >= lower && value <= upper)) return [];
  return [{ ...empty, code: 'outside-interval', value, lower, upper }];
}

/**
 * The change from the period before against the changes until then: their mean and their sample standard deviation, which
 * counts as at least one unit of the last decimal, so that a level that never moved may be rounded otherwise.
 */
function jump({ figure: { value }, earlier, rule: { decimals } }: Asking): Question[] {
  const values = earlier.flatMap((one) => (one.value === null ? [] : [one.value]));
  const former = values.at(-1);
  const changes = values.slice(1).map((one, place) => one - (values[place] ?? one));
  if (value === null || former === undefined || changes.length < fewestChanges) return [];
  const centre = mean(changes);
  const spread = Math.max(sampleDeviation(changes, centre), 10 ** -decimals);
  const times = Math.abs(value - former - centre) / spread;
  return times - jumpTimes > 1e-9 ? [{ ...empty, code: 'jump', value, compared: former, times }] : [];
}

function sampleDeviation(values: readonly number[], centre: number): number {
  const squares = values.map((value) => (value - centre) ** 2);
  return Math.sqrt((mean(squares) * values.length) / (values.length - 1));
}

function denominatorChanged({ figure: { denominator }, earlier }: Asking): Question[] {
  const former = earlier.findLast((one) => one.denominator !== null)?.denominator;
  if (denominator === null || former === null || former === undefined || former <= 0) return [];
  const times = Math.abs(denominator - former) / former;
  if (times <= denominatorShare) return [];
  return [{ ...empty, code: 'denominator-changed', value: denominator, compared: former, times }];
}

/** A figure of nothing may stay nothing; counts that moved under a rounded share are no repetition. */
function sameAsBefore({ figure, earlier }: Asking): Question[] {
  const former = earlier.at(-1);
  if (former === undefined || figure.value === 0 || former.value !== figure.value) return [];
  const moved = former.numerator !== figure.numerator || former.denominator !== figure.denominator;
  if (moved && former.numerator !== null && figure.numerator !== null) return [];
  return [{ ...empty, code: 'same-as-before', value: figure.value, compared: former.value }];
}
