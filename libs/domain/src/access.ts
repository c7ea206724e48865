import type { OrganisationKind } from './organisations/kinds';
import { Refusal } from './refusal';

export const roles = [
  'viewer',
  'contributor',
  'taskforce-member',
  'planner',
  'manager',
  'approver',
  'administrator',
  'adviser',
  'analyst',
  'steward',
] as const;
export type Role = (typeof roles)[number];

export const siteRoles = ['operator'] as const;
export type SiteRole = (typeof siteRoles)[number];

export const permissions = [
  'organisation:read',
  'organisation:settings',
  'people:manage',
  'person:edit',
  'taskforce:read',
  'taskforce:edit',
  'plan:read',
  'plan:edit',
  'plan:submit',
  'plan:return',
  'plan:approve',
  'plan:publish',
  'plan:deliver',
  'action:update-own',
  'action:update-any',
  'indicator:read',
  'indicator:edit',
  'observation:record',
  'target:edit',
  'comparison:read',
  'share:edit',
  'audit:read',
  'comment:write',
  'assessment:sign',
  'consultation:edit',
  'feedback:moderate',
  'governance:record',
  'lock:edit',
  'observation:enter',
  'observation:approve',
  'observation:see-small',
  'period:lock',
  'judging:edit',
  'work:hand-over',
  'board-pack:edit',
] as const;
export type Permission = (typeof permissions)[number];

/** One organisation that a viewer belongs to. The kind is asked for because an office that convenes others compares them. */
export interface Grant {
  organisationId: string;
  roles: readonly Role[];
  kind?: OrganisationKind;
}

/** Who is looking. */
export interface Viewer {
  userId: string;
  name: string;
  operator: boolean;
  grants: readonly Grant[];
}

const reading: readonly Permission[] = ['organisation:read', 'taskforce:read', 'plan:read', 'indicator:read'];
const commenting: readonly Permission[] = [...reading, 'comment:write'];
const updating: readonly Permission[] = [...commenting, 'action:update-own', 'observation:enter'];
const planning: readonly Permission[] = [
  ...updating,
  'plan:edit',
  'plan:submit',
  'person:edit',
  'taskforce:edit',
  'target:edit',
  'consultation:edit',
  'feedback:moderate',
  'governance:record',
  'board-pack:edit',
];

/** Figures: entering them, checking those of others, closing a period, and seeing the small counts that are hidden. */
const figures: readonly Permission[] = [
  'observation:enter',
  'observation:record',
  'observation:approve',
  'observation:see-small',
  'period:lock',
];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: reading,
  contributor: updating,
  'taskforce-member': updating,
  planner: planning,
  manager: [
    ...planning,
    ...figures,
    'action:update-any',
    'indicator:edit',
    'judging:edit',
    'work:hand-over',
    'plan:deliver',
    'plan:publish',
    'share:edit',
    'assessment:sign',
    'lock:edit',
  ],
  approver: [...commenting, 'plan:return', 'plan:approve', 'plan:publish', 'assessment:sign', 'governance:record'],
  administrator: [
    ...reading,
    'people:manage',
    'organisation:settings',
    'share:edit',
    'person:edit',
    'audit:read',
    'lock:edit',
    'judging:edit',
    'work:hand-over',
  ],
  // By invitation: reads and comments, nothing else.
  adviser: commenting,
  analyst: ['organisation:read', 'indicator:read', 'indicator:edit', ...figures, 'comparison:read'],
  // Keeps the national library: its definitions and its figures.
  steward: ['organisation:read', 'indicator:read', 'indicator:edit', 'observation:enter', 'observation:record'],
};

/** The roles that somebody can hold in an organisation of a kind: the library is kept by its stewards alone. */
export function rolesIn(kind: OrganisationKind): Role[] {
  return roles.filter((role) => (role === 'steward') === (kind === 'library'));
}

/** What the operator of the site may do in every organisation: set it up, never read its plans. */
const operating: readonly Permission[] = ['organisation:read', 'organisation:settings', 'people:manage'];

const comparingKinds: readonly OrganisationKind[] = ['combined-authority', 'migration-partnership'];
const comparingRoles: readonly Role[] = ['viewer', 'planner', 'manager'];

/** What a role allows, in an organisation of a kind; the kind matters only where members are compared. */
export function permissionsOf(role: Role, kind: OrganisationKind = 'council'): readonly Permission[] {
  const compares = comparingKinds.includes(kind) && comparingRoles.includes(role);
  return compares ? [...granted[role], 'comparison:read'] : granted[role];
}

export function can(viewer: Viewer, permission: Permission, organisationId: string): boolean {
  if (viewer.operator && operating.includes(permission)) return true;
  return viewer.grants.some(
    (grant) =>
      grant.organisationId === organisationId &&
      grant.roles.some((role) => permissionsOf(role, grant.kind).includes(permission)),
  );
}

export function assertCan(viewer: Viewer, permission: Permission, organisationId: string): void {
  if (!can(viewer, permission, organisationId)) throw new Refusal('forbidden', 'permission', { permission });
}

/** Everything that a viewer may do in an organisation, in the order of the list. */
export function permissionsIn(viewer: Viewer, organisationId: string): Permission[] {
  return permissions.filter((permission) => can(viewer, permission, organisationId));
}
