import { build } from 'esbuild';
import { apiBuild } from '../../api/esbuild.config.mjs';
import { startTestDatabase, templateName } from './test-database.mjs';

/** One database per worker, each a copy of the template; house rules alone need none. */
export default async function setUp(globalConfig) {
  // Workers run outside of Jest, which compiles only what it loads itself.
  await build({ ...apiBuild(['api/src/platform/files/read-file-worker.ts'], 'dist/workers'), outbase: 'api/src' });
  const { server, stop } = await startTestDatabase();
  for (let worker = 1; worker <= globalConfig.maxWorkers; worker++) {
    await server.ensureDatabase(`test_w${worker}`, templateName);
  }
  process.env.TEST_SERVER_URL = server.url('');
  globalThis.stopTestDatabase = stop;
}
