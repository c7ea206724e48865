import type { Holding } from '@waymark/contract/handover';
import type { HoldingKind } from '@waymark/domain/handover/holding';
import type { EntityManager } from 'typeorm';
import { holdingTables, keyOf } from './holding-tables';

/** Somebody whose things are asked for. */
export interface Holder {
  id: string;
  organisationId: string;
  userId: string | null;
}

const parts = Object.entries(holdingTables).map(([kind, of]) => {
  const holder = of.byAccount ? 'h.user_id' : 'h.id';
  return `select h.id as "holderId", '${kind}' as kind, x.${keyOf(of)} as id, ${of.plan} as "planId",
      ${of.action} as "actionId", ${of.title} as title, true as movable
    from person h join ${of.table} x on x.organisation_id = h.organisation_id and x.${of.column} = ${holder}
    where h.organisation_id = $1 and h.id = any($2::uuid[]) and (${of.alive})`;
});

/** A seat of the taskforce that is filled by somebody's account. */
const seats = `select h.id, 'seat', x.id, null::uuid, null::uuid, x.organisation_name, false
    from person h join taskforce_member x on x.organisation_id = h.organisation_id and x.user_id = h.user_id
    where h.organisation_id = $1 and h.id = any($2::uuid[]) and (x.ends_on is null or x.ends_on >= current_date)`;

const everything = [...parts, seats].join('\n union all \n');

export type HoldingRow = Holding & { holderId: string };

/** All that people of a directory answer for: one statement, whoever they are. */
export function holdingsOf(
  tx: EntityManager,
  organisationId: string,
  personIds: readonly string[],
): Promise<HoldingRow[]> {
  return tx.query<HoldingRow[]>(
    `select y.*, p.title as "planTitle" from (${everything}) y
     left join plan p on p.organisation_id = $1 and p.id = y."planId"
     order by y."planId" nulls last, y.kind, y.title, y.id`,
    [organisationId, personIds],
  );
}

/** How much each of them answers for. */
export async function holdingCounts(
  tx: EntityManager,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, number>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx.query<{ holderId: string; count: number }[]>(
    `select "holderId", count(*)::integer as count from (${everything}) y group by 1`,
    [organisationId, personIds],
  );
  return new Map(rows.map(({ holderId, count }) => [holderId, count]));
}

export interface Move {
  kind: Exclude<HoldingKind, 'seat'>;
  ids: readonly string[];
  from: Holder & { name: string };
  to: Holder & { name: string };
}

/** Moves things of one kind, as far as they are still the giver's; answers which were. */
export async function moveHoldings(tx: EntityManager, { kind, ids, from, to }: Move): Promise<string[]> {
  const of = holdingTables[kind];
  const holder = (one: Holder): string | null => (of.byAccount ? one.userId : one.id);
  const extra = {
    person: 'and id <> $4',
    comment_mention: `and not exists (select from comment_mention o
      where o.organisation_id = $1 and o.comment_id = x.comment_id and o.user_id = $4)`,
  };
  const set = [
    `${of.column} = $4`,
    ...(of.table === 'comment_mention' ? [] : ['version = version + 1']),
    ...(of.table === 'figure_entry' ? ['entered_by = $5'] : []),
  ];
  const values = [
    from.organisationId,
    ids,
    holder(from),
    holder(to),
    ...(of.table === 'figure_entry' ? [to.name] : []),
  ];
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update ${of.table} x set ${set.join(', ')}
     where x.organisation_id = $1 and x.${keyOf(of)} = any($2::uuid[]) and x.${of.column} = $3
       ${extra[of.table as keyof typeof extra] ?? ''}
     returning x.${keyOf(of)} as id`,
    values,
  );
  return rows.map(({ id }) => id);
}
