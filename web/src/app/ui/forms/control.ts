import { computed, type Signal } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
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
