import type { Move } from '@waymark/contract/goals';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import type { ActionEntity } from './action.entities';

const parentOf = { action: 'goal_id', milestone: 'action_id' } as const;

/** The position after the last among its like; refuses where the list is full. */
export async function nextPosition(
  tx: EntityManager,
  table: keyof typeof parentOf,
  { organisationId, parentId, limit }: { organisationId: string; parentId: string; limit: number },
): Promise<number> {
  const [row] = await tx.query<{ last: number; count: number }[]>(
    `select coalesce(max(position), 0) as last, count(*) filter (where archived_at is null) as count
     from ${table} where organisation_id = $1 and ${parentOf[table]} = $2`,
    [organisationId, parentId],
  );
  if (row && row.count >= limit) throw new Refusal('conflict', 'list-full', { limit });
  return (row?.last ?? 0) + 1;
}

/** Exchanges an action with the one before or after it in its goal; null when there is none. Versions stay as they are. */
export async function swapWithNeighbour(
  tx: EntityManager,
  { organisationId, goalId, id, position }: ActionEntity,
  move: Move,
): Promise<{ before: { position: number }; after: { position: number } } | null> {
  const [sign, order] = move === 'up' ? ['<', 'desc'] : ['>', 'asc'];
  const [neighbour] = await tx.query<{ id: string; position: number }[]>(
    `select id, position from action
     where organisation_id = $1 and goal_id = $2 and archived_at is null and (position, id) ${sign} ($3, $4)
     order by position ${order}, id ${order} limit 1`,
    [organisationId, goalId, position, id],
  );
  if (!neighbour) return null;
  await tx.query(
    `update action set position = case id when $2 then $4::integer else $5::integer end
     where organisation_id = $1 and id in ($2, $3)`,
    [organisationId, id, neighbour.id, neighbour.position, position],
  );
  return { before: { position }, after: { position: neighbour.position } };
}
