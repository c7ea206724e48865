import { Injectable } from '@nestjs/common';
import type { NewShare } from '@waymark/contract/organisations';
import { assertCan } from '@waymark/domain/access';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertVisible } from './find-organisation';
import { findShare } from './find-share';
import { ShareEntity } from './organisation.entities';
import { receivingOffices } from './receiving-offices';

/** What a council lets the offices above it read; the council gives it and may end it any day. */
@Injectable()
export class Sharing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async give(viewer: Viewer, organisationId: string, key: Repeatable | null, share: NewShare): Promise<string> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'share:edit', organisationId);
    return this.database.as(viewer, async (tx) => {
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await assertReceives(tx, organisationId, share.receiverId);
      if (share.endsOn !== null && share.endsOn <= share.startsOn) throw fieldRefused('/endsOn', 'not-after-start');
      await assertNotGiven(tx, organisationId, share);
      const { receiverId, subject, level, startsOn, endsOn } = share;
      await tx.insert(ShareEntity, { id, organisationId, version: 1, receiverId, subject, level, startsOn, endsOn });
      await recordEvent(tx, viewer, {
        name: 'share.give',
        organisationId,
        subject: { kind: 'share', id },
        after: { receiverId, subject, level, startsOn, endsOn },
      });
      return id;
    });
  }

  /** From today on the receiver reads nothing by it any more. */
  async end(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const share = await findShare(tx, viewer, id);
      if (!organisationsOf(viewer).includes(share.organisationId))
        throw new Refusal('forbidden', 'permission', { permission: 'share:edit' });
      assertCan(viewer, 'share:edit', share.organisationId);
      const endsOn = this.clock.today();
      if (share.endsOn !== null && share.endsOn <= endsOn) throw new Refusal('conflict', 'share-ended');
      await guardedUpdate(tx, { of: ShareEntity, noun: 'share', row: share, version }, { endsOn });
      await recordEvent(tx, viewer, {
        name: 'share.end',
        organisationId: share.organisationId,
        subject: { kind: 'share', id },
        before: { endsOn: share.endsOn },
        after: { endsOn },
      });
    });
  }
}

async function assertReceives(tx: EntityManager, organisationId: string, receiverId: string): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(receivingOffices, [organisationId]);
  if (!rows.some((row) => row.id === receiverId.toLowerCase())) throw fieldRefused('/receiverId', 'unknown');
}

/** One subject goes to one receiver by one share at a time. */
async function assertNotGiven(tx: EntityManager, organisationId: string, share: NewShare): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `select from share where organisation_id = $1 and receiver_id = $2 and subject = $3
       and (ends_on is null or ends_on > $4) and ($5::date is null or starts_on < $5::date)`,
    [organisationId, share.receiverId, share.subject, share.startsOn, share.endsOn],
  );
  if (rows.length > 0) throw new Refusal('conflict', 'already-exists');
}
