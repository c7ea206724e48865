import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { IndicatorComparison } from '@waymark/contract/comparison';
import { dayWords } from '../../core/format';
import { joined } from '../../core/joined';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import { directionWords, indicatorKindExplanations } from '../../core/words/indicator-words';
import { EmptyState } from '../../ui/empty-state';
import { KindTag } from '../../ui/kind-tag';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Skeleton } from '../../ui/skeleton';
import { CompareNav } from '../compare-nav';
import { comparisonFinding } from '../comparison-finding';
import { ComparisonClient, type ComparisonKey } from '../comparison.client';
import { groupWords, leftOutOf } from '../group-words';
import { funnelOf } from './funnel-data';
import { FunnelSection } from './funnel-section';
import { IndicatorPicker } from './indicator-picker';
import { memberRows } from './member-rows';
import { MembersChart } from './members-chart';
import { MembersTable } from './members-table';
import { notSharing } from './not-sharing';

/** The members of a combined authority side by side for one indicator. */
@Component({
  selector: 'wm-compare-page',
  imports: [
    ...[CompareNav, EmptyState, FunnelSection, IndicatorPicker, Loaded, MembersChart, MembersTable, PageHead, Skeleton],
    ...[KindTag, WhenLoaded],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './compare-page.html',
})
export class ComparePage {
  /** The code of the indicator, from the address. */
  readonly indicator = input<string>();

  private readonly session = inject(Session);
  private readonly client = inject(ComparisonClient);
  private readonly key = computed<ComparisonKey | null>(() => {
    const [organisationId, code] = [this.session.organisationId(), this.indicator()];
    return organisationId === null || !code ? null : { organisationId, code };
  });
  protected readonly indicators = this.client.indicators();
  protected readonly answer = this.client.comparison(this.key);
  protected readonly comparison = computed(() =>
    this.answer.hasValue() ? (this.answer.value().comparisons[0] ?? null) : null,
  );
  /** What councils record themselves is shared or not; published figures are open to all. */
  private readonly askedForShares = computed(() => {
    const { disclosureRule = 'published' } = this.comparison()?.indicator ?? {};
    return disclosureRule === 'published' ? null : this.session.organisationId();
  });
  private readonly shares = this.client.shares(this.askedForShares);
  private readonly members = this.client.coverage(this.askedForShares);
  private readonly notShared = computed(() =>
    this.shares.hasValue() && this.members.hasValue() ? notSharing(this.members.value(), this.shares.value()) : [],
  );
  protected readonly rows = computed(() => {
    const comparison = this.comparison();
    return comparison === null ? [] : memberRows(comparison, this.notShared());
  });
  protected readonly funnel = computed(() => {
    const comparison = this.comparison();
    return comparison === null ? null : funnelOf(comparison);
  });
  protected readonly kindExplanations = indicatorKindExplanations;
  protected readonly hasFigures = computed(() => this.rows().some((row) => row.why === null));
  protected readonly csv = computed(() => {
    const key = this.key();
    return key === null ? '' : this.client.csvAddress(key);
  });
  protected readonly title = computed(() => {
    const comparison = this.comparison();
    return comparison === null ? $localize`:@@comparison.title:Compare members` : comparisonFinding(comparison);
  });
  protected readonly state = computed(() => {
    const comparison = this.comparison();
    return comparison === null ? '' : stateOf(comparison);
  });
  protected readonly groupWords = groupWords;
  protected readonly leftOut = computed(() => {
    const kept = this.rows().filter((row) => row.why === 'not-shared');
    return leftOutOf(
      this.comparison()?.group ?? null,
      kept.map((row) => row.name),
    );
  });
}

function stateOf({ indicator: { code, theme, direction }, periodEnd }: IndicatorComparison): string {
  const words = [
    code,
    theme === null ? '' : `${theme} ${themeWords[theme]}`,
    directionWords[direction],
    periodEnd === null ? '' : $localize`:@@comparison.period-to:period to ${dayWords(periodEnd)}:day:`,
  ];
  return joined(words);
}
