import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanGlance } from '@waymark/contract/home';
import type { ThemeCoverage } from '@waymark/contract/plans';
import { planEditable } from '@waymark/domain/plans/plan-status';
import { Session } from '../../core/session';
import { themeWords } from '../../core/words/framework-words';
import { ScrollTable } from '../../ui/scroll-table';

const columns = [
  { key: 'goalCount', text: $localize`:@@home.themes.goals:Goals` },
  { key: 'actionCount', text: $localize`:@@home.themes.actions:Actions` },
  { key: 'onTrackCount', text: $localize`:@@home.themes.on-track:On track` },
  { key: 'offTrackCount', text: $localize`:@@home.themes.off-track:Off track` },
  { key: 'indicatorCount', text: $localize`:@@home.themes.indicators:Indicators` },
] as const satisfies { key: keyof ThemeCoverage; text: string }[];

/** The five themes of a plan in numbers; each number leads to its part of the plan. */
@Component({
  selector: 'wm-themes-table',
  imports: [RouterLink, ScrollTable],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './themes-table.html',
})
export class ThemesTable {
  readonly plan = input.required<PlanGlance>();

  private readonly session = inject(Session);
  protected readonly columns = columns;
  protected readonly words = themeWords;
  protected readonly mayAdd = computed(() => planEditable(this.plan().status) && this.session.can('plan:edit'));
}
