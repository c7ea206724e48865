import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import type { Viewer } from '../platform/viewer';
import type { Holder } from './holders';
import type { OwnedItem } from './owned-items';

interface EntryRow {
  id: string;
  /** Whose deputy the viewer is by this entry; null for their own. */
  standsInFor: string | null;
}

/** The entries of directory and taskforce that are the viewer, and those of the people whose deputy they are. */
export interface MyEntries {
  own: ReadonlySet<string>;
  /** The names of those they stand in for, by entry. */
  standingIn: ReadonlyMap<string, string>;
}

const entriesStatement = {
  name: 'my-entries',
  text: `
  select p.id, null as "standsInFor" from person p
  where p.organisation_id = $1 and $2::uuid in (p.user_id, p.id) and (p.left_on is null or p.left_on > $3::date)
  union all
  select s.id, null from taskforce_member s
  where s.organisation_id = $1 and s.user_id = $2::uuid and s.starts_on <= $3::date
    and (s.ends_on is null or s.ends_on >= $3::date)
  union all
  select p.id, p.name from person p
  join person d on d.organisation_id = p.organisation_id and d.id = p.deputy_id
  where p.organisation_id = $1 and $2::uuid in (d.user_id, d.id) and (d.left_on is null or d.left_on > $3::date)`,
};

export async function readMyEntries(
  tx: EntityManager,
  viewer: Viewer,
  organisationId: string,
  today: Day,
): Promise<MyEntries> {
  const rows = await ask<EntryRow>(tx, entriesStatement, [organisationId, viewer.userId, today]);
  return {
    own: new Set(rows.flatMap(({ id, standsInFor }) => (standsInFor === null ? [id] : []))),
    standingIn: new Map(rows.flatMap(({ id, standsInFor }) => (standsInFor === null ? [] : [[id, standsInFor]]))),
  };
}

/** One's own; and of those whose deputy one is, what is late or what nobody else is there for. */
export function isMine(item: OwnedItem, entries: MyEntries, viewer: Viewer): boolean {
  const { owner, secondOwner, overdue } = item;
  if (isOwn(owner, entries, viewer) || isOwn(secondOwner, entries, viewer)) return true;
  return owner !== null && entries.standingIn.has(owner.personId ?? '') && (overdue || !owner.current);
}

/** The name of whom one stands in for; null where it is one's own. */
export function stoodInFor(item: OwnedItem, entries: MyEntries, viewer: Viewer): string | null {
  const { owner, secondOwner } = item;
  if (isOwn(owner, entries, viewer) || isOwn(secondOwner, entries, viewer)) return null;
  return entries.standingIn.get(owner?.personId ?? '') ?? null;
}

function isOwn(holder: Holder | null, { own }: MyEntries, { userId }: Viewer): boolean {
  return holder !== null && (holder.userId === userId || own.has(holder.personId ?? holder.seatId ?? ''));
}
