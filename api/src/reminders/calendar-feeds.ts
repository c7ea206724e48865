import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { digestOf } from '../identity/session-cookie';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';

const secretBytes = 32;
const mostFeeds = 10;

export const secretHash = (secret: string): string => digestOf(secret).toString('hex');

/** Addresses under which calendars read what their maker has to do. Who has the address reads it: so it can be revoked. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The secret is told now and kept nowhere; asked for again under the same key, the feed gets another. */
  async make(viewer: Viewer, key: Repeatable | null): Promise<{ id: string; secret: string }> {
    const secret = randomBytes(secretBytes).toString('base64url');
    return this.database.as(viewer, async (tx) => {
      const { id } = await identifierFor(tx, viewer, key);
      await assertRoom(tx, viewer.userId, id);
      await tx.query(
        `insert into calendar_feed (id, user_id, secret_hash, made_at) values ($1, $2, $3, $4)
         on conflict (id) do update set secret_hash = excluded.secret_hash`,
        [id, viewer.userId, secretHash(secret), this.clock.now()],
      );
      await record(tx, viewer, { name: 'calendar.make', id });
      return { id, secret };
    });
  }

  async revoke(viewer: Viewer, id: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `update calendar_feed set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null`,
        [id, viewer.userId, this.clock.now()],
      );
      if (count === 0) throw new Refusal('missing', 'feed');
      await record(tx, viewer, { name: 'calendar.revoke', id });
    });
  }
}

async function assertRoom(tx: EntityManager, userId: string, id: string): Promise<void> {
  const rows = await tx.query<{ count: number }[]>(
    `select count(*)::integer as count from calendar_feed where user_id = $1 and revoked_at is null and id <> $2`,
    [userId, id],
  );
  if ((rows[0]?.count ?? 0) >= mostFeeds) throw new Refusal('conflict', 'too-many-calendars', { most: mostFeeds });
}

async function record(tx: EntityManager, viewer: Viewer, { name, id }: { name: string; id: string }): Promise<void> {
  for (const organisationId of organisationsOf(viewer))
    await recordEvent(tx, viewer, { name, organisationId, subject: { kind: 'calendar', id } });
}
