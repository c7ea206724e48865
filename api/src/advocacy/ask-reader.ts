import { Injectable } from '@nestjs/common';
import type { Ask, AskFilter, Asks } from '@waymark/contract/asks';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { findAnyAsk } from './find-ask';

const columns = `a.id, a.version, a.wording, a.asked_of as "askedOf", a.status, a.made_on as "madeOn",
  a.answered_on as "answeredOn", a.answer, a.archived_at is not null as archived`;

/** Answers what an organisation asks of others. */
@Injectable()
export class AskReader {
  constructor(private readonly database: Database) {}

  /** Those still open first. */
  asks(viewer: Viewer, { organisation, archived = 'false' }: AskFilter): Promise<Asks> {
    return this.database.reading(viewer, async (tx) => {
      const readable = organisationsOf(viewer).filter((id) => can(viewer, 'plan:read', id));
      if (organisation !== undefined && !readable.includes(organisation)) throw new Refusal('missing', 'organisation');
      const within = organisation === undefined ? readable : [organisation];
      const asks = await tx.query<Ask[]>(
        `select ${columns} from ask a where a.organisation_id = any($1::uuid[]) and (a.archived_at is not null) = $2
         order by a.status in ('answered', 'declined'), a.id`,
        [within, archived === 'true'],
      );
      return { asks, mayEdit: within.some((id) => can(viewer, 'plan:edit', id)) };
    });
  }

  ask(viewer: Viewer, askId: string): Promise<Ask> {
    return this.database.reading(viewer, async (tx) => {
      const { id, version, wording, askedOf, status, madeOn, answeredOn, answer, archivedAt } = await findAnyAsk(
        tx,
        viewer,
        askId,
      );
      return { id, version, wording, askedOf, status, madeOn, answeredOn, answer, archived: archivedAt !== null };
    });
  }
}
