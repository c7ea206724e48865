import { computed, DestroyRef, effect, inject, signal, untracked, type Signal } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { Problem, problemOf } from '../core/problem';
import { errorWords } from './forms/control';
import type { Sides } from './conflict-row';
import { Meeting, type FieldWords } from './meeting';
import { changesOf, same } from './merge';

/** How the words on the page stand to those on the server. */
export type SaveState =
  | { kind: 'untouched' | 'waiting' | 'saving' | 'conflict' }
  | { kind: 'saved'; at: Date }
  | { kind: 'invalid'; error: string }
  | { kind: 'retrying' | 'refused'; problem: Problem };

interface Saving<Thing extends { version: number }, Form extends object, Body extends object> {
  form: FieldTree<Form>;
  /** The values of the form from the thing as the API tells it. */
  formOf: (thing: Thing) => Form;
  bodyOf: (form: Form) => Body;
  /** Sends what changed. Nothing exists yet while the version is null: then the whole is sent, to be made. */
  send: (changes: Partial<Body>, version: number | null) => Promise<Thing>;
  words: FieldWords<Form>;
  /** How the thing is now, where a refusal does not tell all of it. */
  now?: () => Promise<Thing>;
  /** Fields without which nothing can be made. */
  needs?: readonly (keyof Form & string)[];
  saved?: (thing: Thing) => void;
}

export const saveAfterMilliseconds = 1200;
const retryAfterMilliseconds = { first: 2000, most: 30_000 };
const attempts = 5;
const stale = 412;

/**
 * Saves a form by itself: a moment after typing stops, when a field is left, when the network is back. One save is under way at a
 * time, and only what changed and is valid is sent. What others changed in other fields is taken over; where both changed one,
 * the reader is asked. Make it where injection is possible.
 */
export class Autosave<Thing extends { version: number }, Form extends object, Body extends object = Form> {
  readonly meeting: Meeting<Form>;
  private readonly current = signal<SaveState>({ kind: 'untouched' });
  readonly state: Signal<SaveState> = this.current;
  /** The form as it was last read or sent; null until the thing is there. */
  private readonly sent = signal<Form | null>(null);
  private exists = false;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = retryAfterMilliseconds.first;
  private lastSaved: Date | null = null;
  /** Whether something typed is not on the server. */
  readonly unsaved = computed(() => {
    const sent = this.sent();
    return sent !== null && !same(sent, this.saving.form().value());
  });

