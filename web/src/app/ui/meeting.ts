import { signal, type WritableSignal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Problem } from '../core/problem';
import type { ConflictRow, LastChange, Sides } from './conflict-row';
import { mergeThree, type Conflict } from './merge';

export type FieldWords<T extends object> = (
  field: keyof T & string,
  value: unknown,
) => { label: string; text: string; prose?: boolean };

interface Editing<T extends object> {
  /** What the form edits. */
  model: WritableSignal<T>;
  form: FieldTree<unknown>;
  /** The values of the form from the thing as the API tells it now. */
  valuesOf: (current: never) => T;
  /** A field's name and value in words; `prose` where the value is a text that can be merged by hand. */
  words: FieldWords<T>;
}

/** One form meeting a change by someone else: all three sides are shown, what was typed stays, and the reader chooses. */
export class Meeting<T extends object> {
  /** What both changed; null while nothing stands between. */
  readonly rows: WritableSignal<readonly ConflictRow[] | null> = signal(null);
  /** Who changed it meanwhile, if that is known. */
  readonly lastChange: WritableSignal<LastChange | null> = signal(null);
  private read: T;
  private theirs: T | null = null;
  private newer = 0;
  /** The version to name when saving: the newer one only after the reader chose. */
  version = 0;

  constructor(private readonly editing: Editing<T>) {
    this.read = editing.model();
  }

  /** Fills the form with the thing as it was read. */
  start(values: T, version: number): void {
    this.keep(values, version);
    this.editing.model.set(values);
    this.editing.form().reset();
  }

  /** What the server holds from now on; the form stays as it is. */
  keep(values: T, version: number): void {
    this.read = values;
    this.version = version;
    this.theirs = null;
    this.rows.set(null);
  }

  readValues(): T {
    return this.read;
  }

  meet(problem: Problem, current: unknown = problem.current): void {
    const theirs = this.editing.valuesOf(current as never);
    const { conflicts } = mergeThree(this.read, this.editing.model(), theirs);
    this.theirs = theirs;
    this.newer = (current as { version: number }).version;
    this.lastChange.set(lastChangeOf(problem));
    this.rows.set(conflicts.map((conflict) => this.rowOf(conflict)));
  }

  /** Puts the chosen sides into the form, to be saved on the newer version. What was typed since the question stays. */
  settle(sides: Sides): void {
    if (this.theirs === null) return;
    const { theirs } = this;
    const { merged, conflicts } = mergeThree(this.read, this.editing.model(), theirs);
    if (conflicts.some(({ field }) => !(field in sides))) {
      this.rows.set(conflicts.map((conflict) => this.rowOf(conflict)));
      return;
    }
    const settled: Record<string, unknown> = {};
    for (const { field, theirs: other } of conflicts) {
      const side = sides[field];
      if (typeof side === 'object') settled[field] = side.text;
      else if (side === 'theirs') settled[field] = other;
    }
    this.keep(theirs, this.newer);
    this.editing.model.set({ ...merged, ...settled });
  }

  private rowOf({ field, ...sides }: Conflict<T>): ConflictRow {
    const { words } = this.editing;
    const { label, prose } = words(field, sides.yours);
    if (prose === true) return { field, label, ...textsOf(sides, proseText), text: true };
    return { field, label, ...textsOf(sides, (value) => words(field, value).text) };
  }
}

const textsOf = <S extends Record<'base' | 'yours' | 'theirs', unknown>>(
  { base, yours, theirs }: S,
  textOf: (value: unknown) => string,
) => ({ base: textOf(base), yours: textOf(yours), theirs: textOf(theirs) });

/** Texts that are merged by hand are shown as they were typed. */
const proseText = (value: unknown): string => (typeof value === 'string' ? value : '');

function lastChangeOf({ details }: Problem): LastChange | null {
  const known = details as Partial<LastChange> | undefined;
  if (typeof known?.changedBy !== 'string' || typeof known.changedAt !== 'string') return null;
  return { changedBy: known.changedBy, changedAt: known.changedAt };
}

/** What a field holds, in words: the choice's text, nothing, or the text itself. */
export function valueWords(value: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (isEmpty(value)) return $localize`:@@ui.meeting.empty:Nothing`;
  if (Array.isArray(value)) return value.map((one) => valueWords(one, words)).join(', ');
  if (typeof value === 'boolean') return value ? $localize`:@@ui.meeting.yes:Yes` : $localize`:@@ui.meeting.no:No`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return words[text] ?? text;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
