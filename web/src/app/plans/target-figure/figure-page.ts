import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { paragraphLength } from '@waymark/domain/limits';
import { observationStatuses } from '@waymark/domain/indicators/vocabulary';
import type { Day } from '@waymark/domain/day';
import { Announcer } from '../../core/announcer';
import type { HoldsUnsaved } from '../../core/guards';
import { Session } from '../../core/session';
import { observationStatusWords } from '../../core/words/indicator-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { figureWords } from '../../core/figure';
import { TargetsClient, type SeriesKey } from '../targets.client';
import { bodyOfFigure, emptyFigure, entryOf, figureRules, isDivided, saysNumber } from './figure-form';

/** A figure for the own area, new or corrected. */
@Component({
  selector: 'wm-figure-page',
  imports: [
    ...[DateField, FormField, FormFrame, Loaded, NumberField, PageHead, RadioGroup, RouterLink, SelectField, TextArea],
    ...[TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figure-page.html',
})
export class FigurePage implements HoldsUnsaved {
  readonly planId = input.required<string>();
  readonly targetId = input.required<string>();
  /** The period of the figure to correct, from the query. */
  readonly periodStart = input<Day>();
  readonly periodEnd = input<Day>();

  private readonly client = inject(TargetsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private begun = false;
  protected readonly limit = paragraphLength;
  protected readonly statuses = choicesOf(observationStatuses, observationStatusWords);
  protected readonly ways = choicesOf(['value', 'parts'], {
    value: $localize`:@@plans.figure.by.value:The value itself`,
    parts: $localize`:@@plans.figure.by.parts:What it is worked out from`,
  });
  protected readonly plan = this.client.plan(this.planId);
  protected readonly target = this.client.target(this.targetId);
  private readonly key = computed<SeriesKey | null>(() => {
    if (!this.plan.hasValue() || !this.target.hasValue()) return null;
    const { organisationId } = this.plan.value();
    const areaCode = this.session.grants().find((grant) => grant.organisationId === organisationId)?.areaCode;
    return areaCode ? { code: this.target.value().code, areaCode, organisationId } : null;
  });
  protected readonly observations = this.client.observations(this.key);
  protected readonly form = form(signal(emptyFigure), (path) => figureRules(path, () => this.standing() !== null));
  private readonly entry = computed(() => this.form().value());
  /** The own figure that stands for the period already. */
  protected readonly standing = computed(() => {
    const { periodStart, periodEnd } = this.entry();
    const figures = this.observations.hasValue() ? this.observations.value().observations : [];
    return figures.find((one) => one.own && one.periodStart === periodStart && one.periodEnd === periodEnd) ?? null;
  });
  protected readonly asksReason = computed(() => this.standing() !== null || this.form.reason().errors().length > 0);
  protected readonly saysNumber = computed(() => saysNumber(this.entry().status));
  protected readonly isDivided = isDivided;
  protected readonly standingWords = computed(() => {
    const figure = this.standing();
    if (figure === null || !this.observations.hasValue()) return '';
    const value =
      figure.value === null
        ? observationStatusWords[figure.status]
        : figureWords(figure.value, this.observations.value().indicator);
    return $localize`:@@plans.figure.standing:A figure for this period stands already: ${value}:value:. It is kept in the history.`;
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.target.hasValue() ? [{ text: this.target.value().name, link: this.address() }] : []),
  ]);

  constructor() {
    effect(() => {
      if (!this.observations.hasValue()) return;
      const { observations, indicator } = this.observations.value();
      const corrected = observations.find(
        (one) => one.periodStart === this.periodStart() && one.periodEnd === this.periodEnd(),
      );
      untracked(() => {
        if (this.begun) return;
        this.begun = true;
        const source = observations.filter((one) => one.own).at(-1)?.source ?? '';
        this.form().reset(
          corrected ? entryOf(corrected) : { ...emptyFigure, source, by: isDivided(indicator) ? 'parts' : 'value' },
        );
      });
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    return ['/plans', this.planId(), 'indicators', this.targetId()];
  }

  protected readonly save = async () => {
    const key = this.key();
    if (key === null) return;
    await this.client.record(key, bodyOfFigure(this.entry(), key.areaCode, this.asksReason()));
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address());
    this.announcer.say($localize`:@@plans.figure.recorded:The figure is recorded`);
  }
}
