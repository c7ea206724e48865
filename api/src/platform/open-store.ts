import type { DataSource } from 'typeorm';
import type { Configuration } from './configuration';
import { appUrlFor, assertOrdinaryRole } from './open-database';
import { prepareDatabase } from './prepare-database';
import { startPackaged } from './start-packaged';

const databaseName = 'waymark';

export interface Store {
  appUrl: string;
  stop(): Promise<void>;
}

export interface StoreParts {
  configuration: Configuration;
  demonstration: ((owner: DataSource) => Promise<void>) | false;
  /** The packaged database, if it is being started already. */
  starting?: ReturnType<typeof startPackaged>;
  beforehand?: (ownerUrl: string) => Promise<void>;
}

/** The database that the configuration names, or the packaged one; migrated, filled, and open to the application's own role. */
export async function openStore({ configuration, demonstration, starting, beforehand }: StoreParts): Promise<Store> {
  const embedded = await (starting ?? startPackaged(configuration));
  try {
    await embedded?.ensureDatabase(databaseName);
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
