import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { ActionOutcome, BulkChange, BulkPreview, NewBulkChange } from '@waymark/contract/bulk-changes';
import type { Plan } from '@waymark/contract/plans';
import { type DeliveryStatus, deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { type Problem, problemOf } from '../../core/problem';
import { deliveryStatusWords } from '../../core/words/plan-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { NumberField } from '../../ui/forms/number-field';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import {
  alterationOf,
  bulkKinds,
  type BulkKind,
  bulkKindWords,
  type BulkForm,
  draftingKinds,
  emptyBulk,
} from './bulk-form';
import { bulkFieldWords, bulkRefusalWords, goalWords, sideWords } from './bulk-words';
import { BulkChangesClient } from './bulk-changes.client';
import type { TableNames } from './table-cells';

/** One change for all selected actions: chosen, looked at before and after, then made as one. */
@Component({
  selector: 'wm-bulk-panel',
  imports: [DateField, NumberField, RefusalPanel, ScrollTable, SelectField, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bulk-panel.html',
})
export class BulkPanel {
  readonly plan = input.required<Plan>();
  readonly names = input.required<TableNames>();
  readonly chosen = input.required<NewBulkChange['actions']>();
  /** A status that was set in a cell and still wants its reason. */
  readonly status = input<DeliveryStatus | null>(null);
  readonly drafting = input(false);
  readonly made = output<BulkChange>();
  readonly closed = output();

  private readonly client = inject(BulkChangesClient);
  protected readonly kind = signal<BulkKind>('lead');
  protected readonly values = signal<BulkForm>(emptyBulk);
  protected readonly preview = signal<BulkPreview | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly kinds = computed(() =>
    bulkKinds
      .filter((kind) => this.drafting() || !draftingKinds.includes(kind))
      .map((value) => ({
        value,
        text: bulkKindWords[value],
      })),
  );
  protected readonly statuses = choicesOf(deliveryStatuses, deliveryStatusWords);
  protected readonly people = computed(() =>
    this.names()
      .people.filter(({ leftOn }) => leftOn === null)
      .map(({ id, name }) => ({ value: id, text: name })),
  );
  protected readonly tags = computed(() =>
    this.names()
      .tags.filter(({ set }) => set !== 'group')
      .map(({ code, title }) => ({ value: code, text: title })),
  );
  protected readonly goals = computed(() =>
    this.plan().goals.map((goal) => ({ value: goal.id, text: goalWords(goal) })),
  );
  protected readonly alteration = computed(() => alterationOf(this.kind(), this.values()));
  protected readonly possible = computed(
    () => this.preview()?.outcomes.filter(({ refusals }) => refusals.length === 0) ?? [],
  );
  protected readonly refused = computed(
    () => this.preview()?.outcomes.filter(({ refusals }) => refusals.length > 0) ?? [],
  );
  protected readonly fieldWords = bulkFieldWords;
  protected readonly title = computed(() =>
    this.chosen().length === 1
      ? $localize`:@@table.bulk.title.one:Change 1 action`
      : $localize`:@@table.bulk.title:Change ${this.chosen().length}:count: actions as one`,
  );
  protected readonly verb = computed(() => {
    const count = this.preview()?.changedCount ?? 0;
    return count === 1
      ? $localize`:@@table.bulk.make.one:Change 1 action now`
      : $localize`:@@table.bulk.make:Change ${count}:count: actions now`;
  });

  constructor() {
    effect(() => {
      const status = this.status();
      if (status === null) return;
      untracked(() => {
        this.kind.set('status');
        this.values.set({ ...emptyBulk, status });
      });
    });
    // What is looked at belongs to what was chosen: another choice asks for another look.
    effect(() => {
      this.alteration();
      this.chosen();
      untracked(() => this.preview.set(null));
    });
  }

  protected set<K extends keyof BulkForm>(field: K, value: BulkForm[K]): void {
    this.values.set({ ...this.values(), [field]: value });
  }

  protected summary({ changedCount, unchangedCount, refusedCount }: BulkPreview): string {
    const parts = [
      changedCount > 0
        ? $localize`:@@table.bulk.would-change:${changedCount}:changed: would change`
        : $localize`:@@table.bulk.would-change.none:Nothing would change`,
      unchangedCount > 0 ? $localize`:@@table.bulk.same:${unchangedCount}:same: are so already` : '',
      refusedCount > 0
        ? $localize`:@@table.bulk.left-out:${refusedCount}:refused: cannot be changed and are left out`
        : '',
    ];
    return `${parts.filter((part) => part !== '').join(', ')}.`;
  }

  protected why({ refusals }: ActionOutcome): string {
    return refusals.map((code) => `${bulkRefusalWords[code]}.`).join(' ');
  }

  protected side(change: ActionOutcome['changes'][number], value: string | null): string {
    return sideWords(change, value, { ...this.names(), goals: this.plan().goals });
  }

  protected look(): Promise<void> {
    return this.attempt(async (change) => {
      this.preview.set(await this.client.preview(this.plan().id, { actions: this.chosen(), change }));
    });
  }

  protected make(): Promise<void> {
    const ids = new Set(
      this.possible()
        .filter(({ changes }) => changes.length > 0)
        .map(({ id }) => id),
    );
    const actions = this.chosen().filter(({ id }) => ids.has(id));
    return this.attempt(async (change) => {
      this.made.emit(await this.client.make(this.plan().id, { actions, change }));
    });
  }

  private async attempt(work: (change: NewBulkChange['change']) => Promise<void>): Promise<void> {
    const change = this.alteration();
    if (change === null || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await work(change);
    } catch (error) {
      this.refusal.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
