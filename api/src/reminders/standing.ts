import { addDays, todayIn } from '@waymark/domain/day';
import type { Nation } from '@waymark/domain/organisations/kinds';
import type { OwnedKind } from '@waymark/domain/progress/owned-item';
import type { Told } from '@waymark/domain/reminders/ladder';
import type { RemindedItem, Situation } from '@waymark/domain/reminders/reminders-now';
import type { EntityManager } from 'typeorm';
import type { Holder } from '../progress/holders';
import { ownedItems } from '../progress/owned-items';
import { type StandingItem, standingItems } from './standing-items';
import { peopleOf, type StandingPeople } from './standing-people';

export interface Reminding {
  id: string;
  name: string;
  nation: Nation;
}

/** What is due or waits in an organisation, who hears of it, and what they were told. */
export interface Standing extends Omit<Situation, 'since'> {
  owned: ReadonlyMap<string, StandingItem>;
  people: ReadonlyMap<string, Holder>;
}

interface Intervals {
  targetDays: number;
  acceptableDays: number;
}

export async function readStanding(tx: EntityManager, { id, nation }: Reminding, now: Date): Promise<Standing> {
  const found = standingItems(await ownedItems(tx, id, todayIn(now)));
  if (found.size === 0) return nothing(now, nation);
  const intervals = await readIntervals(tx, id);
  const { items: owned, ...people } = await peopleOf(tx, id, found);
  const told = await readTold(tx, id, [...owned.values()]);
  return {
    ...people,
    owned,
    items: [...owned].map(([key, item]) => remindedOf(key, item, intervals.get(item.planId), people)),
    told: (key, hearer) => told.get(`${toldKey(owned.get(key))} ${hearer}`) ?? null,
    now,
    nation,
  };
}

const nothing = (now: Date, nation: Nation): Standing => ({
  ...{ owned: new Map(), people: new Map(), hearers: new Map(), items: [], told: () => null, now, nation },
});

/**
 * An update is asked for from the plan's first interval on, and late from the day after its second; the ladder leads to the
 * last day on which it is not late. What waits without a day is told of on the day it arrives, and from then on as late.
 */
function remindedOf(
  key: string,
  item: StandingItem,
  intervals: Intervals | undefined,
  { addressOf }: StandingPeople,
): RemindedItem {
  const { kind, on, dueOn, owners, deputies, manager } = item;
  const line = {
    owner: owners.flatMap(addressOf),
    deputy: deputies.flatMap(addressOf),
    manager: addressOf(manager),
  };
  const usual = { key, ended: false, line, begins: null };
  if (dueOn === null) return { ...usual, dueOn: addDays(on, -1), waiting: true };
  if (kind !== 'update') return { ...usual, dueOn };
  const grace = intervals ? Math.max(0, intervals.acceptableDays - intervals.targetDays) : 0;
  return { ...usual, dueOn: addDays(dueOn, grace), begins: dueOn };
}

async function readIntervals(tx: EntityManager, organisationId: string): Promise<Map<string, Intervals>> {
  const rows = await tx.query<(Intervals & { id: string })[]>(
    `select id, target_days as "targetDays", acceptable_days as "acceptableDays" from plan where organisation_id = $1`,
    [organisationId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

interface Named {
  kind: OwnedKind;
  id: string;
}

const toldKey = (item: Named | undefined): string => (item ? `${item.kind} ${item.id}` : '');

async function readTold(
  tx: EntityManager,
  organisationId: string,
  items: readonly Named[],
): Promise<Map<string, Told>> {
  const rows = await tx.query<(Told & Named & { address: string })[]>(
    `select distinct on (item_kind, item_id, address) item_kind as kind, item_id as id, address, rung, due_on as "dueOn",
       sent_on as "on"
     from reminder_sent where organisation_id = $1 and item_id = any($2)
     order by item_kind, item_id, address, sent_on desc, id desc`,
    [organisationId, items.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [`${toldKey(row)} ${row.address}`, row]));
}
