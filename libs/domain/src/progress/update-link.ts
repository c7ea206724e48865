import { can, type Role } from '../access';

/**
 * How a link to somebody's own items stands: it opens them; it was ended by hand or ran out; its person left or may not come in;
 * or it opens nothing that could be answered, since their role is gone.
 */
export const updateLinkStates = ['open', 'ended', 'run-out', 'person-left', 'suspended', 'no-right'] as const;
export type UpdateLinkState = (typeof updateLinkStates)[number];

export interface StandingLink {
  organisationId: string;
  revokedAt: string | null;
  expiresAt: string;
  left: boolean;
  /** Null for who has no account, and answers by links alone. */
  userId: string | null;
  /** Of who has an account; none where they are no member or suspended. */
  roles: readonly Role[] | null;
}

export function updateLinkState(link: StandingLink, now: Date): UpdateLinkState {
  const { organisationId, userId, roles } = link;
  if (link.revokedAt !== null) return 'ended';
  if (new Date(link.expiresAt) <= now) return 'run-out';
  if (link.left) return 'person-left';
  if (userId === null) return 'open';
  if (roles === null) return 'suspended';
  const viewer = { userId, name: '', operator: false, grants: [{ organisationId, roles }] };
  return can(viewer, 'action:update-own', organisationId) ? 'open' : 'no-right';
}
