import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app';
import { loadDemonstration } from './demonstration/load-demonstration';
import { announce } from './announce';
import { readConfiguration, WrongSetting } from './platform/configuration';
import { openStore } from './platform/open-store';
import { version } from './platform/version';

const folder = dirname(fileURLToPath(import.meta.url));

/** What is open, to be closed in the opposite order. */
const opened: (() => Promise<void>)[] = [];
let stopping = false;

/** Lets running requests finish, then ends all; a database that is still starting ends with the process. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const close of opened.reverse()) await close();
  process.exit(0);
}

async function main(): Promise<void> {
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  const configuration = readConfiguration(process.env, version(folder));
  const store = await openStore(configuration, configuration.demonstration ? loadDemonstration : false);
  opened.push(() => store.stop());
  const app = await createApp({ configuration, databaseUrl: store.appUrl, webFolder: join(folder, '../web/browser') });
  opened.push(() => app.close());
  await app.listen(configuration.port, '0.0.0.0');
  await announce(configuration, app);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof WrongSetting ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
