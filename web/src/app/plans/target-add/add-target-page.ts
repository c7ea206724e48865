import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Session } from '../../core/session';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { IndicatorBrief } from '../target-fields/indicator-brief';
import { TargetFields } from '../target-fields/target-fields';
import { bodyOfTarget, emptyTarget } from '../target-fields/target-form';
import { targetRules } from '../target-fields/target-rules';
import { TargetsClient } from '../targets.client';
import { IndicatorChoice } from './indicator-choice';

const nations: Readonly<Record<string, string>> = { E: 'England', W: 'Wales', S: 'Scotland', N: 'Northern Ireland' };

/** First the indicator, then its baseline and target. The choice is part of the address, so that Back works. */
@Component({
  selector: 'wm-add-target-page',
  imports: [FormFrame, IndicatorBrief, IndicatorChoice, Loaded, PageHead, RouterLink, TargetFields, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './add-target-page.html',
})
export class AddTargetPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly goalId = input.required<string>();
  /** The indicator chosen, from the query. */
  readonly indicator = input<string>();

  private readonly client = inject(TargetsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private madeId: string | null = null;
  protected readonly plan = this.client.plan(this.planId);
  protected readonly indicators = this.client.indicators();
  protected readonly chosen = computed(() => {
    const indicators = this.indicators.hasValue() ? this.indicators.value().indicators : [];
    return indicators.find((one) => one.id === this.indicator()) ?? null;
  });
  protected readonly form = form(
    signal(emptyTarget),
    targetRules(() => this.chosen()?.direction ?? 'none'),
  );
  private readonly organisationId = computed(() => (this.plan.hasValue() ? this.plan.value().organisationId : null));
  private readonly areaCode = computed(() => {
    const grant = this.session.grants().find((one) => one.organisationId === this.organisationId());
    return grant?.areaCode ?? null;
  });
  private readonly observations = this.client.observations(() => {
    const [indicator, organisationId, areaCode] = [this.chosen(), this.organisationId(), this.areaCode()];
    if (indicator === null || organisationId === null || areaCode === null) return null;
    return { code: indicator.code, areaCode, organisationId };
  });
  protected readonly series = computed(() => (this.observations.hasValue() ? this.observations.value() : null));
  protected readonly goal = computed(() => {
    if (!this.plan.hasValue()) return null;
    return this.plan.value().goals.find((goal) => goal.id === this.goalId()) ?? null;
  });
  /** Those whose figures cover the nation of the area, by the first letter of its code. */
  protected readonly fitting = computed(() => {
    const nation = nations[this.areaCode()?.[0] ?? ''];
    const all = this.indicators.hasValue() ? this.indicators.value().indicators : [];
    return all.filter((one) => nation === undefined || one.nations.length === 0 || one.nations.includes(nation));
  });
  protected readonly taken = computed(() => (this.goal()?.indicators ?? []).map((target) => target.indicatorId));
  protected readonly state = computed(() => {
    const goal = this.goal();
    return goal === null
      ? ''
      : $localize`:@@plans.action.under:Under goal ${goal.number}:number:: ${goal.title}:title:`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
  ]);

  constructor() {
    effect(() => {
      const indicator = this.chosen();
      const series = this.series();
      if (indicator !== null && this.plan.hasValue()) untracked(() => this.prefill(series));
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected readonly save = async () => {
    const indicatorId = this.indicator() ?? '';
    const made = await this.client.add(this.goalId(), { ...bodyOfTarget(this.form().value()), indicatorId });
    this.madeId = made.id;
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(['/plans', this.planId(), 'indicators', this.madeId]);
    this.announcer.say($localize`:@@plans.target.added:The indicator is added`);
  }

  /** The latest figure is the usual baseline, the end of the plan the usual day of the target. What is typed stays. */
  private prefill(series: ReturnType<typeof this.series>): void {
    if (this.form().dirty()) return;
    const latest = series === null ? null : latestObservation(series.observations);
    this.form().reset({
      ...emptyTarget,
      baselineOn: latest?.periodEnd ?? null,
      baselineValue: latest?.value ?? null,
      targetOn: this.plan.value()?.endsOn ?? null,
    });
  }
}
