import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ProcessMeasures } from '@waymark/contract/measures';
import { isDay } from '@waymark/domain/day';
import { DayPipe, dayWords, numberWords } from '../../core/format';
import { Session } from '../../core/session';
import { directionWords } from '../../core/words/indicator-words';
import { DateField } from '../../ui/forms/date-field';
import { SelectField } from '../../ui/forms/select-field';
import { KindTag } from '../../ui/kind-tag';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { measureFinding, measureWorking, thingLink, thingsTitle, thingWords } from '../measure-words';
import { MeasuresClient } from '../measures.client';

/** How the work on the plans goes, worked out from what stands in them, with what is behind each number. */
@Component({
  selector: 'wm-measures-page',
  imports: [DateField, DayPipe, KindTag, Loaded, PageHead, RouterLink, SelectField, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measures-page.html',
})
export class MeasuresPage {
  /** One plan; without it all that are being carried out. */
  readonly plan = input<string>();
  /** A past day; without it today. */
  readonly on = input<string>();

  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly answer = inject(MeasuresClient).measures(() => {
    const [organisation, on] = [this.session.organisationId(), this.on() ?? null];
    if (organisation === null) return null;
    return { organisation, plan: this.plan() ?? null, on: on !== null && isDay(on) ? on : null };
  });
  protected readonly plans = computed(() =>
    this.answer.hasValue() ? this.answer.value().plans.map(({ id, title }) => ({ value: id, text: title })) : [],
  );
  protected readonly state = computed(() => {
    if (!this.answer.hasValue()) return '';
    const { on, planId, plans } = this.answer.value();
    const title = plans.find(({ id }) => id === planId)?.title;
    const of = title ?? $localize`:@@measures.all-plans:All plans in delivery`;
    return $localize`:@@measures.state:${of}:plans:, on ${dayWords(on)}:day:`;
  });
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];
  protected readonly finding = measureFinding;
  protected readonly working = measureWorking;
  protected readonly thingsTitle = thingsTitle;
  protected readonly thingWords = thingWords;
  protected readonly linkTo = thingLink;
  protected readonly directionWords = directionWords;

  /** What was kept at the end of the last month is told for all plans only. */
  protected lastMonth({ planId }: ProcessMeasures, value: number | null, unit: string): string {
    if (planId !== null || value === null) return '';
    return unit === '%' ? `${numberWords(value)}%` : numberWords(value);
  }

  protected async narrow(chosen: Record<string, string | null>): Promise<void> {
    await this.router.navigate([], { queryParams: chosen, queryParamsHandling: 'merge' });
  }
}
