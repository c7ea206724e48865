import type { Day } from '@waymark/domain/day';
import type { Holder } from '../progress/holders';
import type { OwnedItem } from '../progress/owned-items';

/** Something that is due on a day, or waits since one. */
export interface StandingItem extends OwnedItem {
  on: Day;
  /** Everybody who may do it: of an approval there are several. */
  owners: readonly Holder[];
  deputies: readonly Holder[];
}

/** Each of those who are asked in a comment answers for themselves; else any of several will do. */
const keyOf = ({ kind, id, owner }: OwnedItem): string =>
  kind === 'mention' ? `${kind} ${id} ${owner?.userId ?? ''}` : `${kind} ${id}`;

/** A figure that came back is asked for as that alone, of who entered it. */
function withoutReturned(items: readonly OwnedItem[]): OwnedItem[] {
  const series = ({ indicatorId, owner }: OwnedItem): string => `${indicatorId} ${owner?.userId ?? owner?.personId}`;
  const returned = new Set(items.filter(({ state }) => state === 'returned').map(series));
  return items.filter((item) => item.kind !== 'figure' || item.dueOn === null || !returned.has(series(item)));
}

/** What has a day, by key; what several may do stands here once. */
export function standingItems(found: readonly OwnedItem[]): Map<string, StandingItem> {
  const items = new Map<string, StandingItem>();
  for (const item of withoutReturned(found)) {
    const on = item.dueOn ?? item.since;
    if (on === null) continue;
    const key = keyOf(item);
    const before = items.get(key);
    const owners = [item.owner, item.secondOwner].flatMap((holder) => holder ?? []);
    const deputies = item.deputy ? [item.deputy] : [];
    items.set(key, {
      ...{ ...item, on },
      owners: [...(before?.owners ?? []), ...owners],
      deputies: [...(before?.deputies ?? []), ...deputies],
    });
  }
  return items;
}
