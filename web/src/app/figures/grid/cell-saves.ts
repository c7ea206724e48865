import { computed, signal } from '@angular/core';
import type { CellOutcome, CellToSave, GridCell, SavedFigures } from '@waymark/contract/figure-entries';
import type { PeriodLock } from '@waymark/contract/period-locks';
import type { FieldProblem } from '@waymark/contract/problem';
import type { FigureFault } from '@waymark/domain/figures/typed-figure';
import { cellsOfSave } from '@waymark/domain/limits';
import { type Problem, problemOf } from '../../core/problem';
import { type CellEdit, type CellKey, figureOf, sameFigure } from './grid-cells';

export type SaveKind =
  'waiting' | 'saving' | 'saved' | 'offline' | 'busy' | 'refused' | 'conflict' | 'locked' | 'unread';

/** How it stands with one cell: what is not saved yet stays here until it is, or until the reader lets it go. */
export interface CellSave {
  kind: SaveKind;
  mine: CellEdit;
  fields: readonly FieldProblem[];
  problem: Problem | null;
  /** The cell as somebody else left it. */
  theirs: GridCell | null;
  lock: PeriodLock | null;
  /** What could not be read, as it was typed. */
  unread: { text: string; fault: FigureFault } | null;
}

interface Saving {
  send: (cells: CellToSave[]) => Promise<SavedFigures>;
  bodyOf: (key: CellKey, mine: CellEdit) => CellToSave;
  took: (key: CellKey, cell: GridCell) => void;
}

export const batchMilliseconds = 400;
const retryMilliseconds = { first: 1000, most: 15_000 };
const waits: readonly SaveKind[] = ['waiting', 'offline', 'busy'];
const fresh: Omit<CellSave, 'kind' | 'mine'> = { fields: [], problem: null, theirs: null, lock: null, unread: null };

/**
 * Saves cells by themselves, all that wait in one request and one request at a time. Without the network they wait here, are
 * tried again after growing pauses, and at once when it is back. Nothing of them is written to the browser's storage.
 */
export class CellSaves {
  readonly states = signal<ReadonlyMap<CellKey, CellSave>>(new Map());
  readonly unsaved = computed(() => [...this.states().values()].some(({ kind }) => kind !== 'saved'));
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = retryMilliseconds.first;
  /** What was sent without an answer: it may have arrived all the same. */
  private readonly unanswered = new Map<CellKey, CellEdit>();

  constructor(private readonly saving: Saving) {}

  change(edits: ReadonlyMap<CellKey, CellEdit>): void {
    this.put(
      [...edits].map(([key, edit]) => {
        const before = this.states().get(key);
        const kind = before?.kind === 'conflict' ? 'conflict' : 'waiting';
        const kept = before?.kind === 'conflict' ? before : fresh;
        return [key, { ...kept, kind, mine: { ...before?.mine, ...edit }, unread: null }];
      }),
    );
    this.after(batchMilliseconds);
  }

  /** Keeps what could not be read, so that it is not lost and can be mended. */
  keepUnread(key: CellKey, text: string, fault: FigureFault): void {
    this.put([[key, { ...fresh, kind: 'unread', mine: this.states().get(key)?.mine ?? {}, unread: { text, fault } }]]);
  }

  again(key: CellKey): void {
    const state = this.states().get(key);
    if (state) this.change(new Map([[key, state.mine]]));
  }

  /** On top of what the other wrote. */
  keepMine(key: CellKey): void {
    const state = this.states().get(key);
    if (!state?.theirs) return;
    this.saving.took(key, state.theirs);
    this.put([[key, { ...fresh, kind: 'waiting', mine: state.mine }]]);
    this.after(0);
  }

  takeTheirs(key: CellKey): void {
    const theirs = this.states().get(key)?.theirs;
    if (theirs) this.saving.took(key, theirs);
    this.letGo(key);
  }

  letGo(key: CellKey): void {
    const states = new Map(this.states());
    states.delete(key);
    this.states.set(states);
  }

  /** The network may be back. */
  readonly online = (): void => {
    this.pause = retryMilliseconds.first;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.after(0);
  };

  /** Sends what waits; true when nothing is left unsaved. */
  async drain(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
    if (this.waiting().length > 0) await this.send();
    return !this.unsaved();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private waiting(): CellKey[] {
    return [...this.states()].flatMap(([key, { kind }]) => (waits.includes(kind) ? [key] : [])).slice(0, cellsOfSave);
  }

  /** The first change sets the clock; those that follow go with it. */
  private after(milliseconds: number): void {
    if (this.running || this.waiting().length === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.send();
    }, milliseconds);
  }

