import type { UpdateLink } from '@waymark/contract/update-links';
import { linkState } from './link-state';

const link: UpdateLink = {
  ...{ id: 'l', version: 1, personId: 'p', madeAt: '2026-11-01T09:00:00.000Z', madeBy: 'Waymark' },
  ...{ expiresAt: '2026-11-15T09:00:00.000Z', revokedAt: null, revokedBy: null, lastUsedAt: null },
};

it.each([
  ['open', '2026-11-15T08:59:59.000Z', null],
  ['run-out', '2026-11-15T09:00:00.000Z', null],
  ['ended', '2026-11-02T09:00:00.000Z', '2026-11-02T08:00:00.000Z'],
  ['ended', '2026-12-02T09:00:00.000Z', '2026-11-02T08:00:00.000Z'],
])('a link is %s at %s', (state, now, revokedAt) => {
  expect(linkState({ ...link, revokedAt }, new Date(now))).toBe(state);
});
