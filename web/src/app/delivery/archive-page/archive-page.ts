import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Ask } from '@waymark/contract/asks';
import type { ArchivedThing } from '@waymark/contract/delivery';
import { Announcer } from '../../core/announcer';
import { InstantPipe } from '../../core/format';
import { type Problem, problemOf } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { DeliveryClient } from '../delivery.client';
import { archivedKindWords } from '../../core/words/delivery-words';

/** Everything that was put away in a plan, the latest first, each with its way back. */
@Component({
  selector: 'wm-archive-page',
  imports: [EmptyState, InstantPipe, Loaded, PageHead, PlanNav, RefusalPanel, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './archive-page.html',
})
export class ArchivePage {
  readonly planId = input.required<string>();

  private readonly client = inject(DeliveryClient);
  private readonly announcer = inject(Announcer);
  protected readonly archive = this.client.archive(this.planId);
  protected readonly plan = this.client.plan(this.planId);
  private readonly archivedAsks = this.client.archivedAsks(() =>
    this.plan.hasValue() ? this.plan.value().organisationId : undefined,
  );
  protected readonly asks = computed(() => (this.archivedAsks.hasValue() ? this.archivedAsks.value() : null));
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly words = archivedKindWords;
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.plan.hasValue() ? this.plan.value().title : '', link: ['/plans', this.planId()] },
  ]);
  protected readonly locked = computed(
    () => this.archive.hasValue() && this.archive.value().things.some((one) => !one.restorable && !one.withinArchived),
  );

  protected async restore(thing: ArchivedThing): Promise<void> {
    await this.attempt(
      () => this.client.bringBack(thing),
      $localize`:@@archive.restored:${thing.title}:title: is back in the plan`,
    );
    this.archive.reload();
  }

  protected async restoreAsk(ask: Ask): Promise<void> {
    await this.attempt(
      () => this.client.bringBackAsk(ask),
      $localize`:@@archive.ask.restored:${ask.wording}:wording: is back among the asks`,
    );
    this.archivedAsks.reload();
  }

  private async attempt(change: () => Promise<unknown>, said: string): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
      this.announcer.say(said);
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
  }
}
