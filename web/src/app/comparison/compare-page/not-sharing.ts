import type { MembersCoverage } from '@waymark/contract/comparison';
import type { Shares } from '@waymark/contract/organisations';

/** The areas of the members whose own figures are not shared in full, or who are not on this site at all. */
export function notSharing({ members }: MembersCoverage, { received }: Shares): string[] {
  const givers = received
    .filter((share) => share.active && share.subject === 'local-figures' && share.level === 'full')
    .map((share) => share.giverId);
  return members
    .filter(({ organisationId }) => organisationId === null || !givers.includes(organisationId))
    .map(({ areaCode }) => areaCode);
}
