import { hidesFigure, roundToBase, withoutValues } from '@waymark/domain/disclosure/primary';
import type { FigureNumbers } from '@waymark/domain/indicators/figure-numbers';
import {
  isDivided,
  type IntervalMethod,
  type ObservationStatus,
  type ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { figureInterval } from '@waymark/domain/statistics/figure-interval';

/** What an indicator says about reading its figures. */
export interface FigureRule {
  valueType: ValueType;
  intervalMethod: IntervalMethod;
  /** What a share is given per; null where the value is no share. */
  per: number | null;
  disclosureRule: string;
}

/** Who recorded a figure: an organisation protects people in its own way, what is published passes as published. */
export interface FigureGuard {
  own: boolean;
  threshold: number;
  /** Whether it is hidden for itself or for those around it; what is not decided is not shown. */
  hidden: boolean | null;
  roundingBase: number | null;
}

/** The columns of a figure `f` and its organisation `o` that its guard needs; `own` is for the statement to say. */
export const guardColumns = (f: string, o: string): string =>
  `${f}.hidden, ${o}.disclosure_threshold as threshold, ${o}.rounding_base as "roundingBase"`;

export interface StatedFigure extends FigureNumbers {
  status: ObservationStatus;
}

export type ShownFigure<T> = T & { intervalComputed: boolean };

/** A figure as it may leave the server: hidden when people could be recognised, else with its interval in its unit. */
export function shownFigure<T extends StatedFigure>(stated: T, rule: FigureRule, guard: FigureGuard): ShownFigure<T> {
  if (isHidden(stated, rule, guard)) return { ...withoutValues(stated), intervalComputed: false };
  const figure = rounded(stated, rule, guard);
  const interval = figureInterval(figure, rule.intervalMethod, rule.per ?? 1);
  if (interval === null) return { ...figure, lower: null, upper: null, intervalComputed: false };
  const { lower, upper, method } = interval;
  return { ...figure, lower, upper, intervalComputed: method !== 'published' };
}

export function isHidden(figure: StatedFigure, rule: FigureRule, { own, threshold, hidden }: FigureGuard): boolean {
  if (figure.status === 'suppressed') return true;
  if (!own || !countsPeople(rule) || !saysAnything(figure)) return false;
  return hidden !== false || hidesFigure(figure, rule.valueType, threshold);
}

/** Whether figures that an organisation records of an indicator count people. */
export function countsPeople({ disclosureRule }: Pick<FigureRule, 'disclosureRule'>): boolean {
  return disclosureRule !== 'none';
}

const saysAnything = ({ value, numerator, denominator }: StatedFigure): boolean =>
  value !== null || numerator !== null || denominator !== null;

/** With counts as multiples of the base, where the organisation wishes it, and a share worked out from those. */
function rounded<T extends StatedFigure>(figure: T, rule: FigureRule, { own, roundingBase }: FigureGuard): T {
  if (!own || roundingBase === null || !countsPeople(rule)) return figure;
  const round = (count: number | null) => (count === null ? null : roundToBase(count, roundingBase));
  const [numerator, denominator] = [round(figure.numerator), round(figure.denominator)];
  return { ...figure, numerator, denominator, ...roundedValue(figure, rule, { numerator, denominator, round }) };
}

interface RoundedParts {
  numerator: number | null;
  denominator: number | null;
  round: (count: number | null) => number | null;
}

function roundedValue(
  { value, lower, upper }: StatedFigure,
  { valueType, per }: FigureRule,
  { numerator, denominator, round }: RoundedParts,
): Pick<StatedFigure, 'value' | 'lower' | 'upper'> {
  if (valueType === 'count') return { value: round(value), lower: null, upper: null };
  if (!isDivided(valueType) || numerator === null || denominator === null) return { value, lower, upper };
  const worked =
    denominator > 0
      ? (Math.min(numerator, valueType === 'proportion' ? denominator : numerator) / denominator) * (per ?? 1)
      : null;
  return { value: worked, lower: null, upper: null };
}
