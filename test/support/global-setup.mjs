import { startTestDatabase, templateName } from './test-database.mjs';

/** One database per worker, each a copy of the template; house rules alone need none. */
export default async function setUp(globalConfig) {
  const { server, stop } = await startTestDatabase();
  for (let worker = 1; worker <= globalConfig.maxWorkers; worker++) {
    await server.ensureDatabase(`test_w${worker}`, templateName);
  }
  process.env.TEST_SERVER_URL = server.url('');
  globalThis.stopTestDatabase = stop;
}
