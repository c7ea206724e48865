import type { UpdateLink } from '@waymark/contract/update-links';

/** A link opens its items until it is ended by hand or runs out. */
export type LinkState = 'open' | 'ended' | 'run-out';

export function linkState({ revokedAt, expiresAt }: UpdateLink, now: Date): LinkState {
  if (revokedAt !== null) return 'ended';
  return new Date(expiresAt) <= now ? 'run-out' : 'open';
}
