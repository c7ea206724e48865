import { computed, DestroyRef, inject, signal } from '@angular/core';
import { problemOf, type Problem } from '../../core/problem';
import { fieldWords, refusalWords } from '../../core/words/refusal-words';
import type { ControlErrors } from '../../ui/forms/control';

type Saving =
  { kind: 'open' | 'saving' | 'offline' } | { kind: 'refused'; problem: Problem } | { kind: 'done'; words: string };

const retryAfterMilliseconds = 4000;

/** Sends the answer of one row. Without a network it waits, keeps what was typed, and sends once there is one. */
export class RowSave {
  private readonly saving = signal<Saving>({ kind: 'open' });
  private timer: ReturnType<typeof setTimeout> | null = null;
  private again: (() => void) | null = null;
  readonly busy = computed(() => this.saving().kind === 'saving');
  readonly offline = computed(() => this.saving().kind === 'offline');
  readonly done = computed(() => {
    const saving = this.saving();
    return saving.kind === 'done' ? saving.words : null;
  });
  readonly problem = computed(() => {
    const saving = this.saving();
    return saving.kind === 'refused' ? saving.problem : null;
  });
  /** What is refused as a whole, in words; faults of fields stand beside these. */
  readonly refusal = computed(() => {
    const problem = this.problem();
    return problem === null || problem.fields.length > 0 ? null : refusalWords(problem);
  });

  constructor() {
    const online = () => this.again?.();
    window.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('online', online);
      if (this.timer !== null) clearTimeout(this.timer);
    });
  }

  /** What was refused of a control, which may stand for several fields. */
  errors(...names: string[]): ControlErrors {
    const fields = this.problem()?.fields ?? [];
    const fault = names.flatMap((name) => fields.find(({ pointer }) => pointer === `/${name}`) ?? [])[0];
    return fault ? [{ kind: 'refused', message: fieldWords(fault.code) }] : [];
  }

  /** What is typed anew is another answer. */
  reopen(): void {
    if (this.saving().kind === 'refused') this.saving.set({ kind: 'open' });
  }

  /** `task` answers the words that stand in the row once it is saved. */
  async run(task: () => Promise<string>): Promise<boolean> {
    if (this.busy()) return false;
    this.stopWaiting();
    this.saving.set({ kind: 'saving' });
    try {
      this.saving.set({ kind: 'done', words: await task() });
      return true;
    } catch (error) {
      const problem = problemOf(error);
      this.saving.set(problem.status === 0 ? { kind: 'offline' } : { kind: 'refused', problem });
      return problem.status === 0 ? this.wait(task) : false;
    }
  }

  private wait(task: () => Promise<string>): Promise<boolean> {
    return new Promise((resolve) => {
      this.again = () => resolve(this.run(task));
      this.timer = setTimeout(this.again, retryAfterMilliseconds);
    });
  }

  private stopWaiting(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.again = null;
  }
}
