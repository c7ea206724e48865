import type { DataSource } from 'typeorm';
import type { Configuration } from './configuration';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { defaultDataDirectory } from './embedded-postgres-home';
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
  beforehand?: (ownerUrl: string) => Promise<void>,
): Promise<Store> {
  const embedded = configuration.databaseUrl ? null : await startEmbedded();
  try {
    const ownerUrl = embedded?.url(databaseName) ?? configuration.databaseUrl ?? '';
    await beforehand?.(ownerUrl);
    await prepareDatabase({ ownerUrl, demonstration });
    const appUrl = configuration.appDatabaseUrl ?? (await appUrlFor(ownerUrl));
    await assertOrdinaryRole(appUrl);
    return { appUrl, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function startEmbedded(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory: defaultDataDirectory() });
  await server.ensureDatabase(databaseName);
  return server;
}
