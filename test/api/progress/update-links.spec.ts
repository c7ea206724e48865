import type { LinkedUpdates } from '@waymark/contract/progress';
import type { MadeUpdateLink, UpdateLinks } from '@waymark/contract/update-links';
import type { Update } from '@waymark/contract/updates';
import { minimalBody } from '../../support/bodies';
import type { Answer, Client } from '../../support/client';
import { addressOf, furnish } from '../../support/furnished';
import { deliver, ledBy, milestoneOf, type OwnedWork, ownedWork, personOf } from '../../support/owned-work';
import { World } from '../../support/world';

let world: World;
let work: OwnedWork;

const headerOf = (token: string) => ({ 'x-update-link': token });
const tokenOf = ({ url }: MadeUpdateLink): string => url.split('/').at(-1) ?? '';
const made = async (client: Client, personId: string): Promise<MadeUpdateLink> =>
  (await client.post<MadeUpdateLink>(`/people/${personId}/update-links`)).ok();
const open = (token: string): Promise<Answer<LinkedUpdates>> => world.anyone.get('/linked/updates', headerOf(token));

const linksOf = async (personId: string): Promise<UpdateLinks['links']> =>
  (await work.council.planner.get<UpdateLinks>(`/people/${personId}/update-links`)).ok().links;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

beforeEach(async () => {
  world.now(new Date().toISOString());
  work = await ownedWork(world);
});

