import { can, type Permission, permissions, permissionsOf, type Role, rolesIn } from '@waymark/domain/access';
import type { OrganisationKind } from '@waymark/domain/organisations/kinds';
import type { Client } from './client';
import type { World } from './world';

/** An office is an organisation above, whose people hold nothing in the one that is asked about. */
export type PrincipalName = Role | 'suspended' | 'operator' | 'office';

/** Somebody in relation to one organisation, twice over. */
export interface Principal {
  name: PrincipalName;
  /** Holds this and nothing else: where they may, it is on the strength of this alone. */
  alone: Client;
  /** Holds every role of another council beside it, so that no route's policy stops them: where they may not, the door says so. */
  reaching: Client;
  /** What the tables of the domain give them in the organisation. */
  permissions: readonly Permission[];
}

interface At {
  id: string;
  kind: OrganisationKind;
}

/** Whether a route's policy lets somebody in who has these permissions in the organisation that is asked about. */
export function admits(policy: string, { name, permissions: held }: Principal): boolean {
  if (policy === 'public' || policy === 'signed-in') return true;
  return policy === 'operator' ? name === 'operator' : held.some((one) => one === policy);
}

/** One of each role in an organisation, who is suspended there from all of them, and an operator of the site. */
export async function principalsAt(
  world: World,
  at: At,
  known: Partial<Record<Role, Client>> = {},
): Promise<Principal[]> {
  const all = rolesIn(at.kind);
  const twice = async (make: () => Promise<Client>) => ({ alone: await make(), reaching: await reach(world, make) });
  const members: Principal[] = [];
  for (const role of all) {
    const made = await twice(() => world.person({ organisationId: at.id, roles: [role] }, role));
    members.push({ ...made, alone: known[role] ?? made.alone, name: role, permissions: permissionsOf(role, at.kind) });
  }
  const suspended = await twice(async () => {
    const member = await world.person({ organisationId: at.id, roles: all }, 'Suspended');
    await world.rows('update membership set suspended_at = now() where user_id = $1', [member.userId]);
    return member;
  });
  const operator = await twice(async () => {
    const runs = await world.person(null, 'Operator');
    await world.rows('update user_account set operator = true where id = $1', [runs.userId]);
    return runs;
  });
  const runsSite = { userId: '', name: '', operator: true, grants: [] };
  return [
    ...members,
    { ...suspended, name: 'suspended', permissions: [] },
    { ...operator, name: 'operator', permissions: permissions.filter((one) => can(runsSite, one, at.id)) },
  ];
}

async function reach(world: World, make: () => Promise<Client>): Promise<Client> {
  const client = await make();
  await world.rows('insert into membership (organisation_id, user_id, roles) values ($1, $2, $3)', [
    world.stranger.organisationId,
    client.userId,
    rolesIn('council'),
  ]);
  return client;
}
