import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MemberCoverage } from '@waymark/contract/comparison';
import type { ThemeCoverage } from '@waymark/contract/plans';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import { planStatusWords } from '../../core/words/plan-words';
import { EmptyState } from '../../ui/empty-state';
import { Loaded, WhenLoaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { ScrollTable } from '../../ui/scroll-table';
import { CompareNav } from '../compare-nav';
import { ComparisonClient } from '../comparison.client';
import { coverageFinding, coverageState, withGoals } from './coverage-finding';

/** Themes by members, from the plans that members share. Not sharing is told apart from having no plan. */
@Component({
  selector: 'wm-coverage-page',
  imports: [CompareNav, EmptyState, Loaded, PageHead, RouterLink, ScrollTable, WhenLoaded],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './coverage-page.html',
})
export class CoveragePage {
  protected readonly session = inject(Session);
  protected readonly coverage = inject(ComparisonClient).coverage(this.session.organisationId);
  protected readonly title = computed(() =>
    this.coverage.hasValue()
      ? coverageFinding(this.coverage.value().members)
      : $localize`:@@comparison.coverage:What plans cover`,
  );
  protected readonly themes = themes;
  protected readonly themeWords = themeWords;
  protected readonly stateOf = coverageState;
  protected readonly withGoals = withGoals;

  protected planStatus({ planStatus }: MemberCoverage): string {
    return planStatus === null ? '' : planStatusWords[planStatus as PlanStatus];
  }

  protected themeOf(member: MemberCoverage, theme: Theme): ThemeCoverage | null {
    return member.coverage?.themes.find((one) => one.theme === theme) ?? null;
  }

  protected plansWith(members: readonly MemberCoverage[]): number {
    return members.filter((member) => member.coverage !== null).length;
  }

  protected goalWords({ goalCount }: ThemeCoverage): string {
    if (goalCount === 1) return $localize`:@@comparison.coverage.goal:1 goal`;
    return $localize`:@@comparison.coverage.goals:${goalCount}:count: goals`;
  }

  protected actionWords({ actionCount, offTrackCount }: ThemeCoverage): string {
    const actions =
      actionCount === 1
        ? $localize`:@@comparison.coverage.action:1 action`
        : $localize`:@@comparison.coverage.actions:${actionCount}:count: actions`;
    if (offTrackCount === 0) return actions;
    return $localize`:@@comparison.coverage.off-track:${actions}:actions:, ${offTrackCount}:count: off track`;
  }
}
