import type { MemberCoverage } from '@waymark/contract/comparison';
import { themes, type Theme } from '@waymark/domain/frameworks/framework';

/** What a member's row says: its plan's coverage, that it has no plan, that it does not share, or that it is not here. */
export type CoverageState = 'covered' | 'no-plan' | 'not-shared' | 'not-here';

export function coverageState({ organisationId, shared, coverage }: MemberCoverage): CoverageState {
  if (organisationId === null) return 'not-here';
  if (!shared) return 'not-shared';
  return coverage === null ? 'no-plan' : 'covered';
}

/** How many share, and the themes that no plan among those shared has a goal in. */
export function coverageFinding(members: readonly MemberCoverage[]): string {
  const sharing = members.filter((member) => member.shared).length;
  const [all, plans] = [members.length, members.filter((member) => member.coverage !== null)];
  const shares =
    sharing === 1
      ? $localize`:@@comparison.coverage.sharing.one:1 of ${all}:all: members shares what its plan covers`
      : $localize`:@@comparison.coverage.sharing:${sharing}:count: of ${all}:all: members share what their plans cover`;
  if (plans.length === 0) return shares;
  const without = themes.filter((theme) => withGoals(members, theme) === 0);
  if (without.length === 0)
    return $localize`:@@comparison.coverage.every:${shares}:shares:; every theme has a goal in one of them`;
  return $localize`:@@comparison.coverage.without:${shares}:shares:; none of them has a goal in ${without.join(', ')}:themes:`;
}

/** Members whose shared plan has a goal in the theme. */
export function withGoals(members: readonly MemberCoverage[], theme: Theme): number {
  return members.filter(({ coverage }) => coverage?.themes.some((one) => one.theme === theme && one.goalCount > 0))
    .length;
}