describe('a link to one’s own items', () => {
  it('opens them without signing in, answers them, and everything says that it came by a link', async () => {
    const { council, owner, plan } = work;
    const action = await ledBy(world, work, { title: 'Mine', startsOn: '2025-05-01', dueOn: '2035-01-01' });
    const milestone = await milestoneOf(council, action, '2026-01-31');
    const other = await world.action(council.planner, work.goal.id, { title: 'Of others', startsOn: '2025-05-01' });
    await deliver(world, plan);
    const token = tokenOf(await made(council.contributor, owner.id));
    const answer = (await open(token)).ok();
    expect(answer).toMatchObject({ name: 'Olu Owner', counts: { overdue: 2 } });
    expect(answer.items.map(({ title }) => title).sort()).toEqual(['First class meets', 'Mine']);

    const said = { status: 'at-risk', text: 'Slow' };
    const path = (id: string) => `/linked/actions/${id}/updates`;
    const update = (await world.anyone.post<Update>(path(action.id), said, headerOf(token))).ok();
    expect(update).toMatchObject({ byLink: true, saidBy: 'Olu Owner' });
    const done = await world.anyone.send('PATCH', `/api/v1/linked/milestones/${milestone.id}`, {
      ...{ body: { doneOn: '2026-01-01' }, version: milestone.version, headers: headerOf(token) },
    });
    expect(done.status).toBe(200);
    expect((await open(token)).ok().items).toEqual([]);
    expect((await world.anyone.post(path(other.id), said, headerOf(token))).status).toBe(403);
    const titled = { body: { title: 'Other' }, version: 2, headers: headerOf(token) };
    expect((await world.anyone.send('PATCH', `/api/v1/linked/milestones/${milestone.id}`, titled)).status).toBe(403);
    const foreign = await ownedWork(world);
    const there = await ledBy(world, foreign);
    expect((await world.anyone.post(path(there.id), said, headerOf(token))).status).toBe(404);

    const events = await world.rows<{ name: string; after: { byLink?: string } }>(
      `select name, after from audit_event where organisation_id = $1 and after ? 'byLink' order by id`,
      [council.id],
    );
    expect(events.map(({ name }) => name)).toEqual([
      ...['update-link.open', 'action.progress', 'milestone.change', 'update-link.open'],
    ]);
  });

  it('keeps no secret, and serves a person without an account, once for each answer', async () => {
    const { council, plan } = work;
    const clerk = await personOf(world, council, 'Cleo Clerk');
    const action = await world.action(council.planner, work.goal.id, {
      ...{ councilLeadId: clerk.id, startsOn: '2025-05-01', title: 'Of the clerk' },
    });
    await deliver(world, plan);
    const link = await made(council.planner, clerk.id);
    expect(link.url).toMatch(/\/app\/u\/[\w-]{43}$/);
    const rows = await world.rows<{ token_hash: string }>('select token_hash from update_link where id = $1', [
      link.id,
    ]);
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    const headers = { ...headerOf(tokenOf(link)), 'idempotency-key': 'said-by-clerk' };
    const said = { status: 'at-risk', text: 'Going slowly' };
    const first = (await world.anyone.post<Update>(`/linked/actions/${action.id}/updates`, said, headers)).ok();
    const again = (await world.anyone.post<Update>(`/linked/actions/${action.id}/updates`, said, headers)).ok();
    expect(again.id).toBe(first.id);
    const kept = await world.rows('select user_id, said_by, by_link from progress_update where action_id = $1', [
      action.id,
    ]);
    expect(kept).toEqual([{ user_id: null, said_by: 'Cleo Clerk', by_link: true }]);
  });

  it('is made by its person, or for who has no account; listed, and ended by hand', async () => {
    const { council, owner } = work;
    const path = `/people/${owner.id}/update-links`;
    expect((await council.manager.post(path)).status).toBe(403);
    expect((await world.stranger.post(path)).status).toBe(404);
    const link = await made(council.contributor, owner.id);
    expect((await council.taskforceMember.get(path)).status).toBe(403);
    const { links } = (await council.planner.get<UpdateLinks>(path)).ok();
    expect(links).toMatchObject([{ id: link.id, revokedAt: null, madeBy: council.contributor.name }]);
    expect(JSON.stringify(links)).not.toContain(tokenOf(link));
    expect((await council.planner.delete(`/update-links/${link.id}`, 9)).status).toBe(412);
    expect((await world.stranger.delete(`/update-links/${link.id}`, link.version)).status).toBe(404);
    expect((await open(tokenOf(link))).status).toBe(200);
    expect((await council.planner.delete(`/update-links/${link.id}`, link.version)).status).toBe(204);
    expect((await open(tokenOf(link))).body).toMatchObject({ code: 'link-ended' });
  });

  it.each([
    ['its fourteen days are over', 'run-out', `update update_link set expires_at = now() - interval '1 second'`],
    ['its person has left', 'person-left', `update person set left_on = current_date - 1`],
    ['its person is suspended', 'suspended', `update membership set suspended_at = now()`],
    ['its person is no member any more', 'suspended', `delete from membership`],
  ])('ends when %s, and the list says so', async (_when, state, sql) => {
    const { council, owner } = work;
    const token = tokenOf(await made(council.contributor, owner.id));
    expect((await open(token)).status).toBe(200);
    const whose = sql.includes('membership') ? `user_id = '${council.contributor.userId}'` : 'true';
    await world.rows(`${sql} where organisation_id = $1 and ${whose}`, [council.id]);
    expect((await open(token)).body).toMatchObject({ code: 'link-ended' });
    expect((await linksOf(owner.id)).map((link) => link.state)).toEqual([state]);
  });

  it('opens nothing once the role that answers is taken, or all was handed over, and never what others own', async () => {
    const { council, owner, plan } = work;
    const action = await ledBy(world, work, { title: 'Mine', startsOn: '2025-05-01' });
    await deliver(world, plan);
    const token = tokenOf(await made(council.contributor, owner.id));
    const said = { status: 'at-risk', text: 'Slow' };
    const say = () => world.anyone.post(`/linked/actions/${action.id}/updates`, said, headerOf(token));
    const rolesNow = (role: string) =>
      world.rows(`update membership set roles = $2 where user_id = $1`, [council.contributor.userId, [role]]);
    await rolesNow('viewer');
    expect((await open(token)).ok().items).toEqual([]);
    expect((await say()).status).toBe(403);
    expect((await linksOf(owner.id)).map((link) => link.state)).toEqual(['no-right']);
    await rolesNow('contributor');
    expect((await open(token)).ok().items).toHaveLength(1);
    expect((await linksOf(owner.id)).map((link) => link.state)).toEqual(['open']);
    const receiver = await personOf(world, council, 'Rae Receiver');
    (await council.manager.post(`/people/${owner.id}/hand-over`, { toId: receiver.id })).ok();
    expect((await open(token)).ok().items).toEqual([]);
    expect((await say()).status).toBe(403);
  });

  it('cannot be guessed at speed, and one in hurry waits', async () => {
    const wrong = 'A'.repeat(43);
    const codes: number[] = [];
    for (let count = 0; count < 5; count += 1) codes.push((await open(wrong)).status);
    expect(codes).toEqual([401, 401, 401, 401, 429]);
    expect((await open('short')).body).toMatchObject({ code: 'no-link' });
    const token = tokenOf(await made(work.council.contributor, work.owner.id));
    expect((await open(token)).status).toBe(200);
    await world.rows('update update_link set window_uses = 120 where person_id = $1', [work.owner.id]);
    expect((await open(token)).status).toBe(429);
  });
});

