import { randomUUID } from 'node:crypto';
import { type ShareSubject, shareSubjects } from '@waymark/domain/organisations/shares';
import type { Client } from '../../support/client';
import type { Operation } from '../../support/conform';
import { nameOf } from '../../support/change-request';
import { isLetIn, wrongDoors } from '../../support/door-matrix';
import { differing, everyAnswer } from '../../support/every-answer';
import { furnish } from '../../support/furnished';
import { knock, knockAt } from '../../support/knocking';
import { narrowDoors, provenOtherwise } from '../../support/narrow-doors';
import { makeOwn } from '../../support/own-things';
import { admits, type Principal, principalsAt } from '../../support/principals';
import { rehearse } from '../../support/rehearsal';
import { type Site, siteOf } from '../../support/way';
import { type Council, type Office, World } from '../../support/world';
import { draftedPlan, publish, setStatus, words } from '../publication/published';

/** Routes whose address is itself the proof: whoever holds the link may. */
const openByLink = /\/invitations\/\{token\}$/;
/** Routes that take a link in place of a session: a session alone is nobody there. */
const byLinkOnly = ({ policy }: Operation): boolean => policy === 'update-link';

/** What the analyst of an office gets differently when a member shares everything. */
const openedByShares = [
  '/api/v1/dashboard',
  '/api/v1/home',
  ...['comparison', 'comparison.csv', 'coverage', 'matrix', 'shares'].map(
    (word) => `/api/v1/organisations/{organisationId}/${word}`,
  ),
];

const isRead = ({ method }: Operation): boolean => method === 'get';

/** The title of every plan that a test's world opens. */
const namesPlan = (text: string): boolean => text.includes('Integration strategy');
const sharesOf = ({ id }: Council): string => `/organisations/${id}/shares`;
const shareOf = ({ id }: Office, subject: ShareSubject) => ({
  ...{ receiverId: id, subject, level: 'full', startsOn: '2026-01-01', endsOn: null },
});
const figureOf = ({ areaCode }: Council) => ({
  ...{ areaCode, periodStart: '2025-04-01', periodEnd: '2026-03-31', value: 12, source: 'Survey' },
});

