import type { Configuration } from './configuration';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { defaultDataDirectory } from './embedded-postgres-home';

/** The packaged database, unless the configuration names another. */
export async function startPackaged({ databaseUrl }: Configuration): Promise<EmbeddedPostgres | null> {
  return databaseUrl ? null : startEmbeddedPostgres({ dataDirectory: defaultDataDirectory() });
}
