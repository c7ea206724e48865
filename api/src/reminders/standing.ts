import { addDays, type Day, todayIn } from '@waymark/domain/day';
import type { Nation } from '@waymark/domain/organisations/kinds';
import type { OwnedKind } from '@waymark/domain/progress/owned-item';
import type { Told } from '@waymark/domain/reminders/ladder';
import type { Hearer, RemindedItem, Situation } from '@waymark/domain/reminders/reminders-now';
import { usualPreferences } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';
import type { Holder } from '../progress/holders';
import { type OwnedItem, ownedItems } from '../progress/owned-items';
import { readPreferences } from './preference-rows';

export interface Reminding {
  id: string;
  name: string;
  nation: Nation;
}

export type DatedItem = OwnedItem & { dueOn: Day };

/** What is due in an organisation, who hears of it, and what they were told. */
export interface Standing extends Omit<Situation, 'since'> {
  owned: ReadonlyMap<string, DatedItem>;
  people: ReadonlyMap<string, Holder>;
}

interface Intervals {
  targetDays: number;
  acceptableDays: number;
}

export const keyOf = ({ kind, id }: { kind: OwnedKind; id: string }): string => `${kind} ${id}`;

export async function readStanding(tx: EntityManager, { id, nation }: Reminding, now: Date): Promise<Standing> {
  const found = await ownedItems(tx, id, todayIn(now));
  const dated = found.filter((item): item is DatedItem => item.dueOn !== null);
  if (dated.length === 0) return nothing(now, nation);
  const intervals = await readIntervals(tx, id);
  const people = await peopleOf(tx, dated);
  const told = await readTold(tx, id, dated);
  return {
    ...people,
    owned: new Map(dated.map((item) => [keyOf(item), item])),
    items: dated.map((item) => remindedOf(item, intervals.get(item.planId), people.addressOf)),
    told: (item, hearer) => told.get(`${item} ${hearer}`) ?? null,
    now,
    nation,
  };
}

const nothing = (now: Date, nation: Nation): Standing => ({
  ...{ owned: new Map(), people: new Map(), hearers: new Map(), items: [], told: () => null, now, nation },
});

type AddressOf = (holder: Holder | null) => string[];

/**
 * An update is asked for from the plan's first interval on, and late from the day after its second; the ladder leads to the
 * last day on which it is not late. All else leads to its own day.
 */
function remindedOf(item: DatedItem, intervals: Intervals | undefined, addressOf: AddressOf): RemindedItem {
  const { kind, dueOn, owner, secondOwner, deputy, manager } = item;
  const grace = kind === 'update' && intervals ? Math.max(0, intervals.acceptableDays - intervals.targetDays) : 0;
  const line = {
    owner: [...addressOf(owner), ...addressOf(secondOwner)],
    deputy: addressOf(deputy),
    manager: addressOf(manager),
  };
  return {
    ...{ key: keyOf(item), dueOn: addDays(dueOn, grace), ended: false, line },
    begins: kind === 'update' ? dueOn : null,
  };
}

async function readIntervals(tx: EntityManager, organisationId: string): Promise<Map<string, Intervals>> {
  const rows = await tx.query<(Intervals & { id: string })[]>(
    `select id, target_days as "targetDays", acceptable_days as "acceptableDays" from plan where organisation_id = $1`,
    [organisationId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who has an account is written to at the account's address, so that what they set there holds. */
async function peopleOf(tx: EntityManager, items: readonly DatedItem[]) {
  const holders = items.flatMap(({ owner, secondOwner, deputy, manager }) =>
    [owner, secondOwner, deputy, manager].flatMap((holder) => holder ?? []),
  );
  const userIds = [...new Set(holders.flatMap(({ userId }) => userId ?? []))];
  const accounts = await tx.query<{ id: string; email: string }[]>(
    `select id, email from user_account where id = any($1)`,
    [userIds],
  );
  const emails = new Map(accounts.map(({ id, email }) => [id, email]));
  const addressOf = (holder: Holder | null): string[] => {
    const email = holder && (holder.userId === null ? holder.email : emails.get(holder.userId));
    return email ? [email.toLowerCase()] : [];
  };
  const current = new Map(holders.flatMap((holder) => addressOf(holder).map((key) => [key, holder] as const)));
  for (const holder of holders) if (holder.current) for (const key of addressOf(holder)) current.set(key, holder);
  const wishes = new Map((await readPreferences(tx, [...current.keys()])).map((row) => [row.address, row]));
  const hearers = new Map<string, Hearer>();
  for (const [key, holder] of current)
    hearers.set(key, { key, reachable: holder.current, preferences: wishes.get(key) ?? usualPreferences });
  return { addressOf, hearers, people: current };
}

interface ToldRow extends Told {
  kind: OwnedKind;
  id: string;
  address: string;
}

async function readTold(
  tx: EntityManager,
  organisationId: string,
  items: readonly DatedItem[],
): Promise<Map<string, Told>> {
  const rows = await tx.query<ToldRow[]>(
    `select distinct on (item_kind, item_id, address) item_kind as kind, item_id as id, address, rung, due_on as "dueOn",
       sent_on as "on"
     from reminder_sent where organisation_id = $1 and item_id = any($2)
     order by item_kind, item_id, address, sent_on desc, id desc`,
    [organisationId, items.map(({ id }) => id)],
  );
  return new Map(rows.map((row) => [`${keyOf(row)} ${row.address}`, row]));
}
