import { Injectable } from '@nestjs/common';
import type { ChangeMember } from '@waymark/contract/people';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { findOrganisation } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import type { Viewer } from '../platform/viewer';
import { assertRolesOf } from './account-checks';
import { findAdministered } from './find-administered';
import { MembershipEntity } from './identity.entities';

/** Roles of members, and whether they may come in at all. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers the organisation. Who is suspended is signed out at once. */
  async change(viewer: Viewer, id: string, version: number, { roles, suspended }: ChangeMember): Promise<string> {
    const organisationId = await findAdministered(this.database, viewer, { kind: 'membership', id });
    if (roles?.length === 0) throw fieldRefused('/roles', 'required');
    await this.database.within(viewer, organisationId, async (tx) => {
      if (roles) assertRolesOf((await findOrganisation(tx, viewer, organisationId)).kind, roles);
      const { row, others } = await loadAmongAdministrators(tx, organisationId, id);
      const suspendedAt = suspended ? (row.suspendedAt ?? this.clock.now().toISOString()) : null;
      const changes = { roles, ...(suspended === undefined ? {} : { suspendedAt }) };
      if (administers(row) && !administers({ ...row, ...withoutEmpty(changes) }) && !others.some(administers))
        throw new Refusal('conflict', 'last-administrator');
      const { before, after } = differences(row, changes);
      await guardedUpdate(tx, { of: MembershipEntity, noun: 'member', row, version }, after);
      if (suspended)
        await tx.query('update session set ended_at = now() where user_id = $1 and ended_at is null', [row.userId]);
      await recordEvent(tx, viewer, {
        name: 'member.change',
        organisationId,
        subject: { kind: 'member', id },
        before,
        after,
      });
    });
    return organisationId;
  }
}

const withoutEmpty = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;

const administers = (member: Pick<MembershipEntity, 'roles' | 'suspendedAt'>): boolean =>
  member.suspendedAt === null && member.roles.includes('administrator');

/** All members are held while one changes, so that two administrators cannot remove each other at once. */
async function loadAmongAdministrators(
  tx: EntityManager,
  organisationId: string,
  id: string,
): Promise<{ row: MembershipEntity; others: MembershipEntity[] }> {
  const members = await tx.find(MembershipEntity, {
    where: { organisationId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const row = members.find((member) => member.id === id);
  if (!row) throw new Refusal('missing', 'member');
  return { row, others: members.filter((member) => member !== row) };
}
