import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Draft } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import { nextDraftTask, type DraftTask } from '@waymark/domain/plans/draft-tasks';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { InstantPipe } from '../../core/format';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { PresenceLine } from '../../ui/presence-line';
import { Tag } from '../../ui/tag';
import { DraftClient } from '../draft.client';
import { PlansClient } from '../plans.client';
import { tasksOf } from './draft-state';
import { draftGroups, draftStateTones, draftStateWords, draftTaskWords } from './draft-words';

/** A first draft as a list of tasks, from the baseline to submission. It can be left at any time and taken up again. */
@Component({
  selector: 'wm-draft-page',
  imports: [InstantPipe, Loaded, PageHead, PlanNav, PresenceLine, RouterLink, Tag, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-page.html',
})
export class DraftPage {
  readonly planId = input.required<string>();

  protected readonly plan = inject(PlansClient).plan(this.planId);
  protected readonly draft = inject(DraftClient).draft(this.planId);
  protected readonly title = $localize`:@@plan-areas.draft:First draft`;
  protected readonly plansTitle = $localize`:@@plans.title:Plans`;
  protected readonly words = draftTaskWords;
  protected readonly stateWords = draftStateWords;
  protected readonly tones = draftStateTones;
  protected readonly tasks = computed(() => {
    if (!this.plan.hasValue()) return [];
    return tasksOf(this.plan.value(), this.draft.hasValue() ? this.draft.value() : undefined);
  });
  protected readonly groups = computed(() =>
    draftGroups.map(({ title, tasks }) => ({ title, tasks: this.tasks().filter(({ task }) => tasks.includes(task)) })),
  );
  protected readonly doneCount = computed(() => this.tasks().filter(({ state }) => state === 'complete').length);

  protected editable({ status, archived }: Plan): boolean {
    return !archived && planEditable(status);
  }

  /** Where someone was last, as long as it can be gone on with there; else the first task that is open. */
  protected goOnAt(draft: Draft): DraftTask | null {
    const last = draft.marks[0]?.task;
    const open = this.tasks().some(({ task, state }) => task === last && state !== 'complete');
    return last !== undefined && open ? last : nextDraftTask(this.tasks());
  }
}
