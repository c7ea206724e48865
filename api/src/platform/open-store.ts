import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Configuration } from './configuration';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { appUrlFor, assertOrdinaryRole } from './open-database';
import { prepareDatabase } from './prepare-database';

const databaseName = 'waymark';

export interface Store {
  appUrl: string;
  stop(): Promise<void>;
}

/** The database that the configuration names, or the packaged one; migrated, filled, and open to the application's own role. */
export async function openStore(
  configuration: Configuration,
  demonstration: ((owner: DataSource) => Promise<void>) | false,
): Promise<Store> {
  const embedded = configuration.databaseUrl ? null : await startEmbedded(configuration);
  try {
    const ownerUrl = embedded?.url(databaseName) ?? configuration.databaseUrl ?? '';
    await prepareDatabase({ ownerUrl, demonstration });
    const appUrl = configuration.appDatabaseUrl ?? (await appUrlFor(ownerUrl));
    await assertOrdinaryRole(appUrl);
    return { appUrl, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function startEmbedded(configuration: Configuration): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory: dataDirectory(configuration) });
  await server.ensureDatabase(databaseName);
  return server;
}

/** The server's account cannot look into root's home, so data of a repository there lie where servers keep theirs. */
export function dataDirectory(configuration: Pick<Configuration, 'dataDirectory'>): string {
  if (configuration.dataDirectory) return resolve(configuration.dataDirectory);
  const isRoot = process.getuid?.() === 0;
  return isRoot && process.cwd().startsWith(homedir()) ? '/var/lib/waymark' : resolve('.data');
}
