import fc, { type Arbitrary } from 'fast-check';
import type { Problem } from '@waymark/contract/problem';
import { anyBody } from '../../support/bodies';
import type { Client } from '../../support/client';
import type { Operation } from '../../support/conform';
import { addressOf, type Furnished, furnish, tableOf } from '../../support/furnished';
import { World } from '../../support/world';

/** A change has a body that may be wrong in many places; a question has an address and little else. */
const runs = { changing: 24, reading: 8, plain: 3 };
/** One seed for all, so that a failure can be seen again; another finds other things. */
const seed = 20_261_121;
const methods = { get: 'GET', post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;

/** What lies behind the product and never leaves it. */
const inside = /select |insert into|relation "|at Object|node_modules/;

function runsOf({ method, parameters, bodySchema, path }: Operation): number {
  if (parameters.length === 0 && !bodySchema && !path.includes('{')) return runs.plain;
  return method === 'get' ? runs.reading : runs.changing;
}

interface Draw {
  things: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  headers: Record<string, string>;
  by: 'planner' | 'manager' | 'administrator';
}

const strange = fc.constantFrom(
  'null',
  '../../etc/passwd',
  "' or 1=1 --",
  '01900000-0000-7000-8000-000000000000',
  '\u0000',
  'x'.repeat(3000),
  '\ud83d\ude00',
  '-1',
  '%',
  '2027-02-30',
  '1e309',
);

const current = 'the current version';
const ifMatches = fc.constantFrom('', '"1"', '"999999999"', '1', '*', 'W/"1"', '"-1"');
const keys = fc.constantFrom('key-number-1', 'short', 'x'.repeat(200), "'--");
const rarely = (usual: string, other: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
/** Tables whose rows name their version when they are changed. */
const versioned = new Set(
  'organisation plan goal action milestone target taskforce taskforce_member taskforce_meeting person share membership'.split(
    ' ',
  ),
);

describe('whatever is sent to an address of the OpenAPI document', () => {
  let world: World;
  let furnished: Furnished;
  let indicatorId: string | undefined;
  const good = new Set<string>();
  beforeAll(async () => {
    world = await World.open();
    furnished = await furnish(world);
    const rows = await world.rows<{ id: string }>('select id from indicator where not computed limit 1');
    indicatorId = rows[0]?.id;
  });
  afterAll(() => world.close());

  // Deletions come last, and signing out not at all: what is tried after them would all be refused at the first door.
  const order = ({ method, path }: Operation): number =>
    path.endsWith('/session') && method === 'delete' ? 2 : method === 'delete' ? 1 : 0;

  it('is answered as the document says, by a planner, a manager and an administrator', async () => {
    const operations = [...world.conformity.operations].sort((one, other) => order(one) - order(other));
    const faults: string[] = [];
    for (const operation of operations.filter((one) => order(one) < 2)) {
      const property = fc.asyncProperty(drawFor(operation), (draw) => send(operation, draw));
      const { failed, errorInstance } = await fc.check(property, {
        numRuns: runsOf(operation),
        seed: Number(process.env['FUZZ_SEED'] ?? seed),
        endOnFailure: true,
      });
      if (failed) faults.push(String(errorInstance).slice(0, 1500));
    }
    expect(faults).toEqual([]);
    // The doors that open are tried behind them too: most operations have answered well at least once.
    expect(good.size).toBeGreaterThan(operations.length / 2);
  }, 300_000);

  const send = async (operation: Operation, draw: Draw): Promise<void> => {
    const client: Client =
      operation.policy === 'comparison:read' ? furnished.office.analyst : furnished.council[draw.by];
    const query = new URLSearchParams(draw.query).toString();
    const url = addressOf(operation, draw.things) + (query ? `?${query}` : '');
    const { body } = draw;
    const headers = await headersOf(operation, draw);
    const answer = await client.send<Problem>(methods[operation.method as keyof typeof methods], url, {
      body,
      headers,
    });
    if (answer.status < 300) good.add(operation.operationId);
    const documented = operation.statuses.includes(String(answer.status));
    if (answer.status >= 500 || !documented || (answer.status >= 400 && inside.test(answer.text)))
      throw new Error(`${operation.method} ${url} ${JSON.stringify(body)} answered ${answer.status}: ${answer.text}`);
  };

  /** The version that the thing has now, in the place that was kept for it. */
  const headersOf = async (operation: Operation, { headers, things }: Draw): Promise<Record<string, string>> => {
    const sent = Object.entries(headers).filter(([, value]) => value !== '');
    const table = tableOf(operation.path);
    const id = table ? things[table] : undefined;
    const rows =
      table && table in furnished.things && versioned.has(table) && id === furnished.things[table]
        ? await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [id])
        : [];
    return Object.fromEntries(
      sent.map(([name, value]) => [name, value === current ? `"${rows[0]?.version ?? 1}"` : value]),
    );
  };

  const drawFor = (operation: Operation): Arbitrary<Draw> => {
    const { council, office } = furnished;
    const things: Record<string, string> = {
      ...furnished.things,
      ...(operation.policy === 'comparison:read' ? { organisation: office.id } : {}),
    };
    const known = {
      organisationId: council.id,
      receiverId: office.id,
      areaCode: council.areaCode,
      councilLeadId: things['person'],
      taskforceLeadId: things['taskforce_member'],
      memberLeadId: things['person'],
      officerLeadId: things['person'],
      indicatorId,
    };
    const thing = (value: string) =>
      fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: strange }, fc.uuid());
    const values = {
      organisation: things['organisation'] ?? council.id,
      area: council.areaCode ?? '',
      periodEnd: '2026-03-31',
    };
    return fc.record({
      things: fc.record(Object.fromEntries(Object.entries(things).map(([key, value]) => [key, thing(value)]))),
      query: queryOf(operation, values),
      body:
        operation.method === 'get'
          ? fc.constant(undefined)
          : anyBody(world.conformity.document, operation.bodySchema, known),
      headers: fc.record({ 'if-match': rarely(current, ifMatches), 'idempotency-key': rarely('', keys) }),
      by: fc.constantFrom('planner', 'manager', 'administrator'),
    });
  };
});

function queryOf(operation: Operation, values: Readonly<Record<string, string>>): Arbitrary<Record<string, string>> {
  const asked = operation.parameters.filter((parameter) => parameter.in === 'query');
  const sound = asked.map(({ name, schema }) => [
    name,
    fc.constantFrom(...((schema?.enum ?? [values[name] ?? 'a']) as string[])),
  ]);
  const requiredKeys = asked.filter(({ required }) => required).map(({ name }) => name);
  const odd = fc.dictionary(fc.constantFrom('surplus', ...asked.map(({ name }) => name)), strange, { maxKeys: 2 });
  return fc
    .tuple(fc.record(Object.fromEntries(sound) as Record<string, Arbitrary<string>>, { requiredKeys }), odd, fc.nat(3))
    .map(([right, wrong, chance]) => (chance === 0 ? { ...right, ...wrong } : right));
}
