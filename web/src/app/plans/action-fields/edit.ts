import { signal, type WritableSignal } from '@angular/core';
import type { Side } from '../../ui/conflict-panel';
import { mergeThree, type Conflict } from '../../ui/merge';

/** What the editing needs of a form. */
interface EditedForm<Form> {
  value: WritableSignal<Form>;
  reset(value?: Form): void;
}

/** A thing being edited: what was read stays beside what is typed, so that nobody's words are lost when both change it. */
export class Edit<Thing extends { version: number }, Form extends object> {
  /** What both sides changed; null while nobody else changed anything. */
  readonly conflicts: WritableSignal<readonly Conflict<Form>[] | null> = signal(null);
  private read: Form | null = null;
  private current: Thing | null = null;
  private merged: Form | null = null;

  constructor(
    private readonly form: () => EditedForm<Form>,
    private readonly formOf: (thing: Thing) => Form,
  ) {}

  /** The version that saving names. */
  get version(): number {
    return this.current?.version ?? 0;
  }

  /** Fills the form with what was read, once; what is typed is never overwritten. */
  begin(thing: Thing): void {
    if (this.current !== null) return;
    this.current = thing;
    this.read = this.formOf(thing);
    this.form().reset(this.read);
  }

  /** What is sent: only what differs from what was read. */
  changes<Body extends object>(bodyOf: (form: Form) => Body): Partial<Body> {
    const now = bodyOf(this.form().value());
    const before = this.read === null ? {} : bodyOf(this.read);
    const differs = ([field, value]: [string, unknown]) =>
      JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[field]);
    return Object.fromEntries(Object.entries(now).filter(differs)) as Partial<Body>;
  }

  /** Someone else saved first: finds what both changed. */
  meet(now: Thing): void {
    const theirs = this.formOf(now);
    const { merged, conflicts } = mergeThree(this.read ?? theirs, this.form().value(), theirs);
    this.current = now;
    this.read = theirs;
    this.merged = merged;
    this.conflicts.set(conflicts);
  }

  /** Takes the chosen sides into the form, to be saved on the newer version. */
  keep(sides: Readonly<Record<string, Side>>): void {
    const conflicts = this.conflicts() ?? [];
    const theirs = conflicts.filter(({ field }) => sides[field] === 'theirs');
    const chosen = Object.fromEntries(theirs.map((conflict) => [conflict.field, conflict.theirs]));
    this.form().value.set({ ...(this.merged ?? this.form().value()), ...chosen });
    this.conflicts.set(null);
  }
}
