import { Injectable } from '@nestjs/common';
import type { ChangePublishingLock, NewPublishingLock } from '@waymark/contract/publishing-locks';
import { assertCan } from '@waymark/domain/access';
import { addDays } from '@waymark/domain/day';
import { fieldRefused, Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { assertVisible } from '../organisations/find-organisation';
import { isPrepared } from '../plans/public-versions';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { assertStanding, findLock } from './find-governance';
import { PublishingLockEntity } from './governance.entities';

type Locked = Pick<PublishingLockEntity, 'organisationId' | 'startsOn' | 'endsOn'>;

/** The times in which an organisation publishes nothing, such as the weeks before an election. */
@Injectable()
export class PublishingLocks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, organisationId: string, body: NewPublishingLock, key: Repeatable | null): Promise<string> {
    assertVisible(viewer, organisationId);
    assertCan(viewer, 'lock:edit', organisationId);
    return this.database.as(viewer, async (tx) => {
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await this.assertFits(tx, { ...body, organisationId });
      await tx.insert(PublishingLockEntity, { ...body, id, organisationId });
      await this.record(tx, viewer, { id, organisationId }, { name: 'publishing-lock.add', after: body });
      return id;
    });
  }

  async change(viewer: Viewer, id: string, version: number, body: ChangePublishingLock): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findLock(tx, viewer, id);
      assertCan(viewer, 'lock:edit', row.organisationId);
      assertStanding(row);
      await this.assertFits(tx, { ...row, ...body });
      await guardedUpdate(tx, { of: PublishingLockEntity, noun: 'publishing-lock', row, version }, { ...body });
      await this.record(tx, viewer, row, { name: 'publishing-lock.change', ...differences<object>(row, body) });
    });
  }

  async archive(viewer: Viewer, id: string, version: number): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findLock(tx, viewer, id);
      assertCan(viewer, 'lock:edit', row.organisationId);
      assertStanding(row);
      const at = { of: PublishingLockEntity, noun: 'publishing-lock', row, version };
      await guardedUpdate(tx, at, { archivedAt: this.clock.now() });
      await this.record(tx, viewer, row, { name: 'publishing-lock.archive' });
    });
  }

  async restore(viewer: Viewer, id: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const row = await findLock(tx, viewer, id);
      assertCan(viewer, 'lock:edit', row.organisationId);
      if (row.archivedAt === null) return;
      await this.assertFits(tx, row);
      const at = { of: PublishingLockEntity, noun: 'publishing-lock', row, version: row.version };
      await guardedUpdate(tx, at, { archivedAt: null });
      await this.record(tx, viewer, row, { name: 'publishing-lock.restore' });
    });
  }

  /** What is prepared to become public within the lock has to be cancelled first, so that nobody is surprised by either. */
  private async assertFits(tx: EntityManager, { organisationId, startsOn, endsOn }: Locked): Promise<void> {
    if (endsOn < startsOn) throw fieldRefused('/endsOn', 'not-after-start');
    const prepared = await tx.query<{ title: string; publicFrom: string }[]>(
      `select title, public_from as "publicFrom" from published_plan v
       where organisation_id = $1 and ${isPrepared('v', '$2')}
         and public_from at time zone 'Europe/London' >= $3::date
         and public_from at time zone 'Europe/London' < $4::date
       order by public_from limit 1`,
      [organisationId, this.clock.now(), startsOn, addDays(endsOn, 1)],
    );
    if (prepared[0]) throw new Refusal('conflict', 'publication-prepared', prepared[0]);
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { id, organisationId }: { id: string; organisationId: string },
    event: { name: string; before?: object; after?: object },
  ): Promise<void> {
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'publishing-lock', id } });
  }
}
