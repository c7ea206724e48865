import { computed, inject, type ModelSignal, type Signal } from '@angular/core';
import {
  FormField,
  type ParseResult,
  transformedValue,
  type TransformedValueSignal,
  type ValidationError,
} from '@angular/forms/signals';
import { fieldWords } from '../../core/words/refusal-words';

export type ControlErrors = readonly ValidationError.WithOptionalFieldTree[];

/** What the template of a control needs: ids that belong together, and the first error in words once the control was left. */
export interface ControlView {
  id: Signal<string>;
  hintId: Signal<string>;
  errorId: Signal<string>;
  error: Signal<string | null>;
  describedBy: Signal<string | null>;
}

interface ControlInputs {
  name: Signal<string>;
  hint: Signal<string>;
  errors: Signal<ControlErrors>;
  touched: Signal<boolean>;
}

let count = 0;

export function controlView(control: ControlInputs): ControlView {
  const own = `wm-control-${(count += 1)}`;
  const id = computed(() => control.name().replaceAll('.', '-') || own);
  const hintId = computed(() => `${id()}-hint`);
  const errorId = computed(() => `${id()}-error`);
  const error = computed(() => (control.touched() ? errorWords(control.errors()[0]) : null));
  const describedBy = computed(() => {
    const ids = [control.hint() === '' ? '' : hintId(), error() === null ? '' : errorId()];
    return ids.filter((one) => one !== '').join(' ') || null;
  });
  return { id, hintId, errorId, error, describedBy };
}

/** A rule of the page brings its sentence; a refusal of the API brings its code. */
export function errorWords(error: ValidationError | undefined): string | null {
  return error === undefined ? null : (error.message ?? fieldWords(error.kind));
}

interface Transforming<T, R> {
  parse: (typed: R) => ParseResult<T | null>;
  format: (value: T | null) => R;
}

/**
 * What is typed, and the value it says. A form holds back what cannot be read; a control that stands in no form has no value
 * then, so that the one read before is not sent for what now stands there.
 */
export function typedValue<T, R>(
  value: ModelSignal<T | null>,
  { parse, format }: Transforming<T, R>,
): TransformedValueSignal<R> {
  const alone = inject(FormField, { self: true, optional: true }) === null;
  const read = (typed: R): ParseResult<T | null> => {
    const result = parse(typed);
    return alone && result.error !== undefined ? { ...result, value: null } : result;
  };
  return transformedValue<T | null, R>(value, { parse: read, format });
}

/** What cannot be read is said first; within a form it stands among the errors of the field already. */
export const withUnread = (
  typed: TransformedValueSignal<unknown>,
  errors: Signal<ControlErrors>,
): Signal<ControlErrors> => computed(() => [...typed.parseErrors(), ...errors()]);

/** A value and its words, for select, radios and checkboxes. */
export interface Choice<T extends string = string> {
  value: T;
  text: string;
  hint?: string;
}

/** Choices from a list of the domain and its words. */
export function choicesOf<T extends string>(codes: readonly T[], words: Readonly<Record<T, string>>): Choice<T>[] {
  return codes.map((value) => ({ value, text: words[value] }));
}
