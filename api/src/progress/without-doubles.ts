import type { OwnedItem } from './owned-items';

/** One row where several are asked for at once: an update says how an action stands at its end too. */
export function withoutDoubles(items: readonly OwnedItem[]): OwnedItem[] {
  const updates = new Set(items.filter(({ kind }) => kind === 'update').map(({ actionId }) => actionId));
  const late = new Set(
    items.filter(({ kind, overdue }) => kind === 'action' && overdue).map(({ actionId }) => actionId),
  );
  const returned = new Set(items.filter(({ state }) => state === 'returned').map(({ indicatorId }) => indicatorId));
  const said = (item: OwnedItem) => endsAction(item) && updates.has(item.actionId);
  const cameBack = (item: OwnedItem) => item.kind === 'figure' && item.dueOn !== null && returned.has(item.indicatorId);
  return items
    .filter((item) => !said(item) && !cameBack(item))
    .map((item) => (item.kind === 'update' && late.has(item.actionId) ? overdueNow(item) : item));
}

const endsAction = ({ kind, actionId }: OwnedItem): boolean =>
  (kind === 'action' || kind === 'review') && actionId !== null;

const overdueNow = (item: OwnedItem): OwnedItem => ({ ...item, overdue: true, state: 'overdue' });