it('opens no other route of the product: each answers as to somebody unknown', async () => {
  const furnished = await furnish(world);
  const { council, things } = furnished;
  const token = tokenOf(await made(council.planner, things['person'] ?? ''));
  const methods = { get: 'GET', post: 'POST', patch: 'PATCH', put: 'PUT', delete: 'DELETE' } as const;
  const closed = world.conformity.operations.filter(({ policy }) => policy !== 'public' && policy !== 'update-link');
  const entered: string[] = [];
  for (const operation of closed) {
    const { status } = await world.anyone.send(
      methods[operation.method as keyof typeof methods],
      addressOf(operation, things),
      {
        body: operation.bodySchema ? minimalBody(world.conformity.document, operation.bodySchema) : undefined,
        version: 1,
        headers: headerOf(token),
      },
    );
    if (status !== 401) entered.push(`${operation.method} ${operation.path} answered ${status}`);
  }
  expect(entered).toEqual([]);
  expect((await open(token)).status).toBe(200);
  expect((await council.manager.get('/linked/updates')).status).toBe(401);
});

it('takes a figure that came back from who has an account, and sends it to be checked', async () => {
  const { council, goal, owner, plan } = work;
  const [indicator] = await world.rows<{ id: string }>(
    `select i.id from indicator i join organisation o on o.id = i.organisation_id
     where o.kind = 'library' and not i.computed and i.frequency = 'year' order by i.position limit 1`,
  );
  (await council.planner.post(`/goals/${goal.id}/indicators`, { indicatorId: indicator?.id })).ok();
  await deliver(world, plan);
  const [entry] = await world.rows<{ id: string }>(
    `insert into figure_entry (organisation_id, indicator_id, area_code, period_start, period_end, state, value, entered_by,
       entered_by_id, entered_at, return_reason)
     values ($1, $2, $3, '2025-04-01', '2026-03-31', 'returned', 1, 'Olu', $4, now(), 'Too low') returning id`,
    [council.id, indicator?.id, council.areaCode, council.contributor.userId],
  );
  const token = tokenOf(await made(council.contributor, owner.id));
  const { items } = (await open(token)).ok();
  expect(items).toMatchObject([{ kind: 'figure', state: 'returned', figure: { returnReason: 'Too low' } }]);
  const path = `/linked/figures/${entry?.id}`;
  const entered = await world.anyone.post(path, { value: 2 }, headerOf(token));
  expect({ status: entered.status, said: entered.text }).toEqual({ status: 204, said: '' });
  const rows = await world.rows('select state, value from figure_entry where id = $1', [entry?.id]);
  expect(rows).toEqual([{ state: 'submitted', value: 2 }]);
  expect((await open(token)).ok().items).toEqual([]);
  expect((await world.anyone.post(path, { value: 2 }, headerOf(token))).status).toBe(404);
});
