import { Injectable } from '@nestjs/common';
import type { AbsentOwners, AccountHoldings, Handover, OwnedThings } from '@waymark/contract/handover';
import { assertCan } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { absentPeople, findPerson, peopleWithAccount } from './find-person';
import { holdingCounts, holdingsOf } from './holdings';

/** Answers who owns what, and what is owned by somebody who is not there any more. */
@Injectable()
export class HandoverReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  owned(viewer: Viewer, personId: string): Promise<OwnedThings> {
    return this.database.reading(viewer, async (tx) => {
      const today = this.clock.today();
      const { id, organisationId, name, left, suspended } = await findPerson(tx, viewer, personId, today);
      const rows = await holdingsOf(tx, { organisationId, holderIds: [id], today });
      const items = rows.map(({ holderId: _holderId, ...item }) => item);
      const handovers = await handoversOf(tx, organisationId, { fromId: id });
      return { personId: id, name, current: !left && !suspended, items, handovers };
    });
  }

  one(viewer: Viewer, id: string): Promise<Handover> {
    return this.database.reading(viewer, async (tx) => {
      for (const organisationId of organisationsOf(viewer)) {
        const [handover] = await handoversOf(tx, organisationId, { id });
        if (handover) return handover;
      }
      throw new Refusal('missing', 'handover');
    });
  }

  /** Nothing stays unnoticed with somebody who has left or is suspended. */
  absent(viewer: Viewer, organisationId: string): Promise<AbsentOwners> {
    assertMayHandOver(viewer, organisationId);
    return this.database.reading(viewer, async (tx) => {
      const today = this.clock.today();
      const people = await absentPeople(tx, organisationId, today);
      const counts = await holdingCounts(tx, { organisationId, holderIds: people.map(({ id }) => id), today });
      return {
        owners: people.flatMap(({ id, name, suspended, left }) => {
          const count = counts.get(id) ?? 0;
          return count === 0 ? [] : [{ personId: id, name, suspended: suspended && !left, count }];
        }),
      };
    });
  }

  /** How much each account answers for, so that it is known before one of them is suspended. */
  byAccount(viewer: Viewer, organisationId: string): Promise<AccountHoldings> {
    assertMayHandOver(viewer, organisationId);
    return this.database.reading(viewer, async (tx) => {
      const today = this.clock.today();
      const people = await peopleWithAccount(tx, organisationId, today);
      const counts = await holdingCounts(tx, { organisationId, holderIds: people.map(({ id }) => id), today });
      return {
        accounts: people.flatMap(({ id, userId }) => {
          const count = counts.get(id) ?? 0;
          return count === 0 || userId === null ? [] : [{ userId, personId: id, count }];
        }),
      };
    });
  }
}

function assertMayHandOver(viewer: Viewer, organisationId: string): void {
  if (!organisationsOf(viewer).includes(organisationId)) throw new Refusal('missing', 'organisation');
  assertCan(viewer, 'work:hand-over', organisationId);
}

function handoversOf(
  tx: EntityManager,
  organisationId: string,
  of: { id?: string; fromId?: string },
): Promise<Handover[]> {
  return tx.query<Handover[]>(
    `select h.id, coalesce(h.from_id, h.from_user_id) as "fromId", coalesce(f.name, u.name) as "from", h.to_id as "toId", t.name as "to",
       jsonb_array_length(h.entries) as count, h.made_at as "madeAt", h.made_by as "madeBy",
       h.undone_at as "undoneAt", h.undone_by as "undoneBy"
     from handover h
     left join person f on f.organisation_id = h.organisation_id and f.id = h.from_id
     left join user_account u on u.id = h.from_user_id
     join person t on t.organisation_id = h.organisation_id and t.id = h.to_id
     where h.organisation_id = $1 and ($2::uuid is null or h.id = $2) and ($3::uuid is null or $3 in (h.from_id, h.from_user_id))
     order by h.id desc limit 20`,
    [organisationId, of.id ?? null, of.fromId ?? null],
  );
}
