import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@waymark/contract/commitments';
import { DayPipe, InstantPipe } from '../../core/format';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { ScrollTable } from '../../ui/scroll-table';
import { CommitmentMark } from './commitment-mark';
import { changeWords, isChanged, latestOf } from './commitment-words';
import { CommitmentsClient } from './commitments.client';

/** What waits or has to be asked again stands first, the longest waiting at the top. */
const rank = (one: Commitment): number => (one.status === 'waiting' ? 0 : isChanged(one) ? 1 : 2);

/** Where the partners of a plan stand with what they were asked for. */
@Component({
  selector: 'wm-commitments-page',
  imports: [
    CommitmentMark,
    DayPipe,
    EmptyState,
    InstantPipe,
    Loaded,
    PageHead,
    PlanNav,
    RouterLink,
    ScrollTable,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commitments-page.html',
})
export class CommitmentsPage {
  readonly planId = input.required<string>();

  protected readonly read = inject(CommitmentsClient).ofPlan(this.planId);
  protected readonly lines = computed(() =>
    this.read.hasValue()
      ? latestOf(this.read.value().commitments).sort(
          (one, other) => rank(one) - rank(other) || (other.waitingDays ?? 0) - (one.waitingDays ?? 0),
        )
      : [],
  );
  protected readonly title = $localize`:@@commitments.title.page:Partner commitments`;
  protected readonly state = computed(() => {
    const lines = this.lines();
    if (lines.length === 0) return '';
    const count = (status: Commitment['status']) =>
      lines.filter((one) => one.status === status && !isChanged(one)).length;
    const again = lines.filter(isChanged).length;
    const words = $localize`:@@commitments.state:${count('waiting')}:waiting: waiting, ${count('accepted')}:accepted: accepted, ${count('declined')}:declined: declined.`;
    return again === 0 ? words : `${words} ${$localize`:@@commitments.state.again:${again}:count: to ask again.`}`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.read.hasValue() ? this.read.value().planTitle : '', link: ['/plans', this.planId()] },
  ]);
  protected readonly changeWords = changeWords;
}
