import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { LinkableAction } from '@waymark/contract/action-links';
import { Announcer } from '../../core/announcer';
import { DayPipe } from '../../core/format';
import { problemOf, type Problem } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { ScrollTable } from '../../ui/scroll-table';
import { StatusMark } from '../../ui/status-mark';
import { PlansClient } from '../plans.client';
import { ActionLinksClient } from './action-links.client';

/** Chooses an action of another plan to be shown under a goal, too. */
@Component({
  selector: 'wm-link-action-page',
  imports: [
    ...[DayPipe, EmptyState, Loaded, PageHead, RefusalPanel, RouterLink, ScrollTable, StatusMark],
    ...[TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './link-action-page.html',
})
export class LinkActionPage {
  readonly planId = input.required<string>();
  readonly goalId = input.required<string>();

  private readonly client = inject(ActionLinksClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly plan = inject(PlansClient).plan(this.planId);
  protected readonly typed = signal('');
  protected readonly search = signal('');
  protected readonly found = this.client.linkable(this.goalId, this.search);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly state = computed(() => {
    const goals = this.plan.hasValue() ? this.plan.value().goals : [];
    const goal = goals.find(({ id }) => id === this.goalId());
    return goal ? $localize`:@@links.goal:Under goal ${goal.number}:number:: ${goal.title}:title:` : '';
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    { text: this.plan.hasValue() ? this.plan.value().title : '', link: ['/plans', this.planId()] },
  ]);

  protected look(event: Event): void {
    event.preventDefault();
    this.search.set(this.typed().trim());
  }

  protected async link(action: LinkableAction): Promise<void> {
    this.refusal.set(null);
    try {
      await this.client.link(this.goalId(), action.id);
      await this.router.navigate(['/plans', this.planId()], { fragment: `goal-title-${this.goalId()}` });
      this.announcer.say($localize`:@@links.linked:The action is shown in this plan, too`);
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.found.reload();
    }
  }
}
