import { Injectable } from '@nestjs/common';
import type { ChangeTaskforce, NewTaskforce } from '@waymark/contract/taskforces';
import { assertCan, can } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import { recordEvent } from '../audit/record-event';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { findTaskforce } from './find-taskforce';
import { TaskforceEntity } from './taskforce.entities';

/** Keeps the taskforces of an organisation: what they are called and what they are for. */
@Injectable()
export class TaskforceRegister {
  constructor(private readonly database: Database) {}

  /** Without an organisation it is for the only one in which the viewer may edit taskforces. */
  add(viewer: Viewer, organisation: string | undefined, body: NewTaskforce, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const organisationId = organisationFor(viewer, organisation);
      assertCan(viewer, 'taskforce:edit', organisationId);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;

      await tx.insert(TaskforceEntity, { ...body, organisationId, id });
      const subject = { kind: 'taskforce', id };
      await recordEvent(tx, viewer, { name: 'taskforce.add', organisationId, subject, after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeTaskforce): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const taskforce = await findTaskforce(tx, viewer, id);
      assertCan(viewer, 'taskforce:edit', taskforce.organisationId);
      await guardedUpdate(tx, { of: TaskforceEntity, noun: 'taskforce', row: taskforce, version }, body);
      await recordEvent(tx, viewer, {
        name: 'taskforce.change',
        organisationId: taskforce.organisationId,
        subject: { kind: 'taskforce', id },
        ...differences(taskforce, body),
      });
    });
  }
}

function organisationFor(viewer: Viewer, asked: string | undefined): string {
  const editing = organisationsOf(viewer).filter((id) => can(viewer, 'taskforce:edit', id));
  const id = asked ?? (editing.length === 1 ? editing[0] : undefined);
  if (id === undefined) {
    throw fieldRefused('/organisation', 'required');
  }
  if (!can(viewer, 'taskforce:read', id)) throw new Refusal('missing', 'organisation');
  return id;
}
