import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { ConflictPanel } from '../../ui/conflict-panel';
import { FormFrame } from '../../ui/forms/form-frame';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Edit } from '../action-fields/edit';
import { focusField } from '../focus-place';
import { IndicatorBrief } from '../target-fields/indicator-brief';
import { TargetFields } from '../target-fields/target-fields';
import { bodyOfTarget, emptyTarget, formOfTarget } from '../target-fields/target-form';
import { targetConflictRows } from '../target-fields/target-field-words';
import { targetRules } from '../target-fields/target-rules';
import { TargetsClient } from '../targets.client';

@Component({
  selector: 'wm-change-target-page',
  imports: [ConflictPanel, FormFrame, IndicatorBrief, Loaded, PageHead, RouterLink, TargetFields, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-target-page.html',
})
export class ChangeTargetPage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly targetId = input.required<string>();

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
  protected readonly form = form(
    signal(emptyTarget),
    targetRules(() => this.indicator()?.direction ?? 'none'),
  );
  protected readonly edit = new Edit(this.form, formOfTarget);
  protected readonly rows = computed(() => {
    const conflicts = this.edit.conflicts();
    return conflicts === null || !this.plan.hasValue() ? null : targetConflictRows(conflicts, this.plan.value());
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
    ...(this.target.hasValue() ? [{ text: this.target.value().name, link: this.address() }] : []),
  ]);

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    effect(() => {
      if (!this.target.hasValue()) return;
      const target = this.target.value();
      untracked(() => this.edit.begin(target));
    });
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
    return ['/plans', this.planId(), 'indicators', this.targetId()];
  }

  protected readonly save = () =>
    this.client.change(this.targetId(), this.edit.version, this.edit.changes(bodyOfTarget));

  protected async meet(): Promise<void> {
    this.edit.meet(await this.client.targetNow(this.targetId()));
  }

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say($localize`:@@plans.target.saved:The target is saved`);
  }
}
