import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { NewUpdate } from '@waymark/contract/updates';
import { todayIn, type Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { reasonRequired } from '@waymark/domain/plans/action-suggestion';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { isOpen } from '@waymark/domain/plans/milestone-status';
import { missingForStatus, type StatusGap } from '@waymark/domain/plans/status-requirements';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { deliveryStatusWords, statusGapWords } from '../../core/words/plan-words';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { atMost, filled, orNull } from '../../ui/forms/rules';
import { TextArea } from '../../ui/forms/text-area';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ActionsClient } from '../actions.client';
import { StatusChoice } from './status-choice';
import { SuggestionPanel } from './suggestion-panel';

interface ProgressForm {
  status: DeliveryStatus;
  text: string;
  next: string;
  blockers: string;
  correctiveAction: string;
  reason: string;
  completedOn: Day | null;
}

const empty: ProgressForm = {
  status: 'not-started',
  text: '',
  next: '',
  blockers: '',
  correctiveAction: '',
  reason: '',
  completedOn: null,
};

/** What an owner says about an action, with the product's suggestion beside it. */
@Component({
  selector: 'wm-progress-page',
  imports: [
    ...[DateField, FormField, FormFrame, Loaded, PageHead, RouterLink, StatusChoice, SuggestionPanel, TextArea],
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './progress-page.html',
})
export class ProgressPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly actionId = input.required<string>();

  private readonly client = inject(ActionsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly today = todayIn(new Date());
  protected readonly limit = paragraphLength;
  protected readonly action = this.client.action(this.actionId);
  private readonly plan = this.client.plan(this.planId);
  protected readonly form = form(signal(empty), (path) => {
    filled(path.text, $localize`:@@plans.progress.text.required:Say in a sentence or two how it stands`);
    for (const field of ['text', 'next', 'blockers', 'correctiveAction', 'reason'] as const) {
      atMost(path[field], paragraphLength);
    }
    validate(path.reason, ({ value }) =>
      this.needsReason() && value().trim() === ''
        ? {
            kind: 'required',
            message: $localize`:@@plans.progress.reason.required:Say why it stands better than its dates`,
          }
        : null,
    );
    validate(path.status, () => this.gapError('milestones-open'));
    validate(path.correctiveAction, () => this.gapError('corrective-action-missing'));
    validate(path.completedOn, () => this.gapError('completion-date-missing') ?? this.gapError('completion-in-future'));
  });
  private readonly said = computed(() => this.form().value());
  private readonly current = computed(() => (this.action.hasValue() ? this.action.value() : null));
  private readonly gaps = computed(() => {
    const { status, correctiveAction, completedOn } = this.said();
    const milestones = this.current()?.milestones ?? [];
    return missingForStatus({ deliveryStatus: status, correctiveAction, completedOn, milestones }, this.today);
  });
  protected readonly openMilestones = computed(() => (this.current()?.milestones ?? []).filter(isOpen));
  protected readonly status = computed(() => this.said().status);
  protected readonly needsReason = computed(() => {
    const suggested = this.current()?.suggestion.status;
    return suggested !== undefined && reasonRequired(this.status(), suggested);
  });
  protected readonly asksReason = computed(() => this.needsReason() || this.form.reason().errors().length > 0);
  protected readonly crumbs = computed(() => {
    const action = this.current();
    return [
      { text: $localize`:@@plans.title:Plans`, link: '/plans' },
      ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
      ...(action ? [{ text: `${action.reference} ${action.title}`, link: this.address() }] : []),
    ];
  });

  constructor() {
    fillOnce(this.current, ({ deliveryStatus, correctiveAction, completedOn }) => {
      this.form().reset({ ...empty, status: deliveryStatus, correctiveAction, completedOn });
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    return ['/plans', this.planId(), 'actions', this.actionId()];
  }

  protected readonly save = () =>
    this.client.recordProgress(this.actionId(), bodyOf(this.form().value(), this.asksReason()));

  protected async leave(): Promise<void> {
    const status = deliveryStatusWords[this.status()];
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say($localize`:@@plans.progress.recorded:Progress recorded. The action is now: ${status}:status:`);
  }

  private gapError(gap: StatusGap) {
    return this.gaps().includes(gap) ? { kind: gap, message: statusGapWords[gap] } : null;
  }
}

/** What was typed for another status is not said. */
function bodyOf(form: ProgressForm, asksReason: boolean): NewUpdate {
  return {
    status: form.status,
    text: form.text,
    next: orNull(form.next),
    blockers: orNull(form.blockers),
    correctiveAction: form.status === 'off-track' ? orNull(form.correctiveAction) : null,
    reason: asksReason ? orNull(form.reason) : null,
    completedOn: form.status === 'completed' ? form.completedOn : null,
  };
}
