import 'reflect-metadata';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfiguration } from './platform/configuration';
import { openStore } from './platform/open-store';
import { version } from './platform/version';

/** Brings the database up to date and ends. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, version(dirname(fileURLToPath(import.meta.url))));
  const store = await openStore({ configuration, demonstration: false });
  await store.stop();
  process.stdout.write('The database is up to date.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
