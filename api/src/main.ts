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

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, version(folder));
  const store = await openStore(configuration, configuration.demonstration ? loadDemonstration : false);
  const app = await createApp({ configuration, databaseUrl: store.appUrl, webFolder: join(folder, '../web/browser') });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await store.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  await app.listen(configuration.port, '0.0.0.0');
  await announce(configuration, app);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof WrongSetting ? `${error.message}\n` : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
