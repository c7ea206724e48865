import { signal, type WritableSignal } from '@angular/core';
import type { Action, ChangeAction } from '@waymark/contract/actions';
import type { CellValue, TableColumn } from '@waymark/domain/plans/action-table';
import { type Problem, problemOf } from '../../core/problem';

export type Values = Partial<Record<TableColumn, CellValue>>;

/** How it stands with one row: what is not saved yet stays here until it is, or until the reader lets it go. */
export interface RowState {
  kind: 'saving' | 'saved' | 'refused' | 'conflict';
  /** What was typed and is not saved. */
  mine: Values;
  problem: Problem | null;
  /** The action as somebody else left it. */
  theirs: Action | null;
}

interface Saving {
  save: (id: string, version: number, body: ChangeAction) => Promise<Action>;
  /** The action as it is known now. */
  current: (id: string) => Action | undefined;
  saved: (action: Action) => void;
}

/** Saves rows one by one, each after its own last save; nothing typed is lost by a refusal. */
export class RowStates {
  readonly states: WritableSignal<ReadonlyMap<string, RowState>> = signal(new Map());
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly saving: Saving) {}

  /** Waits until the row is saved or refused. */
  change(id: string, values: Values): Promise<void> {
    const mine = { ...this.states().get(id)?.mine, ...values };
    const waiting = this.states().get(id)?.kind === 'conflict';
    this.put(id, { ...(this.states().get(id) ?? fresh), kind: waiting ? 'conflict' : 'saving', mine });
    return waiting ? Promise.resolve() : this.again(id);
  }

  again(id: string): Promise<void> {
    const before = this.running.get(id) ?? Promise.resolve();
    const mine = before.then(() => this.send(id));
    this.running.set(id, mine);
    return mine;
  }

  /** On top of what the other wrote. */
  keepMine(id: string): Promise<void> {
    const state = this.states().get(id);
    if (state?.theirs) this.saving.saved(state.theirs);
    if (state) this.put(id, { ...state, kind: 'saving', theirs: null });
    return this.again(id);
  }

  takeTheirs(id: string): void {
    const theirs = this.states().get(id)?.theirs;
    if (theirs) this.saving.saved(theirs);
    this.put(id, null);
  }

  letGo(id: string): void {
    this.put(id, null);
  }

  hasUnsaved(): boolean {
    return [...this.states().values()].some(({ kind }) => kind !== 'saved');
  }

  clearSaved(): void {
    this.states.set(new Map([...this.states()].filter(([, { kind }]) => kind !== 'saved')));
  }

  private async send(id: string): Promise<void> {
    const state = this.states().get(id);
    const action = this.saving.current(id);
    if (!state || !action || Object.keys(state.mine).length === 0) return;
    const sent = state.mine;
    this.put(id, { ...state, kind: 'saving', problem: null });
    try {
      this.saving.saved(await this.saving.save(id, action.version, sent as ChangeAction));
      this.settle(id, sent);
    } catch (error) {
      const problem = problemOf(error);
      const mine = this.states().get(id)?.mine ?? sent;
      if (problem.stale)
        this.put(id, { kind: 'conflict', mine, problem, theirs: withVersion(action, problem.current) });
      else this.put(id, { kind: 'refused', mine, problem, theirs: null });
    }
  }

  /** What was typed while the request was under way is still to be saved. */
  private settle(id: string, sent: Values): void {
    const now = this.states().get(id)?.mine ?? {};
    const left = Object.entries(now).filter(([field, value]) => sent[field as TableColumn] !== value);
    this.put(id, { ...fresh, mine: Object.fromEntries(left), kind: left.length > 0 ? 'saving' : 'saved' });
  }

  private put(id: string, state: RowState | null): void {
    const states = new Map(this.states());
    if (state) states.set(id, state);
    else states.delete(id);
    this.states.set(states);
  }
}

const fresh: RowState = { kind: 'saved', mine: {}, problem: null, theirs: null };

/** The row that a refusal brings has what can be edited here, and the version to name from now on. */
const withVersion = (action: Action, current: unknown): Action => ({ ...action, ...(current as Partial<Action>) });
