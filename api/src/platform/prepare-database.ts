import type { DataSource } from 'typeorm';
import { loadReference } from '../reference/load-reference';
import { referenceDirectory } from '../reference/reference-files';
import { openAsOwner } from './data-source';

interface Preparation {
  ownerUrl: string;
  /** Loads plans, taskforces and accounts as examples, on a database that has no account yet. */
  demonstration: ((owner: DataSource) => Promise<void>) | false;
}

// An arbitrary number that replicas starting at once agree on: one migrates, the others wait.
const startLock = 7_231_906;

/** Brings a database to where the application can run on it: migrations, reference data, demonstration. */
export async function prepareDatabase({ ownerUrl, demonstration }: Preparation): Promise<void> {
  const owner = await openAsOwner(ownerUrl);
  const lock = owner.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [startLock]);
    await owner.runMigrations();
    await owner.transaction((tx) => loadReference(tx, referenceDirectory()));
    if (demonstration && (await hasNoAccounts(owner))) await demonstration(owner);
    await lock.query('select pg_advisory_unlock($1)', [startLock]);
  } finally {
    await lock.release();
    await owner.destroy();
  }
}

async function hasNoAccounts(owner: DataSource): Promise<boolean> {
  const rows = await owner.query<unknown[]>('select from user_account limit 1');
  return rows.length === 0;
}
