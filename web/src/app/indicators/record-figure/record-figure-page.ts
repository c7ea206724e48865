import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { PeriodLock } from '@waymark/contract/period-locks';
import { todayIn, type Day } from '@waymark/domain/day';
import { breakdownParts, categories, dimensions, everyone } from '@waymark/domain/indicators/breakdown';
import { isDivided, observationStatuses, saysNumber } from '@waymark/domain/indicators/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { Announcer } from '../../core/announcer';
import { figureWords, periodWords } from '../../core/figure';
import type { HoldsUnsaved } from '../../core/guards';
import { problemOf } from '../../core/problem';
import { Session } from '../../core/session';
import { breakdownWords, dimensionWords } from '../../core/words/breakdown-words';
import { observationStatusWords } from '../../core/words/indicator-words';
import { choicesOf } from '../../ui/forms/control';
import { DateField } from '../../ui/forms/date-field';
import { fillOnce } from '../../ui/forms/fill-once';
import { FormFrame } from '../../ui/forms/form-frame';
import { NumberField } from '../../ui/forms/number-field';
import { RadioGroup } from '../../ui/forms/radio-group';
import { SelectField } from '../../ui/forms/select-field';
import { TextArea } from '../../ui/forms/text-area';
import { TextField } from '../../ui/forms/text-field';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { type AskedQuestion, lockWords } from '../../core/words/figure-words';
import { FormerFigures } from '../indicator-page/former-figures';
import { IndicatorsClient, type SeriesKey } from '../indicators.client';
import { answersTo, FigureQuestions, questionsIn } from './figure-questions';
import { bodyOfFigure, breakdownOf, emptyFigure, figureRules, formOfFigure, nextFigure } from './figure-form';

