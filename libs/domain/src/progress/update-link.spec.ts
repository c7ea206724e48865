import type { Role } from '../access';
import { type StandingLink, updateLinkState } from './update-link';

const link: StandingLink = {
  ...{ organisationId: 'o', revokedAt: null, expiresAt: '2026-11-15T09:00:00.000Z', left: false },
  ...{ userId: 'u', roles: ['contributor'] as Role[] },
};
const before = '2026-11-15T08:59:59.000Z';

it.each<[string, string, Partial<StandingLink>]>([
  ['open', before, {}],
  ['open', before, { userId: null, roles: null }],
  ['run-out', '2026-11-15T09:00:00.000Z', {}],
  ['ended', before, { revokedAt: '2026-11-02T08:00:00.000Z' }],
  ['ended', '2026-12-02T09:00:00.000Z', { revokedAt: '2026-11-02T08:00:00.000Z', left: true }],
  ['person-left', before, { left: true }],
  ['person-left', before, { left: true, userId: null }],
  ['suspended', before, { roles: null }],
  ['no-right', before, { roles: ['viewer'] }],
  ['no-right', before, { roles: ['adviser', 'viewer'] }],
  ['open', before, { roles: ['viewer', 'planner'] }],
])('a link is %s at %s with %j', (state, now, changes) => {
  expect(updateLinkState({ ...link, ...changes }, new Date(now))).toBe(state);
});
