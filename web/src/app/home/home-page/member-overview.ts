import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { MemberCoverage } from '@waymark/contract/comparison';
import type { ThemeCoverage } from '@waymark/contract/plans';
import { planStatuses, type PlanStatus } from '@waymark/domain/plans/plan-status';
import { planStatusWords, planTones } from '../../core/words/plan-words';
import { ScrollTable } from '../../ui/scroll-table';
import { Tag, type Tone } from '../../ui/tag';

/** The members of an office, line by line: whether they share, and how the plan they share stands. */
@Component({
  selector: 'wm-member-overview',
  imports: [ScrollTable, Tag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './member-overview.html',
})
export class MemberOverview {
  readonly members = input.required<readonly MemberCoverage[]>();

  protected status({ planStatus }: MemberCoverage): { words: string; tone: Tone } | null {
    const known: PlanStatus | undefined = planStatuses.find((status) => status === planStatus);
    return known ? { words: planStatusWords[known], tone: planTones[known] } : null;
  }

  protected covered(themes: readonly ThemeCoverage[]): number {
    return themes.filter(({ goalCount }) => goalCount > 0).length;
  }

  protected sum(themes: readonly ThemeCoverage[], key: 'actionCount' | 'offTrackCount'): number {
    return themes.reduce((sum, theme) => sum + theme[key], 0);
  }
}
