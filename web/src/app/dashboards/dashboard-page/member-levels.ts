import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DashboardMember } from '@waymark/contract/dashboards';

/** Which members are counted, and how far: so that a total is never taken for more than it is. */
@Component({
  selector: 'wm-member-levels',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ covered() }}</p>
    <details class="wm-working">
      <summary i18n="@@dashboards.members.which">Which members are counted</summary>
      <ul>
        @for (member of members(); track member.name) {
          <li>{{ member.name }}: {{ words[member.level] }}</li>
        }
      </ul>
    </details>
  `,
})
export class MemberLevels {
  readonly members = input.required<readonly DashboardMember[]>();

  protected readonly words: Readonly<Record<DashboardMember['level'], string>> = {
    full: $localize`:@@dashboards.level.full:shares its plans, everything is counted`,
    coverage: $localize`:@@dashboards.level.coverage:shares coverage, its actions are counted by plan and theme`,
    'not-shared': $localize`:@@dashboards.level.not-shared:does not share, nothing of it is counted`,
  };
  protected readonly covered = computed(() => coveredWords(this.members().map(({ level }) => level)));
}

/** How many members are counted, of how many only the actions, and of how many nothing. */
export function coveredWords(levels: readonly DashboardMember['level'][]): string {
  const none = levels.filter((level) => level === 'not-shared').length;
  const actionsAlone = levels.filter((level) => level === 'coverage').length;
  const counted = levels.length - none;
  const parts = [
    counted === 1
      ? $localize`:@@dashboards.members.covered.one:1 of ${levels.length}:all: members is counted here.`
      : $localize`:@@dashboards.members.covered:${counted}:count: of ${levels.length}:all: members are counted here.`,
    actionsAlone === 0
      ? ''
      : $localize`:@@dashboards.members.actions-alone:Of ${actionsAlone}:count: of them only the actions are, by plan and theme: they share no more.`,
    none === 1 ? $localize`:@@dashboards.members.none.one:1 does not share, and nothing of it is counted.` : '',
    none < 2 ? '' : $localize`:@@dashboards.members.none:${none}:count: do not share, and nothing of them is counted.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
