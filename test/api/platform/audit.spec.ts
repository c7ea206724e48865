import type { Problem } from '@waymark/contract/problem';
import { fullBody, minimalBody } from '../../support/bodies';
import type { Client } from '../../support/client';
import type { Operation } from '../../support/conform';
import { importWays } from '../../support/import-files';
import { addressOf, type Furnished, furnish, tableOf } from '../../support/furnished';
import { impactWays } from '../../support/furnished-impact';
import { World } from '../../support/world';
import { png } from '../../support/png';

const methods = { post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;

/** Signing in and out changes nothing of an organisation: the list of sessions is its own record. Set-up has its own test. */
const withoutOrganisation = [
  'post /plans/{planId}/bulk-changes/preview',
  'post /session',
  'delete /session',
  'delete /sessions/{sessionId}',
  'post /setup',
];
/** Where someone is in a plan is forgotten within minutes, and is no change of it. */
const withoutRecord = ['put /plans/{planId}/presence'];

interface Way {
  by?: (furnished: Furnished) => Client;
  body?: (furnished: Furnished) => object;
  headers?: Record<string, string>;
  /** Brings things to where the change is possible. */
  before?: string;
}

/** What is kept once for an organisation or a plan, at the version of that. */
const firstLayout = `insert into document_layout (organisation_id, version, logo, logo_type)
  select id, version, 'x', 'image/png' from organisation
  on conflict (organisation_id) do update set version = excluded.version`;
const firstSheet = `insert into front_sheet (organisation_id, plan_id, version) select organisation_id, id, version from plan
  on conflict (organisation_id, plan_id) do update set version = excluded.version`;
const archived = (table: string) => `update ${table} set archived_at = now()`;
const another = (table: string, columns: string) =>
  `insert into ${table} (organisation_id, position, ${columns}) select organisation_id, position + 1, ${columns} from ${table}`;

/** How a change is brought about where the least body of its contract, by a manager, is not enough. */
const ways: Readonly<Record<string, Way>> = {
  'post /organisations': {
    by: () => world.operator,
    body: () => ({ areaCode: freeArea, administratorEmail: 'a@b.uk' }),
  },
  'patch /organisations/{organisationId}': { by: administrator, body: () => ({ disclosureThreshold: 6 }) },
  'post /organisations/{organisationId}/shares': {
    body: ({ office }) => ({
      receiverId: office.id,
      subject: 'plans',
      level: 'full',
      startsOn: '2026-01-01',
      endsOn: null,
    }),
  },
  'post /indicators/{code}/observations': {
    body: ({ council }) => ({
      areaCode: council.areaCode,
      periodStart: '2026-03-01',
      periodEnd: '2026-03-31',
      value: 12,
      source: 'Survey',
    }),
  },
  'post /taskforces/{taskforceId}/members': {
    body: () => ({ seat: 'Chair', organisationName: 'Forum', sector: 'faith', role: 'member', startsOn: '2026-01-01' }),
  },
  ...impactWays,
  'patch /organisations/{organisationId}/layout': {
    by: administrator,
    body: () => ({ footerLine: 'Town Hall' }),
    before: firstLayout,
  },
  'put /organisations/{organisationId}/layout/logo': {
    by: administrator,
    body: () => ({ image: png(2, 2).toString('base64') }),
    before: firstLayout,
  },
  'delete /organisations/{organisationId}/layout/logo': { by: administrator, before: firstLayout },
  'patch /plans/{planId}/front-sheet': { before: firstSheet },
  ...importWays,
  'post /plans/{planId}/restore': { before: archived('plan') },
  'post /plans/{planId}/steps': {
    before: `update plan set status = 'published' where status = 'draft'`,
    body: () => ({ step: 'start' }),
  },
  'post /plans/{planId}/publications': {
    before: `with waiting as (update published_plan set cancelled_at = now() where cancelled_at is null)
      update plan set status = 'approved' where status = 'draft'`,
  },
  'put /plans/{planId}/draft': { body: () => ({ task: 'T5', finished: true }) },
  'post /plans/{planId}/bulk-changes': {
    body: ({ things }) => ({ actions: [{ id: things['action'], version: 2 }], change: { dueOn: '2028-02-29' } }),
  },
  'post /plans/{planId}/dependencies': {
    before: archived('dependency'),
    body: ({ things }) => ({ goalId: things['goal'], askId: things['ask'] }),
  },
  'post /milestones/{milestoneId}/restore': { before: archived('milestone') },
  'post /targets/{targetId}/restore': { before: archived('target') },
  'post /indicators/{code}/restore': { before: `${archived('indicator')} where local_only` },
  'post /asks/{askId}/restore': { before: archived('ask') },
  'post /funding-lines/{fundingLineId}/restore': { before: archived('funding_line') },
  'post /risks/{riskId}/restore': { before: archived('risk') },
  'post /dependencies/{dependencyId}/restore': { before: archived('dependency') },
  'post /plans/{planId}/fields/{subjectId}/{field}/restore': {
    body: ({ things }) => ({ eventId: things['field_event'] }),
  },
  'post /plans/{planId}/carry-forward': {
    body: () => ({
      ...{ title: 'The next plan', startsOn: '2030-04-01', endsOn: '2033-03-31' },
      ...{ goals: 'all', actions: 'open', targets: 'same', owners: 'keep', dates: 'keep' },
    }),
  },
  'post /governance-records/{recordId}/restore': { before: archived('governance_record') },
  'post /recommendations/{recommendationId}/restore': { before: archived('recommendation') },
  'post /recommendations/{recommendationId}/answer': {
    body: () => ({ answer: 'accepted', answeredBy: 'Cabinet', answeredOn: '2026-01-31' }),
  },
  'post /recommendations/{recommendationId}/action': {
    before: `update recommendation set answer = 'accepted'`,
    body: ({ things }) => ({ actionId: things.action }),
  },
  'post /publishing-locks/{lockId}/restore': { before: archived('publishing_lock') },
  'patch /organisations/{organisationId}/approval': {
    by: administrator,
    before:
      'insert into approval_setting (organisation_id, steps) select id, 1 from organisation on conflict do nothing',
    body: () => ({ steps: 2 }),
  },
  'post /organisations/{organisationId}/approval-delegations': {
    by: ({ council }) => council.approver,
    body: ({ council }) => ({ delegateId: council.planner.userId, startsOn: '2026-01-01', endsOn: '2030-12-31' }),
  },
  'delete /approval-delegations/{delegationId}': { by: ({ council }) => council.approver },
  'post /goals/{goalId}/restore': { before: archived('goal') },
  'post /goals/{goalId}/move': { before: another('goal', 'plan_id, title, theme'), body: () => ({ move: 'down' }) },
  'post /goals/{goalId}/indicators': { body: () => ({ indicatorId }) },
  'post /actions/{actionId}/restore': { before: archived('action') },
  'post /actions/{actionId}/move': {
    before: another('action', 'plan_id, goal_id, title'),
    body: () => ({ move: 'down' }),
  },
  'post /goals/{goalId}/action-links': { body: ({ things }) => ({ actionId: things['elsewhere_action'] }) },
  'post /action-links/{linkId}/restore': { before: archived('action_link') },
  'post /plans/{planId}/comments': {
    body: ({ things }) => ({ subjectKind: 'plan', subjectId: things['plan'], text: 'Words' }),
  },
  'post /comments/{commentId}/restore': { before: archived('comment') },
  'post /comments/{commentId}/reopen': { before: `update comment set resolved_at = now(), resolved_by = 'Somebody'` },
  'post /actions/{actionId}/commitments': {
    before: `update commitment set status = 'withdrawn'`,
    body: ({ things }) => ({ memberId: things['taskforce_member'] }),
  },
  'post /commitments/{commitmentId}/answer': {
    body: () => ({ answer: 'accepted', toldHow: 'meeting', toldOn: '2026-01-01' }),
  },
  'post /narratives/{narrativeId}/restore': { before: archived('narrative') },
  'post /narratives/{narrativeId}/agreement': { body: () => ({ agreedBy: 'Cabinet', agreedOn: '2026-01-01' }) },
  'post /narratives/{narrativeId}/take': {
    before: `with agreed as (update narrative set agreed_by = 'Cabinet', agreed_on = '2026-01-01' returning 1)
      update plan set version = 1`,
    body: () => ({ planVersion: 1 }),
  },
  'post /narratives/{narrativeId}/tests': { body: () => ({ testedWith: 'Youth forum', testedOn: '2026-01-01' }) },
  'patch /narrative-tests/{testId}': { body: () => ({ said: 'Too long' }) },
  'post /narrative-uses/{useId}/restore': { before: archived('narrative_use') },
  'patch /narrative-uses/{useId}': { body: () => ({ place: 'Leaflet' }) },
  'post /narrative-tests/{testId}/restore': { before: archived('narrative_test') },
  'patch /members/{memberId}': { by: administrator, body: () => ({ roles: ['contributor'] }) },
  'post /organisations/{organisationId}/invitations': { by: administrator },
  'delete /invitations/{invitationId}': { by: administrator },
  'post /invitations/{token}': {
    by: () => world.anyone,
    body: () => ({ name: 'Guest', password: 'nine brass lanterns hum' }),
  },
};

let world: World;
let freeArea: string;
let indicatorId: string | undefined;
function administrator({ council }: Furnished): Client {
  return council.administrator;
}

describe('every change of the OpenAPI document', () => {
  beforeAll(async () => {
    world = await World.open();
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
    for (const operation of world.conformity.operations.filter(({ method }) => method in methods)) {
      const name = `${operation.method} ${operation.path.replace('/api/v1', '')}`;
      if ([...withoutOrganisation, ...withoutRecord].includes(name)) continue;
      const fault = await faultOf(operation, name);
      if (fault) silent.push(`${name}: ${fault}`);
    }
    expect(silent).toEqual([]);
  }, 300_000);
});

async function faultOf(operation: Operation, name: string): Promise<string | null> {
  const furnished = await furnish(world);
  const way = ways[name] ?? {};
  if (way.before) await world.rows(way.before);
  const last = await lastEvent();
  const client = way.by?.(furnished) ?? furnished.council.manager;
  const answer = await client.send<Problem>(
    methods[operation.method as keyof typeof methods],
    addressOf(operation, furnished.things) + queryOf(operation, furnished),
    { body: bodyOf(operation, way, furnished), version: await versionOf(operation, furnished), headers: way.headers },
  );
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

/** The least that a new thing takes, or other words in one field of a thing that is there. */
function bodyOf({ bodySchema, method }: Operation, way: Way, furnished: Furnished): unknown {
  if (way.body) return way.body(furnished);
  if (!bodySchema) return undefined;
  const { document } = world.conformity;
  if (method === 'post') return minimalBody(document, bodySchema, { organisationId: furnished.council.id });
  const words = Object.entries(fullBody(document, bodySchema)).find(([, value]) => value === 'Words');
  return words ? { [words[0]]: 'Other words' } : {};
}

const queryOf = ({ parameters }: Operation, { council }: Furnished): string =>
  parameters.some(({ name }) => name === 'organisation') ? `?organisation=${council.id}` : '';

async function versionOf({ path }: Operation, { things }: Furnished): Promise<number> {
  const last = tableOf(path);
  const table = last === 'field' ? 'plan' : last;
  const hasVersion =
    table !== null && !['session', 'invitation', 'indicator_code', 'token', 'published_plan'].includes(table);
  if (!hasVersion) return 1;
  const rows = await world.rows<{ version: number }>(`select version from ${table} where id = $1`, [things[table]]);
  return rows[0]?.version ?? 1;
}
