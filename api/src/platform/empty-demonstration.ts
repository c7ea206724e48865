import { Client } from 'pg';

/** Why the data were left as they are. */
export class NotEmptied extends Error {}

/** Who asked, and how plainly. */
export interface Emptying {
  /** Whether the database was named by an address, and so is not the packaged one. */
  named: boolean;
  /** Whether the environment says in so many words that the site is a demonstration. */
  demonstrationSaid: boolean;
  /** Whether the command was given with `--yes`. */
  confirmed: boolean;
}

/** Takes everything out of the database of a demonstration. What may hold the work of real people is left alone. */
export async function emptyDemonstration(ownerUrl: string, asked: Emptying): Promise<void> {
  if (asked.named && !(asked.demonstrationSaid && asked.confirmed)) {
    throw new NotEmptied('DATABASE_URL names a database: it is emptied only with WAYMARK_DEMO=on and --yes');
  }
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const others = await countOthers(client);
    if (others > 0 && !asked.confirmed) {
      throw new NotEmptied(`${others} accounts are not examples: add --yes to remove them and everything else`);
    }
    await client.query('drop schema public cascade');
    await client.query('create schema public');
  } finally {
    await client.end();
  }
}

/** Accounts whose address is not one of the examples. */
async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ made: boolean }>(
    `select to_regclass('public.user_account') is not null as made`,
  );
  if (!rows[0]?.made) return 0;
  const found = await client.query<{ count: number }>(
    `select count(*)::integer as count from user_account where email not like '%.example'`,
  );
  return found.rows[0]?.count ?? 0;
}
