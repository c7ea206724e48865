import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { Indicator, NewObservation, Observation } from '@waymark/contract/indicators';
import type { Day } from '@waymark/domain/day';
import {
  isDivided,
  saysNumber,
  type Frequency,
  type ObservationStatus,
  type ValueType,
} from '@waymark/domain/indicators/vocabulary';
import { breakdownKey, categories, type Dimension, everyone, isBreakdown } from '@waymark/domain/indicators/breakdown';
import { paragraphLength } from '@waymark/domain/limits';
import { nextPeriod } from '@waymark/domain/progress/asked-period';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';

/** A figure as it is typed: a value, or what it is worked out from. */
export interface FigureForm {
  /** Null: everyone the indicator is about. */
  dimension: Dimension | null;
  category: string;
  periodStart: Day | null;
  periodEnd: Day | null;
  status: ObservationStatus;
  by: 'value' | 'parts';
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  lower: number | null;
  upper: number | null;
  source: string;
  note: string;
  reason: string;
}

export const emptyFigure: FigureForm = {
  dimension: null,
  category: '',
  periodStart: null,
  periodEnd: null,
  status: 'normal',
  by: 'value',
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  source: '',
  note: '',
  reason: '',
};

const sourceLength = 400;

/** A standing figure, to be corrected. A limit that was worked out is worked out again. */
export function formOfFigure(figure: Observation): FigureForm {
  const { periodStart, periodEnd, value, numerator, denominator, source, note, intervalComputed } = figure;
  const by = numerator === null || denominator === null ? 'value' : 'parts';
  const { lower, upper } = intervalComputed ? { lower: null, upper: null } : figure;
  const numbers = { value, numerator, denominator, lower, upper };
  return { ...emptyFigure, ...numbers, periodStart, periodEnd, by, source, note: note ?? '' };
}

/** A new figure, with the period that follows the latest one when that period is over. */
export function nextFigure(
  indicator: Pick<Indicator, 'frequency' | 'valueType'>,
  latest: Pick<Observation, 'periodStart' | 'periodEnd'> | undefined,
  today: Day,
): FigureForm {
  const by = isDivided(indicator.valueType) ? 'parts' : 'value';
  const period = latest === undefined ? null : periodAfter(indicator.frequency, latest);
  return { ...emptyFigure, by, ...(period !== null && period.periodEnd <= today ? period : {}) };
}

function periodAfter(
  frequency: Frequency,
  { periodStart, periodEnd }: Pick<Observation, 'periodStart' | 'periodEnd'>,
): { periodStart: Day; periodEnd: Day } | null {
  if (frequency === 'decade' || frequency === 'occasional') return null;
  const { start, end } = nextPeriod(frequency, periodEnd);
  return { periodStart: periodStart === periodEnd ? end : start, periodEnd: end };
}

/** What is sent: only the numbers that the status and the way of entry leave. */
export function bodyOfFigure(figure: FigureForm, areaCode: string, standing: boolean): NewObservation {
  const { periodStart, periodEnd, status, source, note, reason } = figure;
  return {
    areaCode,
    breakdown: breakdownOf(figure),
    periodStart: periodStart ?? '',
    periodEnd: periodEnd ?? '',
    // A corrected figure becomes "revised" unless its status says more.
    ...(standing && status === 'normal' ? {} : { status }),
    ...numbersOf(figure),
    source,
    note: orNull(note),
    reason: standing ? orNull(reason) : null,
  };
}

/** The key of whom a figure counts; everyone until a category is chosen. */
export function breakdownOf({ dimension, category }: Pick<FigureForm, 'dimension' | 'category'>): string {
  if (dimension === null || category.trim() === '') return everyone;
  return breakdownKey({ dimension, category: categories[dimension] === null ? slugOf(category) : category });
}

/** A name as a place writes it, in the form of a key: Moss Side becomes moss-side. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

function numbersOf({ status, by, value, numerator, denominator, lower, upper }: FigureForm) {
  if (!saysNumber(status)) return {};
  return by === 'value' ? { value, lower, upper } : { numerator, denominator, lower, upper };
}

interface FigureAsked {
  /** Whether a figure of the organisation's own stands there already. */
  standing: () => boolean;
  /** Null until the indicator is known. */
  valueType: () => ValueType | null;
}

export function figureRules(path: SchemaPathTree<FigureForm>, { standing, valueType }: FigureAsked): void {
  chosen(path.periodStart, $localize`:@@indicators.record.start.required:Enter the first day of the period`);
  chosen(path.periodEnd, $localize`:@@indicators.record.end.required:Enter the last day of the period`);
  filled(path.source, $localize`:@@indicators.record.source.required:Say where the figure comes from`);
  atMost(path.source, sourceLength);
  atMost(path.note, paragraphLength);
  atMost(path.reason, paragraphLength);
  validate(path.periodEnd, ({ value, valueOf }) => {
    const [start, end] = [valueOf(path.periodStart), value()];
    if (start === null || end === null || end >= start) return null;
    const message = $localize`:@@indicators.record.end.before:Enter a last day that is not before the first`;
    return { kind: 'not-after-start', message };
  });
  validate(path.category, ({ value, valueOf }) => {
    const dimension = valueOf(path.dimension);
    const chosenOne = { dimension, category: value() };
    if (dimension === null || (value().trim() !== '' && isBreakdown(breakdownOf(chosenOne)))) return null;
    return {
      kind: 'required',
      message: $localize`:@@indicators.record.category.required:Say which category the figure counts`,
    };
  });
  numberRules(path);
  validate(path.value, ({ value, valueOf }) => {
    const message =
      saysNumber(valueOf(path.status)) && valueOf(path.by) === 'value' ? faultOf(value(), valueType()) : '';
    return message === '' ? null : { kind: 'out-of-range', message };
  });
  validate(path.reason, ({ value }) => {
    if (!standing() || value().trim() !== '') return null;
    return { kind: 'required', message: $localize`:@@indicators.record.reason.required:Say why the figure changes` };
  });
}

const belowZero: readonly (ValueType | null)[] = ['index', 'money', 'mean', null];

/** What to enter instead of a value that the kind of the indicator cannot have; what is only unlikely is asked about. */
export function faultOf(value: number | null, valueType: ValueType | null): string {
  if (value === null) return '';
  if (valueType === 'count' && (value < 0 || !Number.isInteger(value))) {
    return $localize`:@@indicators.record.value.whole:Enter a whole number, 0 or more`;
  }
  return value < 0 && !belowZero.includes(valueType)
    ? $localize`:@@indicators.record.value.negative:Enter 0 or more`
    : '';
}

function numberRules(path: SchemaPathTree<FigureForm>): void {
  const fields = [
    ['value', 'value', $localize`:@@indicators.record.value.required:Enter the value`],
    ['numerator', 'parts', $localize`:@@indicators.record.numerator.required:Enter the numerator`],
    ['denominator', 'parts', $localize`:@@indicators.record.denominator.required:Enter the denominator`],
  ] as const;
  for (const [field, by, message] of fields) {
    validate(path[field], ({ value, valueOf }) => {
      if (!saysNumber(valueOf(path.status)) || valueOf(path.by) !== by || value() !== null) return null;
      return { kind: 'required', message };
    });
  }
}
