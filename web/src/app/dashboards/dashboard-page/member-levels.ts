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
  protected readonly covered = computed(() => {
    const all = this.members().length;
    const counted = this.members().filter(({ level }) => level !== 'not-shared').length;
    if (counted === 1) {
      return $localize`:@@dashboards.members.covered.one:1 of ${all}:all: members shares its plans and is counted here.`;
    }
    return $localize`:@@dashboards.members.covered:${counted}:count: of ${all}:all: members share their plans and are counted here.`;
  });
}
