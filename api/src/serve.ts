import 'reflect-metadata';
import { join } from 'node:path';
import { announce } from './announce';
import { createApp } from './create-app';
import { loadDemonstration } from './demonstration/load-demonstration';
import type { Configuration } from './platform/configuration';
import { openStore, type StoreParts } from './platform/open-store';

interface Serving extends Pick<StoreParts, 'starting'> {
  configuration: Configuration;
  /** Where the program stands. */
  folder: string;
  /** What is to be closed, as it is opened. */
  opened: (() => Promise<void>)[];
}

/** Opens the database and the application on it, and says where it is. */
export async function serve({ configuration, starting, folder, opened }: Serving): Promise<void> {
  const demonstration = configuration.demonstration && loadDemonstration;
  const store = await openStore({ configuration, demonstration, starting });
  opened.push(() => store.stop());
  const app = await createApp({ configuration, databaseUrl: store.appUrl, webFolder: join(folder, '../web/browser') });
  opened.push(() => app.close());
  await app.listen(configuration.port, '0.0.0.0');
  await announce(configuration, app);
}
