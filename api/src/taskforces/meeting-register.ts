import { Injectable } from '@nestjs/common';
import type { ChangeTaskforceMeeting, NewTaskforceMeeting } from '@waymark/contract/taskforce-meetings';
import { assertCan } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { meetingsOfTaskforce } from '@waymark/domain/limits';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { type EntityManager, IsNull } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { currentSeats } from './attended-seats';
import { assertStanding, findMeeting, findTaskforce } from './find-taskforce';
import { TaskforceMeetingEntity } from './taskforce.entities';

interface Happening {
  name: string;
  before?: unknown;
  after?: unknown;
}

/** Keeps when a taskforce meets, and what for. */
@Injectable()
export class MeetingRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, taskforceId: string, body: NewTaskforceMeeting, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { organisationId } = await findTaskforce(tx, viewer, taskforceId);
      assertCan(viewer, 'taskforce:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await assertRoom(tx, organisationId, taskforceId);
      await tx.insert(TaskforceMeetingEntity, { ...body, organisationId, id, taskforceId });
      await record(tx, viewer, { id, organisationId }, { name: 'taskforce-meeting.add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeTaskforceMeeting): Promise<void> {
    return this.write(viewer, id, version, async (tx, row) => {
      assertStanding(row);
      if (body.heldOn !== undefined && body.heldOn !== row.heldOn) await this.assertMovable(tx, row, body.heldOn);
      return { changes: body, event: { name: 'taskforce-meeting.change', ...differences(row, body) } };
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.write(viewer, id, version, (_tx, row) => {
      assertStanding(row);
      return { changes: { archivedAt: this.clock.now() }, event: { name: 'taskforce-meeting.archive' } };
    });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.write(viewer, id, null, async (tx, row) => {
      if (row.archivedAt === null) return null;
      await assertRoom(tx, row.organisationId, row.taskforceId);
      return { changes: { archivedAt: null }, event: { name: 'taskforce-meeting.restore' } };
    });
  }

  private write(
    viewer: Viewer,
    id: string,
    version: number | null,
    decide: (tx: EntityManager, row: TaskforceMeetingEntity) => Decided | null | Promise<Decided | null>,
  ): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await findMeeting(tx, viewer, id);
      assertCan(viewer, 'taskforce:edit', row.organisationId);
      const decided = await decide(tx, row);
      if (decided === null) return;
      const at = { of: TaskforceMeetingEntity, noun: 'meeting', row, version: version ?? row.version };
      await guardedUpdate(tx, at, decided.changes);
      await record(tx, viewer, row, decided.event);
    });
  }

  /** A meeting whose attendance is recorded moves only to a day that is over, on which the same seats were current. */
  private async assertMovable(tx: EntityManager, row: TaskforceMeetingEntity, heldOn: Day): Promise<void> {
    const recorded = await tx.query<unknown[]>(
      'select from taskforce_attendance where organisation_id = $1 and meeting_id = $2 limit 1',
      [row.organisationId, row.id],
    );
    if (recorded.length === 0) return;
    const code = heldOn > this.clock.today() ? 'in-the-future' : await this.seatsChanged(tx, row, heldOn);
    if (code !== null) throw fieldRefused('/heldOn', code);
  }

  private async seatsChanged(tx: EntityManager, row: TaskforceMeetingEntity, heldOn: Day): Promise<string | null> {
    const [before, after] = [await currentSeats(tx, row, row.heldOn), await currentSeats(tx, row, heldOn)];
    return before.join() === after.join() ? null : 'other-seats';
  }
}

interface Decided {
  changes: Partial<TaskforceMeetingEntity>;
  event: Happening;
}

async function record(
  tx: EntityManager,
  viewer: Viewer,
  { id, organisationId }: { id: string; organisationId: string },
  event: Happening,
): Promise<void> {
  await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'taskforce-meeting', id } });
}

async function assertRoom(tx: EntityManager, organisationId: string, taskforceId: string): Promise<void> {
  const standing = { organisationId, taskforceId, archivedAt: IsNull() };
  const count = await tx.countBy(TaskforceMeetingEntity, standing);
  if (count >= meetingsOfTaskforce) throw new Refusal('conflict', 'list-full', { limit: meetingsOfTaskforce });
}
