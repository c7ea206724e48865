import { validate, type SchemaPathTree } from '@angular/forms/signals';
import type { Indicator, NewObservation, Observation } from '@waymark/contract/indicators';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import type { ObservationStatus, ValueType } from '@waymark/domain/indicators/vocabulary';
import { atMost, chosen, filled, orNull } from '../../ui/forms/rules';

/** A figure as it is recorded: a value, or what it is worked out from. */
export interface FigureEntry {
  periodStart: Day | null;
  periodEnd: Day | null;
  status: ObservationStatus;
  by: 'value' | 'parts';
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  source: string;
  note: string;
  reason: string;
}

export const emptyFigure: FigureEntry = {
  periodStart: null,
  periodEnd: null,
  status: 'normal',
  by: 'value',
  value: null,
  numerator: null,
  denominator: null,
  source: '',
  note: '',
  reason: '',
};

const withoutValue: readonly ObservationStatus[] = ['suppressed', 'not-available', 'not-applicable'];
const divided: readonly ValueType[] = ['proportion', 'rate', 'ratio', 'mean'];
const sourceLength = 400;

/** Whether a figure of this status says a number at all. */
export function saysNumber(status: ObservationStatus): boolean {
  return !withoutValue.includes(status);
}

export function isDivided({ valueType }: Pick<Indicator, 'valueType'>): boolean {
  return divided.includes(valueType);
}

/** A figure to correct, in the form. */
export function entryOf(figure: Observation): FigureEntry {
  const { periodStart, periodEnd, value, numerator, denominator, source, note } = figure;
  const by = numerator === null || denominator === null ? 'value' : 'parts';
  return { ...emptyFigure, ...{ periodStart, periodEnd, by, value, numerator, denominator, source }, note: note ?? '' };
}

/** What is sent; numbers that the status or the way of entry leaves out are not. */
export function bodyOfFigure(entry: FigureEntry, areaCode: string, asksReason: boolean): NewObservation {
  const { periodStart, periodEnd, status, source, note, reason } = entry;
  return {
    ...{ areaCode, source, periodStart: periodStart ?? '', periodEnd: periodEnd ?? '' },
    // A corrected figure is marked as revised unless its status says more.
    ...(asksReason && status === 'normal' ? {} : { status }),
    ...numbersOf(entry),
    note: orNull(note),
    reason: asksReason ? orNull(reason) : null,
  };
}

function numbersOf({ status, by, value, numerator, denominator }: FigureEntry) {
  if (!saysNumber(status)) return {};
  return by === 'value' ? { value } : { numerator, denominator };
}

export function figureRules(path: SchemaPathTree<FigureEntry>, standing: () => boolean): void {
  chosen(path.periodStart, $localize`:@@plans.figure.start.required:Enter the first day of the period`);
  chosen(path.periodEnd, $localize`:@@plans.figure.end.required:Enter the last day of the period`);
  filled(path.source, $localize`:@@plans.figure.source.required:Say where the figure comes from`);
  atMost(path.source, sourceLength);
  atMost(path.note, paragraphLength);
  atMost(path.reason, paragraphLength);
  validate(path.periodEnd, ({ value, valueOf }) => {
    const [start, end] = [valueOf(path.periodStart), value()];
    if (start === null || end === null || end >= start) return null;
    const message = $localize`:@@plans.figure.end.before:Enter a last day that is not before the first`;
    return { kind: 'not-after-start', message };
  });
  for (const [field, by] of [
    ['value', 'value'],
    ['numerator', 'parts'],
    ['denominator', 'parts'],
  ] as const) {
    validate(path[field], ({ value, valueOf }) => {
      if (!saysNumber(valueOf(path.status)) || valueOf(path.by) !== by || value() !== null) return null;
      return { kind: 'required', message: $localize`:@@plans.figure.number.required:Enter the number` };
    });
  }
  validate(path.reason, ({ value }) =>
    standing() && value().trim() === ''
      ? { kind: 'required', message: $localize`:@@plans.figure.reason.required:Say why the figure changes` }
      : null,
  );
}