describe('every address of the OpenAPI document', () => {
  let world: World;
  let site: Site;
  let operations: Operation[];
  beforeAll(async () => {
    world = await World.open();
    site = await siteOf(world, await furnish(world));
    operations = world.conformity.operations.filter((operation) => !openByLink.test(operation.path));
  });
  afterAll(() => world.close());

  const ask = async (client: Client, operation: Operation, things: Record<string, string>) =>
    knock(client, await knockAt(operation, { ...site, things }));

  it('is closed to those without a session, unless it is public', async () => {
    const open: string[] = [];
    for (const operation of operations.filter(({ policy }) => policy !== 'public')) {
      const { status } = await ask(world.anyone, operation, site.things);
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
        field: site.things['field'] ?? '',
      };
      for (const key of Object.keys(site.things)) nothing[key] ??= randomUUID();
      const real = await ask(world.stranger, operation, site.things);
      const random = await ask(world.stranger, operation, nothing);
      const same = real.status === random.status && real.body.code === random.body.code;
      // A route that strangers' roles do not reach at all is refused before anything is looked for.
      const closed = real.status === 404 || (real.status === 403 && random.status === 403);
      if (!same || !closed) found.push(`${operation.method} ${operation.path}: ${real.text} but ${random.text}`);
    }
    expect(found).toEqual([]);
  });

  it('tells another council nothing in its lists', async () => {
    const secrets = Object.entries(site.things)
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
    const count = () => world.rows(`select ${counts.join(', ')}`, [site.council.id]);
    const before = await count();
    for (const operation of operations.filter(({ method, path }) => method !== 'get' && !/\/session$/.test(path)))
      await ask(world.stranger, operation, site.things);
    expect(await count()).toEqual(before);
  });

  describe('asked by every role', () => {
    let principals: Principal[];
    let asked: Operation[];
    beforeAll(async () => {
      site = { ...site, ...(await makeOwn(world, site)) };
      const { council } = site;
      const known = { ...council, 'taskforce-member': council.taskforceMember };
      principals = await principalsAt(world, { id: council.id, kind: 'council' }, known);
      asked = world.conformity.operations.filter((one) => !provenOtherwise.includes(nameOf(one)));
    });
    const wrong = (some: readonly Operation[], who: readonly Principal[], at = site) =>
      rehearse(world, () => wrongDoors(at, some, who));

    it('opens to those whose role allows it, and to nobody else', async () => {
      expect(await wrong(asked, principals)).toEqual([]);
      expect(asked.length).toBeGreaterThan(300);
    });

    it('would be told of, were it too open or too closed', async () => {
      const drafting = asked.filter(({ policy, method }) => policy === 'plan:edit' && method !== 'get');
      const [viewer, planner] = (['viewer', 'planner'] as const).map((role) =>
        principals.find(({ name }) => name === role),
      ) as [Principal, Principal];
      const swapped = [
        { ...viewer, permissions: planner.permissions },
        { ...planner, permissions: viewer.permissions },
      ];
      expect(await wrong(drafting, swapped)).toHaveLength(2 * drafting.length);
      expect(drafting.length).toBeGreaterThan(50);
    });

    it('is spoken of as narrow only where it is there and is narrow', () => {
      const names = world.conformity.operations.map(nameOf);
      expect([...Object.keys(narrowDoors), ...provenOtherwise].filter((name) => !names.includes(name))).toEqual([]);
      const narrow = (one: Operation) => principals.some((who) => isLetIn(one, who) !== admits(one.policy, who));
      expect(asked.filter((one) => nameOf(one) in narrowDoors && !narrow(one)).map(nameOf)).toEqual([]);
    });

    it('opens to an office what is shared with it, and the things themselves never', async () => {
      const { council } = site;
      const above = await world.combinedAuthority([council]);
      const [library] = await world.rows<{ code: string }>('select code from indicator where id = $1', [
        site.indicatorId,
      ]);
      const code = library?.code ?? '';
      const at = `/indicators/${code}/observations?organisation=${council.id}`;
      (await council.manager.post(at, figureOf(council))).ok();
      const known = {
        things: { organisation: [above.id] },
        questions: { organisation: [above.id], indicator: [code] },
      };
      const told = () => everyAnswer(world, above.analyst, { ...known, pages: [] });
      const unshared = await told();
      for (const subject of shareSubjects)
        (await council.manager.post(sharesOf(council), shareOf(above, subject))).ok();
      const shared = await told();
      expect(differing(unshared, shared).sort()).toEqual(openedByShares);
      expect([unshared, shared].map((answers) => [...answers.values()].some(namesPlan))).toEqual([false, true]);

      const office = { name: 'office', permissions: [] } as const;
      const people = [above.analyst, above.manager].map((who) => ({ ...office, alone: who, reaching: who }));
      expect(await wrong(asked.filter(isRead), people)).toEqual([]);
      const comparing = asked.filter(({ policy }) => policy === 'comparison:read');
      const own = {
        ...site,
        council: { ...council, ...above },
        things: { organisation: above.id, indicator_code: code },
      };
      const members = await principalsAt(world, { id: above.id, kind: 'combined-authority' }, above);
      expect(await wrong(comparing, members, own)).toEqual([]);
    });

    it('shows to anybody what is published, as a page and nowhere else', async () => {
      const { council } = site;
      const { plan } = await draftedPlan(world, council);
      await setStatus(world, plan.id, 'approved');
      const { path } = (await publish(council.approver, plan.id, { ...words, adoptedOn: '2026-02-01' })).ok();
      const latest = path.replace(/\/versions\/1$/, '');
      for (const page of [path, latest, `${latest}.json`, `${latest}.csv`])
        expect([page, (await world.anyone.page(page)).status]).toEqual([page, 200]);
      expect((await world.anyone.page('/plans/council/prepared')).status).toBe(404);
      expect((await world.anyone.get(`/plans/${plan.id}`)).status).toBe(401);
    });
  });
});
