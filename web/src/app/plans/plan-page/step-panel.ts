import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import type { Plan, ReturnNote } from '@waymark/contract/plans';
import { paragraphLength } from '@waymark/domain/limits';
import { stepNeedsReason, type PlanStep } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import { planStatusWords, planStepWords } from '../../core/words/plan-words';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, orNull } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { groupProblems } from '../problem-groups';
import { PlansClient } from '../plans.client';
import { NoteEditor } from '../return-notes/note-editor';
import { ProblemList } from './problem-list';
import { reasonLabels, stepExplanations } from './step-words';

/** Asks once more before a step of the plan's life: what it does, what stands in its way, and why it is taken. */
@Component({
  selector: 'wm-step-panel',
  imports: [FormField, FormFrame, NoteEditor, ProblemList, TextArea],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-panel.html',
})
export class StepPanel {
  readonly plan = input.required<Plan>();
  readonly step = input.required<PlanStep>();
  readonly taken = output<Plan>();
  readonly cancelled = output<void>();
  /** Someone else moved or changed the plan: it is to be read again. */
  readonly outdated = output<void>();

  private readonly client = inject(PlansClient);
  private readonly announcer = inject(Announcer);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly noting = viewChild(NoteEditor);
  protected readonly notes = signal<readonly ReturnNote[]>([]);
  private readonly model = signal({ reason: '' });
  protected readonly form = form(this.model, (path) => {
    validate(path.reason, ({ value }) =>
      this.needsReason() && value().trim() === ''
        ? {
            kind: 'required',
            message: $localize`:@@plans.step.reason.required:Give the reason; it stands in the timeline`,
          }
        : null,
    );
    atMost(path.reason, paragraphLength);
  });
  protected readonly needsReason = computed(() => stepNeedsReason(this.step()));
  protected readonly musts = computed(() =>
    this.step() === 'submit' ? this.plan().problems.filter(({ level }) => level === 'must') : [],
  );
  protected readonly groups = computed(() => groupProblems(this.musts(), this.plan()));
  protected readonly title = computed(() => planStepWords[this.step()]);
  protected readonly explanation = computed(() => stepExplanations[this.step()]);
  protected readonly reasonLabel = computed(() => reasonLabels[this.step()] ?? '');
  protected readonly limit = paragraphLength;
  private answer: Plan | null = null;

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected readonly save = async () => {
    const { id, version } = this.plan();
    const reason = this.needsReason() ? orNull(this.model().reason) : null;
    const notes = this.noting()?.all() ?? [];
    this.answer = await this.client.takeStep(id, version, {
      step: this.step(),
      reason,
      ...(notes.length > 0 ? { notes } : {}),
    });
  };

  protected done(): void {
    if (this.answer === null) return;
    this.announcer.say($localize`:@@plans.step.taken:The plan is now: ${planStatusWords[this.answer.status]}:status:`);
    this.taken.emit(this.answer);
  }
}
