import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Home, PlanGlance } from '@waymark/contract/home';
import { Session } from '../../core/session';
import { WaitingCount } from '../../core/waiting-count';
import { listedPlanWords, planTones } from '../../core/words/plan-words';
import { DeliveryWarnings } from '../../ui/delivery-warnings';
import { Tag } from '../../ui/tag';
import { Timeline } from '../../ui/timeline';
import { happeningsOf } from '../changes';
import { waitingOf } from '../due';
import { findingOf } from '../finding';
import { AbsentNote } from './absent-note';
import { AskedList } from './asked-list';
import { DueList } from './due-list';
import { GlancePanel } from './glance-panel';

const mostOthers = 10;

/** Below the head of a home page: plans in numbers, what waits for whom, what changed. */
@Component({
  selector: 'wm-home-overview',
  imports: [AbsentNote, AskedList, DeliveryWarnings, DueList, GlancePanel, RouterLink, Tag, Timeline],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-overview.html',
})
export class HomeOverview {
  readonly home = input.required<Home>();
  readonly plans = input.required<readonly PlanGlance[]>();
  /** Whether the head of the page already names the first plan. */
  readonly firstNamed = input(true);

  protected readonly session = inject(Session);
  /** What is counted under my updates, with what one stands in for; more than what is listed here. */
  protected readonly updates = inject(WaitingCount);
  protected readonly waiting = computed(() => waitingOf(this.home().due));
  /** Beside those that are listed: further ones that were read, and those that the answer only counts. */
  protected readonly moreOthers = computed(
    () => Math.max(0, this.waiting().others.length - mostOthers) + this.home().moreDueCount,
  );
  protected readonly named = computed(() => (this.firstNamed() ? this.plans().slice(0, 1) : []));
  protected readonly others = computed(() => this.plans().slice(this.named().length));
  protected readonly happenings = computed(() => happeningsOf(this.home().changed));
  protected readonly standing = listedPlanWords;
  protected readonly tones = planTones;
  protected readonly finding = findingOf;
  protected readonly mostOthers = mostOthers;
}
