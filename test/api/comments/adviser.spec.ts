import { minimalBody } from '../../support/bodies';
import type { Client } from '../../support/client';
import type { Operation } from '../../support/conform';
import { addressOf, type Furnished, furnish, tableOf } from '../../support/furnished';
import { World } from '../../support/world';

const methods = { post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;

/** What an adviser may change: their own words and their own account. Entering has no adviser yet. */
const allowed = [
  /^post \/plans\/\{planId\}\/comments$/,
  /^(patch|delete) \/comments\/\{commentId\}$/,
  /^post \/comments\/\{commentId\}\/(restore|resolve|reopen)$/,
  /^(post|delete) \/session/,
  /^delete \/sessions\/\{sessionId\}$/,
  /^(post|patch|put) \/account/,
  /^post \/(invitations\/\{token\}|setup)$/,
  // Where one is in a plan, so that others see who reads along.
  /^put \/plans\/\{planId\}\/presence$/,
  // One's own wishes about mail, and one's own calendar.
  /^patch \/notifications$/,
  /^(post|delete) \/calendar-feeds/,
  // What a link in an e-mail may do, which no session may.
  /^(post|patch) \/linked\//,
  // What anyone may send from outside, without an account.
  /^post \/public\//,
];

let world: World;
let furnished: Furnished;
let adviser: Client;

beforeAll(async () => {
  world = await World.open();
  furnished = await furnish(world);
  adviser = await world.person({ organisationId: furnished.council.id, roles: ['adviser'] }, 'Ada Adviser');
});
afterAll(() => world.close());

const bodyOf = ({ bodySchema, method }: Operation): unknown => {
  if (!bodySchema) return undefined;
  if (method !== 'post') return {};
  return minimalBody(world.conformity.document, bodySchema, { organisationId: furnished.council.id });
};

/** The present version of what is changed, so that it is not refused for being stale. */
async function versionOf({ path }: Operation): Promise<number> {
  const table = tableOf(path);
  const columns = await world.rows(
    'select from information_schema.columns where table_name = $1 and column_name = $2',
    [table, 'version'],
  );
  if (table === null || columns.length === 0) return 1;
  const rows = await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [
    furnished.things[table],
  ]);
  return rows[0]?.version ?? 1;
}

describe('an adviser by invitation', () => {
  it('comments, and is refused every other change of the OpenAPI document', async () => {
    const taken: string[] = [];
    for (const operation of world.conformity.operations.filter(({ method }) => method in methods)) {
      const name = `${operation.method} ${operation.path.replace('/api/v1', '')}`;
      if (allowed.some((one) => one.test(name))) continue;
      const method = methods[operation.method as keyof typeof methods];
      const asked = { body: bodyOf(operation), version: await versionOf(operation) };
      const query = operation.parameters.some((one) => one.name === 'organisation')
        ? `?organisation=${furnished.council.id}`
        : '';
      const { status } = await adviser.send(method, addressOf(operation, furnished.things) + query, asked);
      if (status !== 403 && status !== 404) taken.push(`${name}: ${status}`);
    }
    expect(taken).toEqual([]);
  }, 120_000);

  it('reads the plan without its internal notes, and comments on it', async () => {
    const { plan } = furnished.things;
    expect((await adviser.get(`/plans/${plan}`)).status).toBe(200);
    const body = { subjectKind: 'plan', subjectId: plan, text: 'A clear vision.' };
    expect((await adviser.post(`/plans/${plan}/comments`, body)).status).toBe(201);
  });
});