  private async send(): Promise<void> {
    this.running ??= this.sendOnce().finally(() => {
      this.running = null;
      const failing = [...this.states().values()].some(({ kind }) => kind === 'offline' || kind === 'busy');
      this.after(failing ? this.pause : batchMilliseconds);
      if (failing) this.pause = Math.min(this.pause * 2, retryMilliseconds.most);
    });
    return this.running;
  }

  private async sendOnce(): Promise<void> {
    const sent = new Map(this.waiting().map((key) => [key, this.states().get(key)?.mine ?? {}]));
    if (sent.size === 0) return;
    this.each(sent, (state) => ({ ...state, kind: waits.indexOf(state.kind) > 0 ? state.kind : 'saving' }));
    try {
      const cells = [...sent].map(([key, mine]) => this.saving.bodyOf(key, mine));
      const { outcomes } = await this.saving.send(cells);
      this.pause = retryMilliseconds.first;
      this.settle(sent, outcomes);
    } catch (error) {
      this.failed(sent, problemOf(error));
    }
  }

  private settle(sent: ReadonlyMap<CellKey, CellEdit>, outcomes: readonly CellOutcome[]): void {
    const entries = [...sent].flatMap(([key, edit], index): [CellKey, CellSave][] => {
      const outcome = outcomes[index];
      if (!outcome) return [];
      const own = outcome.outcome === 'stale' && this.isOwn(key, outcome.cell);
      if (outcome.cell && (own || outcome.outcome !== 'stale')) this.saving.took(key, outcome.cell);
      this.unanswered.delete(key);
      const mine = this.states().get(key)?.mine ?? edit;
      return [[key, own ? { ...fresh, kind: 'waiting', mine } : settled(mine, edit, outcome)]];
    });
    this.put(entries);
  }

  /** Whether the cell holds what was sent from here, and only the answer was lost. */
  private isOwn(key: CellKey, cell: GridCell | null): boolean {
    const figure = this.unanswered.get(key)?.figure;
    return cell?.entry?.mine === true && figure !== undefined && sameFigure(figureOf(cell), figure);
  }

  private failed(sent: ReadonlyMap<CellKey, CellEdit>, problem: Problem): void {
    if (problem.passing) {
      for (const [key, edit] of sent) if (!this.unanswered.has(key)) this.unanswered.set(key, edit);
      return this.each(sent, (state) => ({ ...state, kind: problem.status === 0 ? 'offline' : 'busy', problem }));
    }
    const named = namedCells(problem);
    let index = 0;
    this.each(sent, (state) => {
      const fields = named.get(index++);
      return named.size > 0 && !fields
        ? { ...state, kind: 'waiting' }
        : { ...state, kind: 'refused', problem, fields: fields ?? [] };
    });
  }

  private each(keys: ReadonlyMap<CellKey, unknown>, change: (state: CellSave) => CellSave): void {
    this.put(
      [...keys.keys()].flatMap((key) => {
        const state = this.states().get(key);
        return state ? [[key, change(state)] as const] : [];
      }),
    );
  }

  private put(entries: readonly (readonly [CellKey, CellSave])[]): void {
    this.states.set(new Map([...this.states(), ...entries]));
  }
}

/** What was typed while the request was under way is still to be saved. */
function settled(mine: CellEdit, sent: CellEdit, { outcome, fields, cell, lock }: CellOutcome): CellSave {
  if (outcome === 'stale') return { ...fresh, kind: 'conflict', mine, theirs: cell };
  if (outcome === 'locked') return { ...fresh, kind: 'locked', mine, lock };
  const left = Object.fromEntries(
    Object.entries(mine).filter(([field, value]) => sent[field as keyof CellEdit] !== value),
  ) as CellEdit;
  const changed = Object.keys(left).length > 0;
  if (outcome === 'refused') return { ...fresh, kind: changed ? 'waiting' : 'refused', mine, fields };
  return { ...fresh, kind: changed ? 'waiting' : 'saved', mine: left };
}

/** A request that is refused as a whole names the cells that it was refused for. */
function namedCells({ fields }: Problem): Map<number, FieldProblem[]> {
  const named = new Map<number, FieldProblem[]>();
  for (const { pointer, code } of fields) {
    const found = /^\/cells\/(\d+)(\/.*)?$/.exec(pointer);
    if (found) named.set(Number(found[1]), [...(named.get(Number(found[1])) ?? []), { pointer: found[2] ?? '', code }]);
  }
  return named;
}
