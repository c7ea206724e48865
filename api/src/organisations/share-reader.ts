import { Injectable } from '@nestjs/common';
import type { Organisation, Share, Shares } from '@waymark/contract/organisations';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { assertVisible } from './find-organisation';
import { organisationColumns } from './organisation-reader';
import { receivingOffices } from './receiving-offices';

const columns = `s.id, s.version, s.organisation_id as "giverId", g.name as "giverName", s.receiver_id as "receiverId",
  r.name as "receiverName", s.subject, s.level, s.starts_on as "startsOn", s.ends_on as "endsOn",
  (s.starts_on <= $2 and (s.ends_on is null or s.ends_on > $2)) as active
  from share s join organisation g on g.id = s.organisation_id join organisation r on r.id = s.receiver_id`;

@Injectable()
export class ShareReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, organisationId: string): Promise<Shares> {
    assertVisible(viewer, organisationId);
    return this.database.readingWithin(viewer, organisationId, async (tx) => {
      const shares = await tx.query<Share[]>(
        `select ${columns} where s.organisation_id = $1 or s.receiver_id = $1 order by s.starts_on desc, s.id`,
        [organisationId, this.clock.today()],
      );
      return {
        given: shares.filter((share) => share.giverId === organisationId),
        received: shares.filter((share) => share.receiverId === organisationId),
        receivers: await this.receivers(tx, organisationId),
      };
    });
  }

  async one(viewer: Viewer, id: string): Promise<Share> {
    const rows = await this.database.reading(viewer, (tx) =>
      tx.query<Share[]>(`select ${columns} where s.id = $1`, [id, this.clock.today()]),
    );
    if (!rows[0]) throw new Refusal('missing', 'share');
    return rows[0];
  }

  private receivers(tx: EntityManager, organisationId: string): Promise<Organisation[]> {
    return tx.query<Organisation[]>(
      `select ${organisationColumns} from organisation o left join area a on a.code = o.area_code
       where o.id in (${receivingOffices}) order by o.name`,
      [organisationId],
    );
  }
}
