import { randomBytes } from 'node:crypto';
import { type MailPreferences, usualPreferences } from '@waymark/domain/reminders/vocabulary';
import type { EntityManager } from 'typeorm';

export interface PreferenceRow extends MailPreferences {
  address: string;
  version: number;
}

const columns = `address, version, digest, hour, weekday, quiet_from as "quietFrom", quiet_until as "quietUntil",
  working_days_only as "workingDaysOnly", opt_outs as "optOuts"`;
const tokenBytes = 24;

const newStopToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** What addresses have said about being written to; one that has said nothing has no row, or the usual one. */
export async function readPreferences(tx: EntityManager, addresses: readonly string[]): Promise<PreferenceRow[]> {
  return tx.query<PreferenceRow[]>(`select ${columns} from mail_preference where address = any($1)`, [addresses]);
}

export async function preferencesOf(tx: EntityManager, address: string): Promise<PreferenceRow> {
  const [row] = await readPreferences(tx, [address]);
  return row ?? { ...usualPreferences, address, version: 0 };
}

/** By which each reader stops the mails without signing in: made once, and known from their mails alone. */
export async function stopTokensOf(tx: EntityManager, addresses: readonly string[]): Promise<Map<string, string>> {
  if (addresses.length === 0) return new Map();
  await tx.query(
    `insert into mail_preference (address, version, stop_token)
     select * from unnest($1::text[], $2::integer[], $3::text[]) on conflict (address) do nothing`,
    [addresses, addresses.map(() => 0), addresses.map(newStopToken)],
  );
  const rows = await tx.query<{ address: string; token: string }[]>(
    `select address, stop_token as token from mail_preference where address = any($1)`,
    [addresses],
  );
  return new Map(rows.map(({ address, token }) => [address, token]));
}

/** Writes an address's wishes over the version that was read; false when they have changed meanwhile. */
export async function writePreferences(tx: EntityManager, version: number, next: PreferenceRow): Promise<boolean> {
  await stopTokensOf(tx, [next.address]);
  const { address, digest, hour, weekday, quietFrom, quietUntil, workingDaysOnly, optOuts } = next;
  const [, count] = await tx.query<[unknown, number]>(
    `update mail_preference set version = version + 1, digest = $3, hour = $4, weekday = $5, quiet_from = $6,
       quiet_until = $7, working_days_only = $8, opt_outs = $9
     where address = $1 and version = $2`,
    [address, version, digest, hour, weekday, quietFrom, quietUntil, workingDaysOnly, optOuts],
  );
  return count > 0;
}

/** The address whose mails bear a token. */
export async function addressOfToken(tx: EntityManager, token: string): Promise<string | null> {
  const rows = await tx.query<{ address: string }[]>(`select address from mail_preference where stop_token = $1`, [
    token,
  ]);
  return rows[0]?.address ?? null;
}
