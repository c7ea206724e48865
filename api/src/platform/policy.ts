import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@waymark/domain/access';

/**
 * `public`: anyone; `signed-in`: any session; `operator`: the site's; `update-link`: who came by a link to their own items, and
 * nobody else; all others a permission held in some organisation.
 */
export type RoutePolicy = 'public' | 'signed-in' | 'operator' | 'update-link' | Permission;

export const policyKey = 'waymark:policy';

/** Who may knock at a route. Which rows they reach is decided at the door, where the organisation is known. */
export const Policy = (policy: RoutePolicy) => SetMetadata(policyKey, policy);
