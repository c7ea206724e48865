import { randomUUID } from 'node:crypto';
import type { Problem } from '@waymark/contract/problem';
import { minimalBody } from '../../support/bodies';
import type { Answer, Client } from '../../support/client';
import type { Operation } from '../../support/conform';
import { addressOf, type Furnished, furnish } from '../../support/furnished';
import { World } from '../../support/world';

/** Routes whose address is itself the proof: whoever holds the link may. */
const openByLink = /\/invitations\/\{token\}$/;
/** Routes that take a link in place of a session: a session alone is nobody there. */
const byLinkOnly = ({ policy }: Operation): boolean => policy === 'update-link';
const methods = { get: 'GET', post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;

describe('every address of the OpenAPI document', () => {
  let world: World;
  let furnished: Furnished;
  let operations: Operation[];
  beforeAll(async () => {
    world = await World.open();
    furnished = await furnish(world);
    operations = world.conformity.operations.filter((operation) => !openByLink.test(operation.path));
  });
  afterAll(() => world.close());

  const ask = (client: Client, operation: Operation, things: Record<string, string>): Promise<Answer<Problem>> => {
    const known = { organisationId: furnished.council.id, areaCode: furnished.council.areaCode };
    const query = queryOf(operation);
    return client.send<Problem>(
      methods[operation.method as keyof typeof methods],
      addressOf(operation, things) + query,
      {
        body: operation.bodySchema ? minimalBody(world.conformity.document, operation.bodySchema, known) : undefined,
        version: 1,
      },
    );
  };

  /** What an address asks for behind the question mark, so that it is refused for who asks and not for what is missing. */
  const queryOf = ({ parameters }: Operation): string => {
    const known: Record<string, string> = {
      organisation: furnished.council.id,
      area: furnished.council.areaCode ?? '',
      periodEnd: '2026-03-31',
      startsOn: '2030-04-01',
      endsOn: '2033-03-31',
    };
    const asked = parameters
      .filter(({ name, in: where, required }) => where === 'query' && (required || name === 'organisation'))
      .map(({ name, schema }) => `${name}=${known[name] ?? (schema?.enum?.[0] as string | undefined) ?? randomUUID()}`);
    return asked.length === 0 ? '' : `?${asked.join('&')}`;
  };

  it('is closed to those without a session, unless it is public', async () => {
    const open: string[] = [];
    for (const operation of operations.filter(({ policy }) => policy !== 'public')) {
      const { status } = await ask(world.anyone, operation, furnished.things);
      if (status !== 401) open.push(`${operation.method} ${operation.path} answered ${status}`);
    }
    expect(open).toEqual([]);
    expect(operations.length).toBeGreaterThan(40);
  });

  it('answers another council as if the thing did not exist', async () => {
    const found: string[] = [];
    for (const operation of operations.filter((one) => one.path.includes('{') && !byLinkOnly(one))) {
      const nothing: Record<string, string> = {
        indicator_code: `OWN-${randomUUID().slice(-6)}`,
        // A word of the contract, which tells nothing.
        field: furnished.things['field'] ?? '',
      };
      for (const key of Object.keys(furnished.things)) nothing[key] ??= randomUUID();
      const real = await ask(world.stranger, operation, furnished.things);
      const random = await ask(world.stranger, operation, nothing);
      const same = real.status === random.status && real.body.code === random.body.code;
      // A route that strangers' roles do not reach at all is refused before anything is looked for.
      const closed = real.status === 404 || (real.status === 403 && random.status === 403);
      if (!same || !closed) found.push(`${operation.method} ${operation.path}: ${real.text} but ${random.text}`);
    }
    expect(found).toEqual([]);
  });

  it('tells another council nothing in its lists', async () => {
    const secrets = Object.entries(furnished.things)
      .filter(([key]) => key !== 'organisation')
      .map(([, thing]) => thing);
    for (const operation of operations.filter(({ path, method }) => method === 'get' && !path.includes('{'))) {
      const { text, status } = await ask(world.stranger, operation, {});
      const told = secrets.filter((secret) => text.includes(secret));
      expect({ path: operation.path, told }).toEqual({ path: operation.path, told: [] });
      if (operation.parameters.some(({ name }) => name === 'organisation')) expect([404, 422, 200]).toContain(status);
    }
  });

  it('makes nothing for another council', async () => {
    const tables = ['plan', 'goal', 'action', 'taskforce', 'person', 'share', 'indicator', 'invitation', 'audit_event'];
    const counts = tables.map(
      (name) => `(select count(*) from ${name} where organisation_id = $1)::integer as ${name}`,
    );
    const count = () => world.rows(`select ${counts.join(', ')}`, [furnished.council.id]);
    const before = await count();
    for (const operation of operations.filter(({ method, path }) => method !== 'get' && !/\/session$/.test(path)))
      await ask(world.stranger, operation, furnished.things);
    expect(await count()).toEqual(before);
  });
});
