import { Injectable } from '@nestjs/common';
import type { PublishingLock, PublishingLocks } from '@waymark/contract/publishing-locks';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { assertVisible } from '../organisations/find-organisation';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { lockColumns } from './lock-columns';

@Injectable()
export class LockReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every lock of an organisation, the latest first; those put away for who may bring them back. */
  async of(viewer: Viewer, organisationId: string): Promise<PublishingLocks> {
    assertVisible(viewer, organisationId);
    const mayEdit = can(viewer, 'lock:edit', organisationId);
    const locks = await this.database.reading(viewer, (tx) =>
      tx.query<PublishingLock[]>(
        `select ${lockColumns('$2')} from publishing_lock l
         where l.organisation_id = $1 and ($3 or l.archived_at is null) order by l.starts_on desc, l.id`,
        [organisationId, this.clock.today(), mayEdit],
      ),
    );
    return { locks, mayEdit };
  }

  async one(viewer: Viewer, id: string): Promise<PublishingLock> {
    const rows = await this.database.reading(viewer, (tx) =>
      tx.query<PublishingLock[]>(
        `select ${lockColumns('$3')} from publishing_lock l where l.organisation_id = any($1::uuid[]) and l.id = $2`,
        [organisationsOf(viewer), id, this.clock.today()],
      ),
    );
    if (!rows[0]) throw new Refusal('missing', 'publishing-lock');
    return rows[0];
  }
}
