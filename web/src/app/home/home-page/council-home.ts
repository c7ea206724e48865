import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home, PlanGlance } from '@waymark/contract/home';
import { Session } from '../../core/session';
import { WaitingCount } from '../../core/waiting-count';
import { listedPlanWords, planTones } from '../../core/words/plan-words';
import { EmptyState } from '../../ui/empty-state';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { Tag } from '../../ui/tag';
import { placeOf, waitingOf } from '../due';
import { dueSentence, findingOf } from '../finding';
import { plansInOrder } from '../in-force';
import { HomeOverview } from './home-overview';

/** The home of those who plan, deliver, approve or read: their plan at a glance and what waits for them. */
@Component({
  selector: 'wm-council-home',
  imports: [EmptyState, HomeOverview, More, PageHead, RouterLink, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './council-home.html',
})
export class CouncilHome {
  readonly home = input.required<Home>();

  protected readonly session = inject(Session);
  private readonly updates = inject(WaitingCount);
  protected readonly plans = computed(() => plansInOrder(this.home().plans));
  protected readonly first = computed<PlanGlance | null>(() => this.plans()[0] ?? null);
  private readonly waiting = computed(() => waitingOf(this.home().due));
  protected readonly state = computed(() => {
    const plan = this.first();
    const { mine, approvals } = this.waiting();
    const asked = this.home().waiting.length;
    const listed = mine.length + approvals.filter((approval) => approval.mine).length + asked;
    const due = dueSentence(Math.max(listed, this.updates.total()));
    return plan === null ? due : `${findingOf(plan)} ${due}`;
  });
  /** The first update that is due for the reader, for the button at the head of the page. */
  protected readonly update = computed(() => this.waiting().mine.find(({ kind }) => kind === 'update') ?? null);
  protected readonly standing = listedPlanWords;
  protected readonly tones = planTones;
  protected readonly place = placeOf;
}
