import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Plan } from '@waymark/contract/plans';
import { themes } from '@waymark/domain/frameworks/framework';
import { deliveryStatuses } from '@waymark/domain/plans/delivery-status';
import { planEditable, type PlanStep } from '@waymark/domain/plans/plan-status';
import { planTexts } from '@waymark/domain/plans/plan-texts';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import {
  deliveryStatusWords,
  planStandingWords,
  planStatusWords,
  planStepWords,
  planTones,
} from '../../core/words/plan-words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DeliveryWarnings } from '../../ui/delivery-warnings';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { PlanNav } from '../../ui/plan-nav';
import { PresenceLine } from '../../ui/presence-line';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Tag } from '../../ui/tag';
import { Discussion } from '../comments/discussion';
import { PlanCommitments } from '../commitments/plan-commitments';
import { focusPlace } from '../focus-place';
import { PlansClient } from '../plans.client';
import { ReturnNotes } from '../return-notes/return-notes';
import { AboutSection } from './about-section';
import { CoverageSection } from './coverage-section';
import { FirstLook } from './first-look';
import { MissingSection } from './missing-section';
import { NarrativeSection } from './narrative-section';
import { PlanContents } from './plan-contents';
import { partsOf, planState } from './plan-state';
import { StepPanel } from './step-panel';
import { naturalStep } from './step-words';
import { ThemeSection } from './theme-section';
import { TimelineSection } from './timeline-section';

const archivable: readonly Plan['status'][] = ['draft', 'returned', 'superseded', 'closed'];

/** A whole plan on one page: its state and next step, its texts, themes, coverage, gaps and life. */
@Component({
  selector: 'wm-plan-page',
  imports: [
    AboutSection,
    ConfirmDialog,
    CoverageSection,
    DeliveryWarnings,
    FirstLook,
    Loaded,
    MissingSection,
    More,
    NarrativeSection,
    PageHead,
    PlanContents,
    PlanNav,
    PresenceLine,
    RefusalPanel,
    RouterLink,
    StepPanel,
    Tag,
    ThemeSection,
    TimelineSection,
    WhenLoaded,
  ],
  providers: [Discussion, PlanCommitments, ReturnNotes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
})
export class PlanPage {
  readonly planId = input.required<string>();
  /** The text to edit at once, as a check's link asks. */
  readonly edit = input<string>();
  /** The status in which actions are shown; left out, all are. */
  readonly actions = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly client = inject(PlansClient);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);
  protected readonly read = this.client.plan(this.planId);
  /** The plan as last read: what is typed stays on the page even when reading it again fails. */
  protected readonly plan = linkedSignal<Plan | undefined, Plan | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (now, before) => now ?? (before?.value?.id === this.planId() ? before.value : undefined),
  });
  private readonly texts = viewChildren(NarrativeSection);
  protected readonly only = computed(() => deliveryStatuses.find((status) => status === this.actions()) ?? null);
  protected readonly next = computed(() => naturalStep(this.plan()?.steps ?? []));
  protected readonly others = computed(() => (this.plan()?.steps ?? []).filter((step) => step !== this.next()));
  protected readonly step = signal<PlanStep | null>(null);
  protected readonly refusal = signal<Problem | null>(null);
  protected readonly ownSubmission = computed(() => {
    const plan = this.plan();
    if (plan?.status !== 'in-review' || plan.approvals.length > 0) return false;
    return this.session.can('plan:approve') && !plan.steps.includes('approve');
  });
  /** Whether this is the plan's approver, and the plan waits for them. */
  protected readonly judges = computed(() => {
    const plan = this.plan();
    return plan?.status === 'in-review' && plan.steps.some((step) => step === 'approve' || step === 'return');
  });
  protected readonly mayArchive = computed(() => {
    const plan = this.plan();
    return plan !== undefined && archivable.includes(plan.status) && this.session.can('plan:edit');
  });
  protected readonly crumbs = [{ text: $localize`:@@plans.title:Plans`, link: '/plans' }];
  protected readonly stateOf = planState;
  protected readonly partsOf = partsOf;
  protected readonly fields = planTexts;
  protected readonly themes = themes;
  protected readonly tones = planTones;
  protected readonly statusWords = planStatusWords;
  protected readonly standing = planStandingWords;
  protected readonly stepWords = planStepWords;
  protected readonly deliveryWords = deliveryStatusWords;

  constructor() {
    const [discussion, commitments] = [inject(Discussion), inject(PlanCommitments)];
    const notes = inject(ReturnNotes);
    effect(() => {
      const plan = this.plan();
      if (plan) notes.of({ id: plan.id, status: plan.status });
    });
    effect(() => {
      discussion.start(this.planId());
      commitments.start(this.planId());
    });
    const shown = computed(() => this.plan() !== undefined);
    effect(() => {
      const place = this.fragment();
      if (shown() && place && this.edit() === undefined) {
        afterNextRender(() => focusPlace(place), { injector: this.injector });
      }
    });
  }

  hasUnsaved(): boolean {
    return this.texts().some((text) => text.hasUnsaved());
  }

  async saveBeforeLeaving(): Promise<boolean> {
    const saved = await Promise.all(this.texts().map((text) => text.saveBeforeLeaving()));
    return saved.every(Boolean);
  }

  protected take(step: PlanStep): void {
    this.refusal.set(null);
    this.step.set(step);
  }

  protected taken(plan: Plan): void {
    this.step.set(null);
    this.read.set(plan);
    afterNextRender(() => focusPlace('main'), { injector: this.injector });
  }

  /** The plan is no longer what was read: nothing was done, and the page shows it anew. */
  protected outdated(): void {
    this.step.set(null);
    this.read.reload();
    this.announcer.say($localize`:@@plans.step.outdated:The plan has changed meanwhile and is shown anew`);
  }

  /** Drops the wish to edit from the address, so that the same link works again. */
  protected async settle(): Promise<void> {
    if (this.edit() === undefined) return;
    const queryParams = { edit: null };
    await this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      preserveFragment: true,
      replaceUrl: true,
    });
  }

  protected async archive(sure: ConfirmDialog, plan: Plan): Promise<void> {
    if (!(await sure.ask())) return;
    await this.change(() => this.client.archive(plan.id, plan.version));
    if (this.refusal() === null) this.announcer.say($localize`:@@plans.plan.archived:The plan is archived`);
  }

  protected async restore(plan: Plan): Promise<void> {
    await this.change(() => this.client.restore(plan.id));
  }

  protected drafting({ status, archived }: Plan): boolean {
    return !archived && planEditable(status);
  }

  protected print(): void {
    window.print();
  }

  private async change(change: () => Promise<unknown>): Promise<void> {
    this.refusal.set(null);
    try {
      await change();
    } catch (error) {
      this.refusal.set(problemOf(error));
    }
    this.read.reload();
  }
}
