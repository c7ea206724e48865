import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Target } from '@waymark/contract/targets';
import { progressPossible } from '@waymark/domain/plans/plan-status';
import { Announcer } from '../../core/announcer';
import { problemOf, type Problem } from '../../core/problem';
import { Session } from '../../core/session';
import { dataFreshnessWords, indicatorKindExplanations } from '../../core/words/indicator-words';
import { workingOf } from '../../core/words/working-words';
import { dayWords } from '../../core/format';
import { LineChart } from '../../ui/charts/line-chart';
import { linePoints } from '../../ui/charts/line-points';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState } from '../../ui/empty-state';
import { HistoryLink } from '../../ui/history-link';
import { KindTag } from '../../ui/kind-tag';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { More } from '../../ui/more';
import { PageHead } from '../../ui/page-head';
import { RefusalPanel } from '../../ui/refusal-panel';
import { Skeleton } from '../../ui/skeleton';
import { StatusMark } from '../../ui/status-mark';
import { shortFigure } from '../../core/figure';
import { IndicatorBrief } from '../target-fields/indicator-brief';
import { targetFieldWords } from '../target-fields/target-field-words';
import { TargetsClient, type SeriesKey } from '../targets.client';
import { FigureHistory } from './figure-history';
import { FigureTable } from './figure-table';
import { FormerTarget } from './former-target';
import { TargetFacts } from './target-facts';
import { pathSeries } from './target-series';
import { chartSentence, findingOf } from './target-words';

/** An indicator under a goal: how it stands against its target, and by which figures. */
@Component({
  selector: 'wm-target-page',
  imports: [
    ConfirmDialog,
    EmptyState,
    FigureHistory,
    FigureTable,
    FormerTarget,
    HistoryLink,
    IndicatorBrief,
    KindTag,
    LineChart,
    Loaded,
    More,
    PageHead,
    RefusalPanel,
    RouterLink,
    Skeleton,
    StatusMark,
    TargetFacts,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './target-page.html',
})
export class TargetPage {
  readonly planId = input.required<string>();
  readonly targetId = input.required<string>();

  private readonly client = inject(TargetsClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  protected readonly kindExplanations = indicatorKindExplanations;
  protected readonly plan = this.client.plan(this.planId);
  protected readonly target = this.client.target(this.targetId);
  protected readonly key = computed<SeriesKey | null>(() => {
    if (!this.plan.hasValue() || !this.target.hasValue()) return null;
    const { organisationId } = this.plan.value();
    const areaCode = this.session.grants().find((grant) => grant.organisationId === organisationId)?.areaCode;
    return areaCode ? { code: this.target.value().code, areaCode, organisationId } : null;
  });
  protected readonly observations = this.client.observations(this.key);
  protected readonly refusal = signal<Problem | null>(null);
  private readonly sureToArchive = viewChild<ConfirmDialog>('sureToArchive');

  protected readonly series = computed(() => (this.observations.hasValue() ? this.observations.value() : null));
  /** Targets follow what happens: they are changed while the plan is drafted, and while it is delivered. */
  protected readonly mayEdit = computed(() => {
    if (!this.plan.hasValue() || this.plan.value().archived) return false;
    return progressPossible(this.plan.value().status) && this.session.can('target:edit');
  });
  protected readonly mayRecord = computed(
    () => this.session.can('observation:record') && this.key() !== null && this.series()?.indicator.computed !== true,
  );
  /** Leads the form that records a figure back to this page. */
  protected readonly recordQuery = computed(() => ({
    area: this.key()?.areaCode ?? '',
    plan: this.planId(),
    target: this.targetId(),
  }));
  protected readonly formerPlanId = computed(() => (this.plan.hasValue() ? this.plan.value().supersedesId : null));
  protected readonly finding = findingOf;
  protected readonly working = workingOf;
  protected readonly lines = computed(() => {
    const series = this.series();
    if (series === null) return [];
    return [{ name: series.areaName, points: linePoints(series.indicator, series.observations) }];
  });
  protected readonly path = computed(() =>
    this.target.hasValue() ? pathSeries(this.target.value(), $localize`:@@plans.chart.path:Target path`) : null,
  );
  protected readonly chartTitle = computed(() => {
    const series = this.series();
    return series === null ? '' : `${series.indicator.name}, ${series.areaName}`;
  });
  protected readonly sentence = computed(() => {
    const series = this.series();
    if (series === null || !this.target.hasValue()) return '';
    const values = series.observations.flatMap(({ periodEnd, value }) =>
      value === null ? [] : [{ on: periodEnd, value }],
    );
    return chartSentence(series.areaName, values, this.target.value());
  });
  protected readonly asFigure = computed(() => {
    const indicator = this.series()?.indicator;
    return (value: number) => (indicator ? shortFigure(value, indicator) : '');
  });
  protected readonly freshness = computed(() => {
    const series = this.series();
    if (series === null) return '';
    const state = dataFreshnessWords[series.freshness];
    if (series.nextDueOn === null) return $localize`:@@plans.figures.freshness:Figures: ${state}:state:`;
    const day = dayWords(series.nextDueOn);
    return series.freshness === 'late'
      ? $localize`:@@plans.figures.freshness.late:Figures: ${state}:state:, the next was due by ${day}:day:`
      : $localize`:@@plans.figures.freshness.due:Figures: ${state}:state:, the next is due by ${day}:day:`;
  });
  protected readonly corrected = computed(() =>
    (this.series()?.observations ?? []).filter(({ own, revision }) => own && revision > 1),
  );
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@plans.title:Plans`, link: '/plans' },
    ...(this.plan.hasValue() ? [{ text: this.plan.value().title, link: ['/plans', this.planId()] }] : []),
  ]);

  constructor() {
    const { fragment } = inject(ActivatedRoute).snapshot;
    effect(() => {
      // The plan's checks lead to a field: who may mend it is brought to its form.
      if (fragment === null || !(fragment in targetFieldWords) || !this.mayEdit()) return;
      void this.router.navigate([...this.address(), 'change'], { fragment, replaceUrl: true });
    });
  }

  protected goalOf(target: Target): string {
    const goals = this.plan.hasValue() ? this.plan.value().goals : [];
    const goal = goals.find((one) => one.id === target.goalId);
    return goal ? $localize`:@@plans.action.under:Under goal ${goal.number}:number:: ${goal.title}:title:` : '';
  }

  protected async archive(target: Target): Promise<void> {
    if (!(await this.sureToArchive()?.ask())) return;
    this.refusal.set(null);
    try {
      await this.client.archive(target);
      await this.router.navigate(['/plans', this.planId()]);
      this.announcer.say($localize`:@@plans.target.archived:The indicator is archived`);
    } catch (error) {
      this.refusal.set(problemOf(error));
      this.target.reload();
    }
  }

  protected recordAddress(): unknown[] {
    return ['/indicators', this.target.hasValue() ? this.target.value().code : '', 'record'];
  }

  private address(): unknown[] {
    return ['/plans', this.planId(), 'indicators', this.targetId()];
  }
}
