import { computed, linkedSignal, type Signal, signal } from '@angular/core';
import type { Action } from '@waymark/contract/actions';
import type { BulkChange } from '@waymark/contract/bulk-changes';
import type { Plan } from '@waymark/contract/plans';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { PastedCell, TableColumn } from '@waymark/domain/plans/action-table';
import type { ActionsClient } from '../actions.client';
import type { BulkChangesClient } from './bulk-changes.client';
import { RowStates, type Values } from './row-states';
import { isOwn, rowsOf, type TableRow } from './table-cells';

interface Clients {
  actions: ActionsClient;
  bulk: BulkChangesClient;
}

/** The rows of the table as they are known now: what was read, and what was saved since. */
export class TableBook {
  private readonly saved = linkedSignal<Plan | null, ReadonlyMap<string, Action>>({
    source: () => this.plan(),
    computation: () => new Map(),
  });
  readonly rows = computed(() => {
    const plan = this.plan();
    const saved = this.saved();
    return (plan ? rowsOf(plan) : []).map((row): TableRow => ({
      ...row,
      action: saved.get(row.action.id) ?? row.action,
    }));
  });
  readonly byId = computed(() => new Map(this.rows().map((row) => [row.action.id, row])));
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly chosen = computed(() =>
    this.rows()
      .filter((row) => isOwn(row) && this.selected().has(row.action.id))
      .map(({ action: { id, version } }) => ({ id, version })),
  );
  readonly states: RowStates;

  constructor(
    private readonly plan: Signal<Plan | null>,
    private readonly clients: Clients,
  ) {
    this.states = new RowStates({
      save: (id, version, body) => this.clients.actions.change(id, version, body),
      current: (id) => this.byId().get(id)?.action,
      saved: (action) => this.saved.set(new Map(this.saved()).set(action.id, this.placed(action))),
    });
  }

  toggle(id: string): void {
    const row = this.byId().get(id);
    if (row === undefined || !isOwn(row)) return;
    const selected = new Set(this.selected());
    if (!selected.delete(id)) selected.add(id);
    this.selected.set(selected);
  }

  /** Selects all of these, or none when all of them are. */
  toggleAll(shown: readonly string[]): void {
    const ids = this.rows().flatMap((row) => (isOwn(row) && shown.includes(row.action.id) ? [row.action.id] : []));
    this.selected.set(ids.every((id) => this.selected().has(id)) ? new Set() : new Set(ids));
  }

  /** Row after row; statuses go as changes of many, since each is said with its reason. Answers what can be undone as one. */
  async apply(cells: readonly PastedCell<TableRow>[], reason: string): Promise<BulkChange[]> {
    const rows = new Map<string, Values>();
    const statuses = new Map<DeliveryStatus, string[]>();
    for (const { row, column, read } of cells) {
      const { id } = row.action;
      if (column === 'deliveryStatus') {
        const status = read.value as DeliveryStatus;
        statuses.set(status, [...(statuses.get(status) ?? []), id]);
      } else rows.set(id, { ...rows.get(id), [column as TableColumn]: read.value });
    }
    await Promise.all([...rows].map(([id, values]) => this.states.change(id, values)));
    const made: BulkChange[] = [];
    for (const [deliveryStatus, ids] of statuses) {
      const actions = ids
        .flatMap((id) => this.byId().get(id)?.action ?? [])
        .map(({ id, version }) => ({ id, version }));
      const change = { deliveryStatus, statusReason: reason };
      made.push(await this.clients.bulk.make(this.plan()?.id ?? '', { actions, change }));
    }
    return made;
  }

  /** Its number in the plan stays the one that the table knows. */
  private placed(action: Action): Action {
    return { ...action, reference: this.byId().get(action.id)?.action.reference ?? action.reference };
  }
}
