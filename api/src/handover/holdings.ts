import type { Holding } from '@waymark/contract/handover';
import type { Day } from '@waymark/domain/day';
import { type HoldingKind, isMovable } from '@waymark/domain/handover/holding';
import type { EntityManager } from 'typeorm';
import { type HoldingTable, holdingTables, keyOf } from './holding-tables';
import { holders } from './holders';

/** In SQL, whether the row `x` names the holder `h`. */
const naming: Readonly<Record<HoldingTable['by'], (column: string) => string>> = {
  person: (column) => `x.${column} = h.id`,
  account: (column) => `x.${column} = h."userId"`,
  seat: (column) => `exists (select from taskforce_member s where s.organisation_id = h."organisationId"
    and s.user_id = h."userId" and s.id = x.${column})`,
};

const ofEndedSeat = (column: string): string => `exists (select from taskforce_member s
  where s.organisation_id = h."organisationId" and s.id = x.${column} and s.ends_on < $3::date)`;

const parts = Object.entries(holdingTables).map(([kind, of]) => {
  const movable = isMovable(kind as HoldingKind);
  return `select h.id as "holderId", '${kind}' as kind, x.${keyOf(of)} as id, ${of.plan} as "planId",
      ${of.action} as "actionId", ${of.title} as title, ${movable} as movable,
      ${of.by === 'seat' ? ofEndedSeat(of.column) : 'false'} as "seatEnded"
    from h join ${of.table} x on x.organisation_id = h."organisationId" and ${naming[of.by](of.column)}
    where ${of.alive}`;
});

const everything = `with h as materialized (select * from (${holders}) f where f.id = any($2::uuid[]))
  select y.*, p.title as "planTitle" from (${parts.join('\n union all \n')}) y
  left join plan p on p.organisation_id = $1 and p.id = y."planId"`;

export type HoldingRow = Holding & { holderId: string };

/** Who is asked about, and the day of asking. */
interface Asked {
  organisationId: string;
  holderIds: readonly string[];
  today: Day;
}

const valuesOf = ({ organisationId, holderIds, today }: Asked) => [organisationId, holderIds, today];

/** All that holders answer for: one statement, whoever they are. */
export const holdingsOf = (tx: EntityManager, asked: Asked): Promise<HoldingRow[]> =>
  tx.query<HoldingRow[]>(`${everything} order by y."planId" nulls last, y.kind, y.title, y.id`, valuesOf(asked));

/** How much each of them answers for. */
export async function holdingCounts(tx: EntityManager, asked: Asked): Promise<Map<string, number>> {
  if (asked.holderIds.length === 0) return new Map();
  const rows = await tx.query<{ holderId: string; count: number }[]>(
    `select "holderId", count(*)::integer as count from (${everything}) z group by 1`,
    valuesOf(asked),
  );
  return new Map(rows.map(({ holderId, count }) => [holderId, count]));
}