  constructor(private readonly saving: Saving<Thing, Form, Body>) {
    const { form, formOf, words } = saving;
    const model = form().value;
    this.meeting = new Meeting<Form>({ model, form, valuesOf: formOf, words });
    effect(() => {
      model();
      untracked(() => this.noticed());
    });
    const online = () => void this.saveQuietly();
    window.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', online);
      clearTimeout(this.timer);
    });
  }

  /** Fills the form with the thing as it was read. */
  begin(thing: Thing): void {
    this.exists = true;
    this.meeting.start(this.saving.formOf(thing), thing.version);
    this.sent.set(this.saving.form().value());
  }

  /** Fills the form for something that is made by its first save. */
  beginNew(values: Form): void {
    this.exists = false;
    this.meeting.start(values, 0);
    this.sent.set(values);
  }

  /** A field was left: what is typed is saved now. */
  left(): void {
    if (this.unsaved() && this.current().kind !== 'retrying') void this.saveQuietly();
  }

  /** The reader chose between what was typed and what someone else wrote. */
  settle(sides: Sides): void {
    this.meeting.settle(sides);
    if (this.meeting.rows() !== null) return;
    this.sent.set(this.meeting.readValues());
    this.current.set({ kind: 'waiting' });
    void this.saveQuietly();
  }

  /** Saves everything now; throws the problem when something typed could not be saved. */
  async saveNow(): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await this.saveQuietly();
      if (this.changes() === null) break;
    }
    const state = this.current();
    if ((state.kind === 'refused' || state.kind === 'retrying') && this.unsaved()) throw state.problem;
    if (state.kind === 'conflict') throw new Problem(stale, { code: 'stale' });
  }

  /** Saves what can be saved before the page is left; false when typed text would be lost. */
  readonly saveBeforeLeaving = async (): Promise<boolean> => {
    await this.saveNow().catch(() => undefined);
    return !this.unsaved();
  };

  private noticed(): void {
    if (!this.unsaved() || this.current().kind === 'conflict') return;
    if (this.current().kind !== 'retrying') this.current.set({ kind: 'waiting' });
    this.after(this.current().kind === 'retrying' ? this.pause : saveAfterMilliseconds);
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveQuietly(), milliseconds);
  }

  private async saveQuietly(): Promise<void> {
    if (this.running) return this.running;
    clearTimeout(this.timer);
    this.running = this.save().finally(() => (this.running = null));
    return this.running;
  }

  private async save(): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const changes = this.current().kind === 'conflict' ? null : this.changes();
      if (changes === null) return this.rest();
      if (this.current().kind !== 'retrying') this.current.set({ kind: 'saving' });
      try {
        this.took(await this.saving.send(changes.body, this.exists ? this.meeting.version : null), changes.form);
        return this.rest();
      } catch (error) {
        if (!(await this.metOthers(problemOf(error)))) return;
      }
    }
  }

  /** What is sent: the valid fields that differ from what the server has; null when nothing is, or may be, sent. */
  private changes(): { body: Partial<Body>; form: Form } | null {
    const sent = this.sent();
    if (sent === null || !this.unsaved()) return null;
    const form = this.validOver(sent);
    if (form === null) return null;
    const [before, body] = [this.saving.bodyOf(sent), this.saving.bodyOf(form)];
    if (!this.exists) return { body, form };
    const changes = changesOf(before, body);
    return Object.keys(changes).length === 0 ? null : { body: changes, form };
  }

  /** The form with what cannot be saved yet as it was before; null while the thing cannot be made. */
  private validOver(sent: Form): Form | null {
    const invalid = this.invalidFields();
    if (!this.exists && (this.saving.needs ?? []).some((field) => invalid.includes(field))) return null;
    const former = Object.fromEntries(invalid.map((field) => [field, sent[field]]));
    return { ...this.saving.form().value(), ...former };
  }

  private invalidFields(): (keyof Form & string)[] {
    const fields = this.saving.form as unknown as Record<string, FieldTree<unknown>>;
    const names = Object.keys(this.saving.form().value()) as (keyof Form & string)[];
    return names.filter((name) => fields[name]?.().invalid() === true);
  }

  private took(thing: Thing, form: Form): void {
    this.exists = true;
    this.pause = retryAfterMilliseconds.first;
    this.lastSaved = new Date();
    this.meeting.keep(this.saving.formOf(thing), thing.version);
    this.sent.set(form);
    if (!this.unsaved()) this.saving.form().reset();
    this.saving.saved?.(thing);
  }

  /** Says how it stands once nothing is under way. What was typed meanwhile is saved in its turn. */
  private rest(): void {
    if (this.current().kind === 'conflict') return;
    if (this.unsaved()) {
      const [error] = this.saving.form().errorSummary();
      if (this.changes() !== null) this.after(saveAfterMilliseconds);
      else if (error) return this.current.set({ kind: 'invalid', error: errorWords(error) ?? '' });
    }
    this.current.set(this.lastSaved === null ? { kind: 'untouched' } : { kind: 'saved', at: this.lastSaved });
  }

  /** Whether to send once more: the other's change is taken over. Otherwise the state tells why nothing was saved. */
  private async metOthers(problem: Problem): Promise<boolean> {
    if (!problem.stale) {
      this.gaveUp(problem);
      return false;
    }
    try {
      this.meeting.meet(problem, await (this.saving.now?.() ?? problem.current));
    } catch (error) {
      this.gaveUp(problemOf(error));
      return false;
    }
    if (this.meeting.rows()?.length !== 0) {
      this.current.set({ kind: 'conflict' });
      return false;
    }
    this.meeting.settle({});
    this.sent.set(this.meeting.readValues());
    return true;
  }

  private gaveUp(problem: Problem): void {
    if (!problem.passing) return this.current.set({ kind: 'refused', problem });
    this.current.set({ kind: 'retrying', problem });
    this.after(this.pause);
    this.pause = Math.min(this.pause * 2, retryAfterMilliseconds.most);
  }
}
