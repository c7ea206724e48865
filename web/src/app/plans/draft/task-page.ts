import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Draft } from '@waymark/contract/drafting';
import type { Plan } from '@waymark/contract/plans';
import { themes } from '@waymark/domain/frameworks/framework';
import { draftTasks, type DraftTask } from '@waymark/domain/plans/draft-tasks';
import type { HoldsUnsaved } from '../../core/guards';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { PageHead } from '../../ui/page-head';
import { PresenceLine } from '../../ui/presence-line';
import { DraftClient } from '../draft.client';
import { MissingSection } from '../plan-page/missing-section';
import { StepPanel } from '../plan-page/step-panel';
import { PlansClient } from '../plans.client';
import { DraftLeads } from './draft-leads';
import { DraftTaskforce } from './draft-taskforce';
import { DraftTexts } from './draft-texts';
import { DraftTheme } from './draft-theme';
import { draftTaskHelp, draftTaskWords } from './draft-words';
import { fieldsOfTask } from './task-fields';

/** One task of a first draft: a few questions with help and examples, saved as one types; on to the next, or back to the list. */
@Component({
  selector: 'wm-task-page',
  imports: [
    DraftLeads,
    DraftTaskforce,
    DraftTexts,
    DraftTheme,
    Loaded,
    MissingSection,
    NotFoundPage,
    PageHead,
    PresenceLine,
    RouterLink,
    StepPanel,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './task-page.html',
})
export class TaskPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly task = input.required<string>();

  private readonly router = inject(Router);
  private readonly client = inject(DraftClient);
  protected readonly plan = inject(PlansClient).plan(this.planId);
  protected readonly marks = signal<Draft | undefined>(undefined);
  private readonly texts = viewChild(DraftTexts);
  private readonly leads = viewChild(DraftLeads);
  protected readonly known = computed(() => draftTasks.find((one) => one === this.task()) ?? null);
  protected readonly theme = computed(() => themes.find((one) => one === this.task()) ?? null);
  protected readonly fields = computed(() => fieldsOfTask(this.known()));
  protected readonly draftTitle = $localize`:@@plan-areas.draft:First draft`;
  protected readonly words = draftTaskWords;
  protected readonly help = draftTaskHelp;
  private readonly editable = computed(() => this.plan.hasValue() && this.plan.value().mayEdit);

  constructor() {
    effect(() => {
      const [task, planId] = [this.known(), this.planId()];
      if (task !== null && this.editable()) untracked(() => void this.visit(planId, task));
    });
  }

  hasUnsaved(): boolean {
    return (this.texts() ?? this.leads())?.autosave.unsaved() ?? false;
  }

  async saveBeforeLeaving(): Promise<boolean> {
    return (await (this.texts() ?? this.leads())?.autosave.saveBeforeLeaving()) ?? true;
  }

  protected async goOn(task: DraftTask): Promise<void> {
    const next = draftTasks[draftTasks.indexOf(task) + 1];
    await this.router.navigate(['/plans', this.planId(), 'draft', ...(next === undefined ? [] : [next])]);
  }

  protected took(plan: Plan): void {
    this.plan.set(plan);
  }

  protected again(): void {
    this.plan.reload();
  }

  protected async submitted(plan: Plan): Promise<void> {
    await this.router.navigate(['/plans', plan.id]);
  }

  protected async finish(task: DraftTask, finished: boolean): Promise<void> {
    this.marks.set(await this.client.mark(this.planId(), { task, finished }));
  }

  /** That someone was here is worth remembering, and not worth a message when it fails. */
  private async visit(planId: string, task: DraftTask): Promise<void> {
    try {
      this.marks.set(await this.client.mark(planId, { task }));
    } catch {
      this.marks.set(undefined);
    }
  }
}
