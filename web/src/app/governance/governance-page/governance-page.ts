import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Governance, Recommendation } from '@waymark/contract/governance';
import { todayIn } from '@waymark/domain/day';
import { DayPipe, dayWords } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { RefusalPanel } from '../../ui/refusal-panel';
import { GovernanceClient } from '../governance.client';
import { kindWords } from '../governance-words';
import { ApprovalSummary } from './approval-summary';
import { joinedTimeline } from './joined-timeline';
import { NoticePanel } from './notice-panel';
import { RecommendationList } from './recommendation-list';
import { RecordDetail } from './record-detail';

/** What a plan went through and will: what is due first, then recommendations, then the whole story. */
@Component({
  selector: 'wm-governance-page',
  imports: [
    ApprovalSummary,
    ConfirmDialog,
    DayPipe,
    EmptyState,
    Loaded,
    NoticePanel,
    PageHead,
    PlanNav,
    RecommendationList,
    RecordDetail,
    RefusalPanel,
    RouterLink,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './governance-page.html',
})
export class GovernancePage {
  readonly planId = input.required<string>();

  private readonly client = inject(GovernanceClient);
  protected readonly governance = this.client.governance(this.planId);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly sure = viewChild.required(ConfirmDialog);
  protected readonly kinds = kindWords;
  protected readonly plansTitle = $localize`:@@governance.plans:Plans`;
  private readonly today = todayIn(new Date());
  protected readonly story = computed(() =>
    this.governance.hasValue() ? joinedTimeline(this.governance.value(), this.today) : [],
  );

  /** One line: the next thing that is due. */
  protected stateOf({ records, recommendations }: Governance): string {
    const waiting = recommendations.filter(({ state, archived }) => state !== 'settled' && !archived).length;
    const next = records.find(({ heldOn, archived }) => heldOn >= this.today && !archived);
    const meeting = next
      ? $localize`:@@governance.next:Next: ${kindWords[next.kind]}:kind:, ${next.body}:body:, on ${dayWords(next.heldOn)}:day:.`
      : $localize`:@@governance.next.none:No meeting is planned.`;
    if (waiting === 0) return meeting;
    return `${meeting} ${$localize`:@@governance.waiting:Recommendations that wait: ${waiting}:count:.`}`;
  }

  protected archivedOf({ records }: Governance) {
    return records.filter(({ archived }) => archived);
  }

  protected restore(id: string): Promise<void> {
    return this.attempt(() => this.client.restoreRecord(id));
  }

  protected async putAway({ id, version }: Recommendation): Promise<void> {
    if (!(await this.sure().ask())) return;
    await this.attempt(() => this.client.archiveRecommendation(id, version));
  }

  protected bringBack({ id }: Recommendation): Promise<void> {
    return this.attempt(() => this.client.restoreRecommendation(id));
  }

  private async attempt(change: () => Promise<unknown>): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.governance.reload();
  }
}
