import {
  assertCan,
  can,
  type Permission,
  permissions,
  permissionsIn,
  permissionsOf,
  type Role,
  roles,
  rolesIn,
  type Viewer,
} from './access';
import { planSteps, permissionFor } from './plans/plan-status';

const viewerWith = (held: Role[], more: Partial<Viewer> = {}): Viewer => ({
  userId: 'u1',
  name: 'A planner',
  operator: false,
  grants: [{ organisationId: 'council', roles: held }],
  ...more,
});

describe('rolesIn', () => {
  it('gives the library its stewards and nobody else one', () => {
    expect(rolesIn('library')).toEqual(['steward']);
    expect(rolesIn('council')).toEqual(roles.filter((role) => role !== 'steward'));
    expect(rolesIn('combined-authority')).not.toContain('steward');
  });
});

describe('permissionsOf', () => {
  it.each([
    ['viewer', 'plan:read', true],
    ['viewer', 'action:update-own', false],
    ['viewer', 'comparison:read', false],
    ['contributor', 'action:update-own', true],
    ['contributor', 'plan:edit', false],
    ['taskforce-member', 'action:update-own', true],
    ['taskforce-member', 'plan:edit', false],
    ['planner', 'plan:edit', true],
    ['planner', 'plan:submit', true],
    ['planner', 'person:edit', true],
    ['planner', 'plan:approve', false],
    ['planner', 'observation:record', false],
    ['manager', 'observation:record', true],
    ['manager', 'plan:publish', true],
    ['manager', 'plan:deliver', true],
    ['manager', 'plan:approve', false],
    ['manager', 'people:manage', false],
    ['approver', 'plan:approve', true],
    ['approver', 'plan:return', true],
    ['approver', 'plan:edit', false],
    ['administrator', 'people:manage', true],
    ['administrator', 'audit:read', true],
    ['administrator', 'plan:edit', false],
    ['adviser', 'plan:read', true],
    ['adviser', 'plan:edit', false],
    ['analyst', 'comparison:read', true],
    ['analyst', 'plan:read', false],
  ] as const)('%s may %s: %s', (role, permission, expected) => {
    expect(permissionsOf(role).includes(permission)).toBe(expected);
  });

  it.each([
    ['viewer', 'combined-authority', true],
    ['planner', 'combined-authority', true],
    ['manager', 'combined-authority', true],
    ['manager', 'migration-partnership', true],
    ['contributor', 'combined-authority', false],
    ['manager', 'council', false],
  ] as const)('%s of a %s may compare members: %s', (role, kind, expected) => {
    expect(permissionsOf(role, kind).includes('comparison:read')).toBe(expected);
  });

  it('gives every permission to some role, and every role something', () => {
    const given = new Set(roles.flatMap((role) => permissionsOf(role)));
    expect(permissions.filter((permission) => !given.has(permission))).toEqual([]);
    expect(roles.filter((role) => permissionsOf(role).length === 0)).toEqual([]);
  });

  it('lets figures be recorded, approved and loaded by roles alone that see small counts, and in the library', () => {
    const telling = roles.filter((role) =>
      permissionsOf(role).some((one) => one === 'observation:record' || one === 'observation:approve'),
    );
    expect(telling.filter((role) => !permissionsOf(role).includes('observation:see-small'))).toEqual(['steward']);
  });

  it('lets nobody both submit and approve by one role', () => {
    const both: Permission[] = ['plan:submit', 'plan:approve'];
    expect(roles.filter((role) => both.every((permission) => permissionsOf(role).includes(permission)))).toEqual([]);
  });

  it('lets some role take each step of the life cycle', () => {
    for (const step of planSteps) {
      expect(roles.some((role) => permissionsOf(role).includes(permissionFor(step)))).toBe(true);
    }
  });
});

describe('can', () => {
  it('holds in the own organisation alone', () => {
    expect(can(viewerWith(['planner']), 'plan:edit', 'council')).toBe(true);
    expect(can(viewerWith(['planner']), 'plan:edit', 'another')).toBe(false);
  });

  it('adds up the roles one holds', () => {
    expect(can(viewerWith(['viewer', 'approver']), 'plan:approve', 'council')).toBe(true);
  });

  it('lets the operator set up any organisation and read the plans of none', () => {
    const operator = viewerWith([], { operator: true, grants: [] });
    expect(permissionsIn(operator, 'council')).toEqual(['organisation:read', 'organisation:settings', 'people:manage']);
  });

  it('refuses with the permission that is missing', () => {
    expect(() => assertCan(viewerWith(['viewer']), 'plan:edit', 'council')).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'permission', details: { permission: 'plan:edit' } }),
    );
    expect(() => assertCan(viewerWith(['viewer']), 'plan:read', 'council')).not.toThrow();
  });
});
