import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Observations } from '@waymark/contract/indicators';
import { Session } from '../../core/session';
import { joined } from '../../core/joined';
import { themeWords } from '../../core/words/framework-words';
import { directionWords, indicatorKindWords } from '../../core/words/indicator-words';
import { nationWords } from '../../core/words/organisation-words';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Skeleton } from '../../ui/skeleton';
import { indicatorFinding, type NationSeries } from '../indicator-finding';
import { BreakdownSection } from '../breakdowns/breakdown-section';
import { HiddenCounts } from '../breakdowns/hidden-counts';
import { IndicatorsClient, type SeriesKey } from '../indicators.client';
import { nationOf } from '../nation';
import { AreaChoice } from './area-choice';
import { DefinitionHistory } from './definition-history';
import { DefinitionSheet } from './definition-sheet';
import { FigureTable } from './figure-table';
import { LatestFigure } from './latest-figure';
import { OfferControl } from './offer-control';
import { PutAway } from './put-away';
import { SeriesChart } from './series-chart';

/** For those whose organisation has no area of its own. */
const unitedKingdom = 'K02000001';

/** One indicator for one area: what is found, the figures behind it, and what they mean. */
@Component({
  selector: 'wm-indicator-page',
  imports: [
    AreaChoice,
    BreakdownSection,
    DefinitionHistory,
    DefinitionSheet,
    EmptyState,
    FigureTable,
    HiddenCounts,
    LatestFigure,
    Loaded,
    OfferControl,
    PageHead,
    PutAway,
    RouterLink,
    SeriesChart,
    Skeleton,
    WhenLoaded,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicator-page.html',
})
export class IndicatorPage {
  readonly code = input.required<string>();
  /** The code of the area; without one it is the organisation's own. */
  readonly area = input<string>();

  protected readonly session = inject(Session);
  private readonly client = inject(IndicatorsClient);
  protected readonly areaCode = computed(() => this.area() ?? this.session.organisation()?.areaCode ?? unitedKingdom);
  protected readonly series = this.client.observations(() => this.keyOf(this.areaCode()));
  private readonly nationSeries = this.client.observations(() => {
    const nation = nationOf(this.areaCode());
    return nation === null ? null : this.keyOf(nation.code);
  });
  protected readonly nation = computed<NationSeries | null>(() => {
    const nation = nationOf(this.areaCode());
    if (nation === null || !this.nationSeries.hasValue()) return null;
    return { name: nationWords[nation.nation], observations: this.nationSeries.value().observations };
  });
  /** The title waits for the nation's figures, so that it is said once. */
  protected readonly waiting = computed(() => this.nationSeries.isLoading());
  protected readonly csv = computed(() => {
    const key = this.keyOf(this.areaCode());
    return key === null ? '' : this.client.csvAddress(key);
  });
  protected readonly crumbs = [{ text: $localize`:@@indicators.title:Indicators`, link: '/indicators' }];

  /** Own figures are recorded for the own area; an office above councils records for its members too. */
  protected mayRecord({ indicator, areaCode }: Observations): boolean {
    const own = this.session.organisation();
    const here = own?.areaCode === areaCode || own?.kind !== 'council';
    return here && !indicator.computed && this.session.can('observation:record');
  }

  /** Whether the organisation may have recorded counts here that are hidden: what is published passes as published. */
  protected mayHideCounts(series: Observations): boolean {
    const rule = series.indicator.disclosureRule;
    const recorded = rule === 'protect-people' || (rule === 'published' && series.observations.some(({ own }) => own));
    return recorded && this.mayRecord(series);
  }

  /** Of the organisation that one works for; the library's belong to its stewards. */
  protected isOurs({ indicator }: Observations): boolean {
    return indicator.ownerId === this.session.organisationId();
  }

  protected mayOffer(): boolean {
    const kind = this.session.organisation()?.kind;
    const hasMembers = kind === 'combined-authority' || kind === 'migration-partnership';
    return hasMembers && this.session.can('share:edit');
  }

  protected reload(): void {
    this.series.reload();
  }

  protected title(series: Observations): string {
    return indicatorFinding(series, this.nation());
  }

  protected state({ indicator: { code, direction, kind, theme } }: Observations): string {
    const words = theme === null ? [] : [`${theme} ${themeWords[theme]}`];
    return joined([code, ...words, indicatorKindWords[kind], directionWords[direction]]);
  }

  protected valueCount({ observations }: Observations): number {
    return observations.filter((one) => one.value !== null).length;
  }

  private keyOf(area: string): SeriesKey | null {
    const organisation = this.session.organisationId();
    return organisation === null ? null : { code: this.code(), area, organisation };
  }
}
