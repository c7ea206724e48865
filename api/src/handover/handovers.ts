import { Injectable } from '@nestjs/common';
import type { HandOver } from '@waymark/contract/handover';
import { barOf, type HoldingKind, isMovable } from '@waymark/domain/handover/holding';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { findPerson, findReceiver, type FoundPerson } from './find-person';
import { type HoldingRow, holdingsOf } from './holdings';
import { moveHoldings } from './move-holdings';
import { giveSeatBack, giveSeats } from './move-seats';
import { type Entry, recordHandover } from './record-handover';

interface HandoverRow {
  id: string;
  /** An entry of the directory, or an account that has none. */
  fromId: string;
  toId: string;
  entries: Entry[];
  undoneAt: string | null;
}

interface People {
  from: FoundPerson;
  to: FoundPerson;
}

/** Moves what one person owns to another, all of it or what is chosen, at once and with a way back. */
@Injectable()
export class Handovers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  make(viewer: Viewer, personId: string, body: HandOver, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const today = this.clock.today();
      const from = await findPerson(tx, viewer, personId, today);
      const to = await findReceiver(tx, from, body.toId, today);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      const { organisationId } = from;
      const chosen = movable(await holdingsOf(tx, { organisationId, holderIds: [from.id], today }), body, to);
      const entries = await moveAll(tx, chosen, { from, to });
      if (entries.length === 0) throw new Refusal('conflict', 'nothing-to-hand-over');
      await tx.query(
        `insert into handover (organisation_id, id, from_id, from_user_id, to_id, entries, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[organisationId, id, from.inDirectory ? from.id : null, from.inDirectory ? null : from.id, to.id],
          ...[JSON.stringify(entries), this.clock.now(), viewer.name],
        ],
      );
      await recordHandover(tx, viewer, { id, name: 'person.hand-over', from, to, entries });
      return id;
    });
  }

  /** Gives back what the receiver still has of it; what has moved on since stays. Answers whose it was. */
  undo(viewer: Viewer, id: string): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const [row] = await tx.query<HandoverRow[]>(
        `select id, coalesce(from_id, from_user_id) as "fromId", to_id as "toId", entries, undone_at as "undoneAt" from handover
         where organisation_id = any($1::uuid[]) and id = $2 for update`,
        [organisationsOf(viewer), id],
      );
      if (!row) throw new Refusal('missing', 'handover');
      const today = this.clock.today();
      const giver = await findPerson(tx, viewer, row.fromId, today);
      const receiver = await findPerson(tx, viewer, row.toId, today);
      if (row.undoneAt !== null) throw new Refusal('conflict', 'already-undone');
      const entries = await moveAll(tx, row.entries, { from: receiver, to: giver });
      await tx.query(
        `update handover set undone_at = $3, undone_by = $4, version = version + 1
         where organisation_id = $1 and id = $2`,
        [giver.organisationId, id, this.clock.now(), viewer.name],
      );
      await recordHandover(tx, viewer, { id, name: 'person.hand-back', from: receiver, to: giver, entries });
      return giver.id;
    });
  }
}

/** What is chosen and can move; naming something that is not there, or that cannot, refuses all. */
function movable(rows: readonly HoldingRow[], { items }: HandOver, to: FoundPerson): Entry[] {
  const receiver = { hasAccount: to.userId !== null };
  const entries = rows.flatMap(({ kind, id, planId }) =>
    !isMovable(kind) || barOf(kind, receiver) !== null ? [] : [{ kind, id, planId }],
  );
  if (!items) return entries;
  const byKey = new Map(entries.map((entry) => [keyed(entry), entry]));
  return items.map((item, place) => {
    const entry = byKey.get(keyed({ ...item, id: item.id.toLowerCase() }));
    const fields = [{ pointer: `/items/${place}`, code: 'unknown' }];
    if (!entry) throw new Refusal('invalid', 'fields', { fields });
    return entry;
  });
}

const keyed = ({ kind, id }: { kind: HoldingKind; id: string }): string => `${kind} ${id}`;

async function moveAll(tx: EntityManager, entries: readonly Entry[], people: People): Promise<Entry[]> {
  const moved = await moveSeats(
    tx,
    entries.filter(({ kind }) => kind === 'seat'),
    people,
  );
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    if (kind === 'seat') continue;
    const ofKind = entries.filter((entry) => entry.kind === kind);
    const ids = await moveHoldings(tx, { kind, ids: ofKind.map(({ id }) => id), ...people });
    moved.push(...ofKind.filter(({ id }) => ids.includes(id)));
  }
  return moved;
}

/** Seats that were given are given back as they were. */
async function moveSeats(tx: EntityManager, seats: readonly Entry[], people: People): Promise<Entry[]> {
  const moved: Entry[] = [];
  for (const seat of seats) {
    const { id, before } = seat;
    if (before && (await giveSeatBack(tx, { id, before, ...people }))) moved.push(seat);
  }
  const taken = seats.filter(({ before }) => !before);
  if (taken.length === 0) return moved;
  const given = await giveSeats(tx, { ids: taken.map(({ id }) => id), ...people });
  return [
    ...moved,
    ...taken.flatMap((seat) => {
      const before = given.get(seat.id);
      return before ? [{ ...seat, before }] : [];
    }),
  ];
}
