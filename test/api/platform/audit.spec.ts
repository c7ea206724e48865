import type { Problem } from '@waymark/contract/problem';
import { ways } from '../../support/audit-ways';
import { changeRequest, isChange, nameOf } from '../../support/change-request';
import type { Operation } from '../../support/conform';
import { type Furnished, furnish } from '../../support/furnished';
import type { Site } from '../../support/way';
import { World } from '../../support/world';

/** Signing in and out changes nothing of an organisation: the list of sessions is its own record. Set-up has its own test. */
const withoutOrganisation = [
  'post /plans/{planId}/bulk-changes/preview',
  'post /organisations/{organisationId}/judging/preview',
  'post /session',
  'delete /session',
  'delete /sessions/{sessionId}',
  'post /setup',
];
/** Where someone is in a plan is forgotten within minutes, and is no change of it. */
const withoutRecord = ['put /plans/{planId}/presence'];

let world: World;
let freeArea: string;
let indicatorId: string | undefined;

describe('every change of the OpenAPI document', () => {
  beforeAll(async () => {
    world = await World.open({ configuration: { mail: { url: 'smtp://127.0.0.1:9', from: 'plans@council.example' } } });
    const rows = await world.rows<{ code: string }>(
      `select code from area a where tier = 'upper' and not exists (select from organisation where area_code = a.code) limit 1`,
    );
    freeArea = rows[0]?.code ?? '';
    const indicators = await world.rows<{ id: string }>(
      `select i.id from indicator i join organisation o on o.id = i.organisation_id
       where o.kind = 'library' and not i.computed order by i.position desc limit 1`,
    );
    indicatorId = indicators[0]?.id;
  });
  afterAll(() => world.close());

  it('leaves at least one event behind, with who did it in which request', async () => {
    const silent: string[] = [];
    const changes = world.conformity.operations.filter(isChange);
    let furnished = await furnish(world);
    for (const operation of changes.sort((one, other) => order(one) - order(other))) {
      const name = nameOf(operation);
      if ([...withoutOrganisation, ...withoutRecord].includes(name)) continue;
      let fault = await faultOf(operation, name, furnished);
      if (fault) {
        // An earlier change may have taken away what this one needs: on a council of its own it has no excuse.
        furnished = await furnish(world);
        fault = await faultOf(operation, name, furnished);
      }
      if (fault) silent.push(`${name}: ${fault}`);
    }
    expect(silent).toEqual([]);
  }, 300_000);
});

/** What takes things away comes last. */
const order = ({ method }: Operation): number => (method === 'delete' ? 1 : 0);

async function faultOf(operation: Operation, name: string, made: Furnished): Promise<string | null> {
  const furnished: Site = { ...made, world, freeArea, indicatorId };
  const way = ways[name] ?? {};
  if (way.before) await world.rows(way.before);
  const last = await lastEvent();
  const client = way.by?.(furnished) ?? furnished.council.manager;
  const { method, url, ...asked } = await changeRequest(operation, way, furnished);
  const answer = await client.send<Problem>(method, url, asked);
  if (answer.status >= 300) return `answered ${answer.text}; say in this test how it is done`;
  const events = await world.rows<{ request_id: string; user_name: string }>(
    'select request_id, user_name from audit_event where id > $1',
    [last],
  );
  if (events.length === 0) return 'left no event';
  return events.every((event) => event.request_id === answer.headers['x-request-id']) ? null : 'names another request';
}

async function lastEvent(): Promise<string> {
  const rows = await world.rows<{ id: string }>('select id from audit_event order by id desc limit 1');
  return rows[0]?.id ?? '00000000-0000-0000-0000-000000000000';
}
