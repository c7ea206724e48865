import { type Hearer } from '@waymark/domain/reminders/reminders-now';
import { usualPreferences } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';
import type { Holder } from '../progress/holders';
import { readPreferences } from './preference-rows';
import type { StandingItem } from './standing-items';

interface AccountRow {
  id: string;
  email: string;
  name: string;
  mayComeIn: boolean;
}

export interface StandingPeople {
  addressOf: (holder: Holder | null) => string[];
  hearers: ReadonlyMap<string, Hearer>;
  people: ReadonlyMap<string, Holder>;
}

/** Items whose holders are known by name, with who of them can be written to, and how. */
export async function peopleOf(
  tx: EntityManager,
  organisationId: string,
  found: ReadonlyMap<string, StandingItem>,
): Promise<StandingPeople & { items: Map<string, StandingItem> }> {
  const accounts = await accountsOf(tx, organisationId, [...found.values()].flatMap(holdersOf));
  const items = new Map([...found].map(([key, item]) => [key, completed(item, accounts)]));
  const holders = [...items.values()].flatMap(holdersOf);
  const addressOf = (holder: Holder | null): string[] => {
    const email = holder && (holder.userId === null ? holder.email : accounts.get(holder.userId)?.email);
    return email ? [email.toLowerCase()] : [];
  };
  const people = new Map(holders.flatMap((holder) => addressOf(holder).map((key) => [key, holder] as const)));
  for (const holder of holders) if (holder.current) for (const key of addressOf(holder)) people.set(key, holder);
  const wishes = new Map((await readPreferences(tx, [...people.keys()])).map((row) => [row.address, row]));
  const hearers = new Map<string, Hearer>();
  for (const [key, holder] of people)
    hearers.set(key, { key, reachable: holder.current, preferences: wishes.get(key) ?? usualPreferences });
  return { addressOf, hearers, people, items };
}

const holdersOf = ({ owners, deputies, manager }: StandingItem): Holder[] => [
  ...owners,
  ...deputies,
  ...(manager ? [manager] : []),
];

/** Who has an account is written to at the account's address, so that what they set there holds. */
async function accountsOf(
  tx: EntityManager,
  organisationId: string,
  holders: readonly Holder[],
): Promise<Map<string, AccountRow>> {
  const rows = await tx.query<AccountRow[]>(
    `select u.id, u.email, u.name, exists (select from membership m where m.organisation_id = $1 and m.user_id = u.id
       and m.suspended_at is null) as "mayComeIn"
     from user_account u where u.id = any($2)`,
    [organisationId, [...new Set(holders.flatMap(({ userId }) => userId ?? []))]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Of who stands in no directory and has no seat, only the account is known. */
function completed(item: StandingItem, accounts: ReadonlyMap<string, AccountRow>): StandingItem {
  const complete = (holder: Holder): Holder => {
    const account = accounts.get(holder.userId ?? '');
    if (!account || holder.personId !== null || holder.seatId !== null) return holder;
    return { ...holder, name: account.name, email: account.email, current: account.mayComeIn };
  };
  return { ...item, owners: item.owners.map(complete) };
}
