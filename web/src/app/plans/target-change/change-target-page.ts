import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import type { Problem } from '../../core/problem';
import { ConflictPanel } from '../../ui/conflict-panel';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { Meeting } from '../../ui/meeting';
import { changesOf } from '../../ui/merge';
import { PageHead } from '../../ui/page-head';
import { PresenceLine } from '../../ui/presence-line';
import { focusField } from '../focus-place';
import { IndicatorBrief } from '../target-fields/indicator-brief';
import { TargetFields } from '../target-fields/target-fields';
import { bodyOfTarget, emptyTarget, formOfTarget, type TargetForm } from '../target-fields/target-form';
import { targetFieldWords, targetValueWords } from '../target-fields/target-field-words';
import { targetRules } from '../target-fields/target-rules';
import { TargetsClient } from '../targets.client';

@Component({
  selector: 'wm-change-target-page',
  imports: [
    ConflictPanel,
    FormFrame,
    IndicatorBrief,
    Loaded,
    PageHead,
    PresenceLine,
    RouterLink,
    TargetFields,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-target-page.html',
})
export class ChangeTargetPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly targetId = input.required<string>();
  /** In a guided first draft each field has examples, and one goes back to the goal. */
  readonly guided = input(false);

  private readonly client = inject(TargetsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly plan = this.client.plan(this.planId);
  protected readonly target = this.client.target(this.targetId);
  protected readonly indicators = this.client.indicators();
  protected readonly indicator = computed(() => {
    const indicatorId = this.target.hasValue() ? this.target.value().indicatorId : null;
    const indicators = this.indicators.hasValue() ? this.indicators.value().indicators : [];
    return indicators.find((one) => one.id === indicatorId) ?? null;
  });
  private readonly model = signal(emptyTarget);
  protected readonly form = form(
    this.model,
    targetRules(() => this.indicator()?.direction ?? 'none'),
  );
  protected readonly meeting = new Meeting<TargetForm>({
    model: this.model,
    form: this.form,
    valuesOf: formOfTarget,
    words: (field, value) => ({
      label: targetFieldWords[field],
      text: this.plan.hasValue() ? targetValueWords(field, value as TargetForm[typeof field], this.plan.value()) : '',
      prose: field === 'rationale',
    }),
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
    ...(this.target.hasValue() ? [{ text: this.target.value().name, link: this.address() }] : []),
  ]);

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    fillOnce(this.target, (target) => this.meeting.start(formOfTarget(target), target.version));
    // Who comes from the plan's checks arrives at the field that is meant.
    const arriving = afterRenderEffect(() => {
      if (this.indicator() === null || !this.plan.hasValue()) return;
      arriving.destroy();
      focusField(this.form, fragment);
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    const goalId = this.target.hasValue() ? this.target.value().goalId : '';
    if (this.guided()) return ['/plans', this.planId(), 'draft', 'goals', goalId, 'measures'];
    return ['/plans', this.planId(), 'indicators', this.targetId()];
  }

  protected readonly save = () => {
    const [before, now] = [bodyOfTarget(this.meeting.readValues()), bodyOfTarget(this.model())];
    return this.client.change(this.targetId(), this.meeting.version, changesOf(before, now));
  };

  /** The refusal tells the row alone; its points and direction are read as they are now. */
  protected async meet(problem: Problem): Promise<void> {
    this.meeting.meet(problem, await this.client.targetNow(this.targetId()));
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say($localize`:@@plans.target.saved:The target is saved`);
  }
}
