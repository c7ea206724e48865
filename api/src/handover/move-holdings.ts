import type { MovableKind } from '@waymark/domain/handover/holding';
import type { EntityManager } from 'typeorm';
import { holdingTables, keyOf } from './holding-tables';
import type { Holder } from './holders';

export interface Move {
  kind: Exclude<MovableKind, 'seat'>;
  ids: readonly string[];
  from: Holder;
  to: Holder;
}

/** Moves things of one kind, as far as they are still the giver's; answers which were. */
export async function moveHoldings(tx: EntityManager, { kind, ids, from, to }: Move): Promise<string[]> {
  const of = holdingTables[kind];
  const holder = (one: Holder): string | null => (of.by === 'account' ? one.userId : one.id);
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
  const named = of.table === 'figure_entry' ? [to.name] : [];
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update ${of.table} x set ${set.join(', ')}
     where x.organisation_id = $1 and x.${keyOf(of)} = any($2::uuid[]) and x.${of.column} = $3
       ${extra[of.table as keyof typeof extra] ?? ''}
     returning x.${keyOf(of)} as id`,
    [from.organisationId, ids, holder(from), holder(to), ...named],
  );
  return rows.map(({ id }) => id);
}
