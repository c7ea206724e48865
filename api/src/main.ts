import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration, WrongSetting } from './platform/configuration';
import { startPackaged } from './platform/start-packaged';
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
  // The database starts while the application, which is large, is read.
  const starting = startPackaged(configuration);
  const [{ serve }] = await Promise.all([import('./serve'), starting]);
  await serve({ configuration, starting, folder, opened });
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof WrongSetting ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
