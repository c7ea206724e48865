import { Client } from 'pg';

const templateName = 'waymark_template';

/** The address of this worker's own database, as its owner or, by name, as another role. */
export function databaseUrl(role?: string): string {
  return urlOf(`test_w${process.env['JEST_WORKER_ID'] ?? '1'}`, role);
}

/** A database apart, for a test that spoils it: migrated, with reference data, and nothing else. */
export async function freshDatabase(name: string, template = templateName): Promise<string> {
  const client = new Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  } finally {
    await client.end();
  }
  return urlOf(name);
}

function urlOf(database: string, role?: string): string {
  const server = process.env['TEST_SERVER_URL'];
  if (!server) throw new Error('The test database runs under test/jest.config.mjs only');
  return `${role ? server.replace(/\/\/[^@]*@/, `//${role}@`) : server}${database}`;
}
