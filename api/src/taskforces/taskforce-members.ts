import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@waymark/contract/problem';
import type { ChangeTaskforceMember, NewTaskforceMember } from '@waymark/contract/taskforces';
import { assertCan } from '@waymark/domain/access';
import { membersOfTaskforce } from '@waymark/domain/limits';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { findTaskforce, findTaskforceMember } from './find-taskforce';
import { TaskforceMemberEntity } from './taskforce.entities';

/** Keeps who sits on a taskforce, for whom and for how long. */
@Injectable()
export class TaskforceMembers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, taskforceId: string, body: NewTaskforceMember, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = await findTaskforce(tx, viewer, taskforceId);
      assertCan(viewer, 'taskforce:edit', organisationId);
      await assertMemberFits(tx, organisationId, body);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;

      await assertRoom(tx, organisationId, taskforceId);
      await tx.insert(TaskforceMemberEntity, { ...body, organisationId, id, taskforceId });
      await this.record(tx, viewer, { name: 'taskforce-member.add', organisationId, id, after: body });
      return id;
    });
  }

  /** Answers the taskforce that the member sits on. */
  change(viewer: Viewer, id: string, version: number, body: ChangeTaskforceMember): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const member = await findTaskforceMember(tx, viewer, id);
      const { organisationId } = member;
      assertCan(viewer, 'taskforce:edit', organisationId);
      await assertMemberFits(tx, organisationId, { ...member, ...body });
      await guardedUpdate(tx, { of: TaskforceMemberEntity, noun: 'member', row: member, version }, body);
      const event = { name: 'taskforce-member.change', organisationId, id };
      await this.record(tx, viewer, { ...event, ...differences(member, body) });
      return member.taskforceId;
    });
  }

  /** The term ends today. A member stays on record, since actions and updates name them. */
  endTerm(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const member = await findTaskforceMember(tx, viewer, id);
      const { organisationId } = member;
      assertCan(viewer, 'taskforce:edit', organisationId);
      const today = this.clock.today();
      if (member.endsOn !== null && member.endsOn <= today) throw new Refusal('conflict', 'term-ended');
      const startsOn = member.startsOn < today ? member.startsOn : today;
      const changes = { startsOn, endsOn: today };
      await guardedUpdate(tx, { of: TaskforceMemberEntity, noun: 'member', row: member, version }, changes);
      const event = { name: 'taskforce-member.end', organisationId, id };
      await this.record(tx, viewer, { ...event, ...differences(member, changes) });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { id, ...event }: { name: string; organisationId: string; id: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    await recordEvent(tx, viewer, { ...event, subject: { kind: 'taskforce-member', id } });
  }
}

async function assertMemberFits(
  tx: EntityManager,
  organisationId: string,
  { personName, seat, startsOn, endsOn, userId }: NewTaskforceMember,
): Promise<void> {
  const fields: FieldProblem[] = [];
  if (!personName && !seat) fields.push({ pointer: '/personName', code: 'required' });
  if (endsOn && endsOn < startsOn) fields.push({ pointer: '/endsOn', code: 'not-after-start' });
  if (userId && !(await belongs(tx, organisationId, userId))) fields.push({ pointer: '/userId', code: 'unknown' });
  refuseFields(fields);
}

async function belongs(tx: EntityManager, organisationId: string, userId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>('select from membership where organisation_id = $1 and user_id = $2', [
    organisationId,
    userId,
  ]);
  return rows.length > 0;
}

async function assertRoom(tx: EntityManager, organisationId: string, taskforceId: string): Promise<void> {
  const count = await tx.countBy(TaskforceMemberEntity, { organisationId, taskforceId });
  if (count >= membersOfTaskforce) throw new Refusal('conflict', 'list-full', { limit: membersOfTaskforce });
}
