import { signal, type WritableSignal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Problem } from '../core/problem';
import type { ConflictRow, Side } from './conflict-panel';
import { mergeThree } from './merge';

interface Editing<T extends object> {
  /** What the form edits. */
  model: WritableSignal<T>;
  form: FieldTree<unknown>;
  /** The values of the form from the thing as the API tells it now. */
  valuesOf: (current: never) => T;
  /** A field's name and value in words. */
  words: (field: keyof T & string, value: unknown) => { label: string; text: string };
}

/** One form meeting a change by someone else: both values are shown, what was typed stays, and the reader chooses. */
export class Meeting<T extends object> {
  /** What both changed; null while nothing stands between. */
  readonly rows: WritableSignal<readonly ConflictRow[] | null> = signal(null);
  private read: T;
  private theirs: T | null = null;
  private merged: T | null = null;
  private newer = 0;
  /** The version to name when saving: the newer one only after the reader chose. */
  version = 0;

  constructor(private readonly editing: Editing<T>) {
    this.read = editing.model();
  }

  /** Fills the form with the thing as it was read. */
  start(values: T, version: number): void {
    this.read = values;
    this.version = version;
    this.rows.set(null);
    this.editing.model.set(values);
    this.editing.form().reset();
  }

  readValues(): T {
    return this.read;
  }

  meet(problem: Problem): void {
    const current = problem.current as { version: number };
    const theirs = this.editing.valuesOf(current as never);
    const { merged, conflicts } = mergeThree(this.read, this.editing.model(), theirs);
    this.theirs = theirs;
    this.merged = merged;
    this.newer = current.version;
    this.rows.set(
      conflicts.map(({ field, yours, theirs: now }) => {
        const [mine, other] = [yours, now].map((value) => this.editing.words(field, value));
        return { field, label: mine?.label ?? field, yours: mine?.text ?? '', theirs: other?.text ?? '' };
      }),
    );
  }

  /** Puts the chosen sides into the form, to be read once more and saved on the newer version. */
  settle(sides: Readonly<Record<string, Side>>): void {
    if (this.theirs === null || this.merged === null) return;
    const { theirs } = this;
    const chosen = Object.keys(sides).filter((field) => sides[field] === 'theirs') as (keyof T)[];
    const taken = Object.fromEntries(chosen.map((field) => [field, theirs[field]])) as Partial<T>;
    this.read = theirs;
    this.version = this.newer;
    this.editing.model.set({ ...this.merged, ...taken });
    this.rows.set(null);
  }
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
