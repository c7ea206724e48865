import 'reflect-metadata';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDemonstration } from './demonstration/load-demonstration';
import { readConfiguration, WrongSetting } from './platform/configuration';
import { emptyDemonstration, NotEmptied } from './platform/empty-demonstration';
import { openStore } from './platform/open-store';
import { version } from './platform/version';

/** Makes the demonstration anew, in the packaged database or, when told so plainly, in the one that is named. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env, version(dirname(fileURLToPath(import.meta.url))));
  if (!configuration.demonstration) throw new NotEmptied('WAYMARK_DEMO is off: this site is no demonstration');
  const asked = {
    named: configuration.databaseUrl !== null,
    demonstrationSaid: process.env['WAYMARK_DEMO'] === 'on',
    confirmed: process.argv.includes('--yes'),
  };
  const beforehand = (ownerUrl: string) => emptyDemonstration(ownerUrl, asked);
  const store = await openStore({ configuration, demonstration: loadDemonstration, beforehand });
  await store.stop();
  process.stdout.write('The demonstration has been made anew.\n');
}

main().catch((error: unknown) => {
  const expected = error instanceof NotEmptied || error instanceof WrongSetting;
  process.stderr.write(`${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