/** A figure of one area and period, new or corrected; what stood before is kept and shown. */
@Component({
  selector: 'wm-record-figure-page',
  imports: [
    ...[
      DateField,
      FigureQuestions,
      FormerFigures,
      FormField,
      FormFrame,
      Loaded,
      NumberField,
      PageHead,
      RadioGroup,
      RouterLink,
    ],
    ...[SelectField, TextArea, TextField, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './record-figure-page.html',
})
export class RecordFigurePage implements HoldsUnsaved {
  readonly code = input.required<string>();
  readonly area = input<string>();
  /** First and last day of the figure to correct. */
  readonly start = input<Day>();
  readonly end = input<Day>();
  /** The category to begin with. */
  readonly breakdown = input<string>();
  /** The plan's page of the indicator that asked, to go back there. */
  readonly plan = input<string>();
  readonly target = input<string>();

  protected readonly session = inject(Session);
  private readonly client = inject(IndicatorsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private waits = false;
  /** What was asked when the figure was sent, and what is answered. */
  protected readonly questions = signal<readonly AskedQuestion[]>([]);
  protected readonly answers = signal<Readonly<Record<string, string>>>({});
  protected readonly lock = signal<PeriodLock | null>(null);
  private readonly organisation = inject(IndicatorsClient).organisation(() => this.session.organisationId());
  /** Null until it is known whether a second person is asked for. */
  protected readonly secondPerson = computed(() =>
    this.organisation.hasValue() ? this.organisation.value().secondPerson : null,
  );
  private readonly key = computed<SeriesKey | null>(() => {
    const own = this.session.organisation();
    const area = this.area() ?? own?.areaCode;
    return own && area ? { code: this.code(), area, organisation: own.organisationId } : null;
  });
  protected readonly series = this.client.observations(this.key);
  /** What stands of the category, when one is chosen. */
  private readonly ofCategory = this.client.observations(() => {
    const [key, breakdown] = [this.key(), this.category()];
    return key === null || breakdown === everyone ? null : { ...key, breakdown };
  });
  private readonly figures = computed(() => {
    const read = this.category() === everyone ? this.series : this.ofCategory;
    return read.hasValue() ? read.value().observations : [];
  });
  protected readonly form = form(signal(emptyFigure), (path) =>
    figureRules(path, {
      standing: () => this.standing() !== null,
      valueType: () => (this.series.hasValue() ? this.series.value().indicator.valueType : null),
    }),
  );
  private readonly typed = computed(() => this.form().value());
  private readonly category = computed(() => breakdownOf(this.typed()));
  protected readonly dimensions = choicesOf(dimensions, dimensionWords);
  /** Null where each place names its own. */
  protected readonly categories = computed(() => {
    const { dimension } = this.typed();
    const fixed = dimension === null ? null : categories[dimension];
    return fixed?.map((category) => ({ value: category, text: breakdownWords(`${dimension}:${category}`) })) ?? null;
  });
  private readonly samePeriod = computed(() => {
    const { periodStart, periodEnd } = this.typed();
    return this.figures().find((one) => one.periodStart === periodStart && one.periodEnd === periodEnd) ?? null;
  });
  /** The organisation's own figure of the period; a published one stands beside and needs no reason. */
  protected readonly standing = computed(() => (this.samePeriod()?.own ? this.samePeriod() : null));
  protected readonly published = computed(() => (this.samePeriod()?.own === false ? this.samePeriod() : null));
  protected readonly sameFigure = computed(() => {
    const figure = this.samePeriod();
    if (figure === null || !this.series.hasValue()) return '';
    if (figure.value === null) return observationStatusWords[figure.status];
    return figureWords(figure.value, this.series.value().indicator);
  });
  protected readonly saysNumber = computed(() => saysNumber(this.typed().status));
  protected readonly isDivided = isDivided;
  protected readonly lockWords = lockWords;
  protected readonly periodWords = periodWords;
  protected readonly limit = paragraphLength;
  protected readonly statuses = choicesOf(observationStatuses, observationStatusWords);
  protected readonly ways = choicesOf(['parts', 'value'], {
    parts: $localize`:@@indicators.record.by.parts:Numerator and denominator: the value is worked out`,
    value: $localize`:@@indicators.record.by.value:The value itself`,
  });
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@indicators.title:Indicators`, link: '/indicators' },
    { text: this.series.hasValue() ? this.series.value().indicator.name : this.code(), link: this.address() },
  ]);

  constructor() {
    fillOnce(this.series, ({ indicator, observations }) => {
      const [start, end] = [this.start(), this.end()];
      const chosen = observations.find((one) => one.own && one.periodStart === start && one.periodEnd === end);
      const next = nextFigure(indicator, observations.at(-1), todayIn(new Date()));
      const begun = breakdownParts(this.breakdown() ?? everyone) ?? {};
      this.form().reset({ ...(chosen ? formOfFigure(chosen) : next), ...begun });
    });
  }

  hasUnsaved(): boolean {
    return this.form().dirty();
  }

  protected address(): unknown[] {
    const [plan, target] = [this.plan(), this.target()];
    return plan && target ? ['/plans', plan, 'indicators', target] : ['/indicators', this.code()];
  }

  /** The area that the indicator's page shows; a plan's page knows its own. */
  protected areaOfAddress(): { area: string | null } {
    return { area: this.target() ? null : (this.area() ?? null) };
  }

  protected readonly save = async () => {
    const key = this.key();
    if (key === null) return;
    const body = bodyOfFigure(this.typed(), key.area, this.standing() !== null);
    const answers = answersTo(this.questions(), this.answers());
    try {
      const { outcome } = await this.client.record(key, answers.length > 0 ? { ...body, answers } : body);
      this.waits = outcome === 'submitted';
    } catch (error) {
      const problem = problemOf(error);
      this.questions.set(questionsIn(problem));
      this.lock.set(problem.code === 'period-locked' ? (problem.details as { lock: PeriodLock }).lock : null);
      throw problem;
    }
  };

  protected async leave(): Promise<void> {
    this.form().reset();
    await this.router.navigate(this.address(), { queryParams: this.areaOfAddress() });
    this.announcer.say(
      this.waits
        ? $localize`:@@indicators.record.waits:The figure is submitted. It counts once somebody else has approved it.`
        : $localize`:@@indicators.record.done:The figure is recorded`,
    );
  }
}
