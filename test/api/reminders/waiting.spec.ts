import type { LinkedUpdates } from '@waymark/contract/progress';
import type { Problem } from '@waymark/contract/problem';
import type { Mail, OwnLink } from '@waymark/contract/reminders';
import { freshDatabase } from '../../support/database';
import { MailServer } from '../../support/mail-server';
import { dueAction, hurryJobs, look, type Reminded, remindedCouncil, withAccount } from '../../support/reminded';
import { World } from '../../support/world';

let server: MailServer;
let world: World;
beforeAll(async () => {
  server = await MailServer.open();
  // A database of its own: each look reads every organisation.
  world = await World.open({
    ownerUrl: await freshDatabase('reminders_waiting'),
    configuration: { publicOrigin: 'http://plans.example', mail: { url: server.url, from: 'plans@council.example' } },
  });
});
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(async () => {
  Object.assign(server, { mood: 'take', arrived: 0 });
  server.received.length = 0;
  await world.rows(`delete from pgboss.job`);
  await world.rows(`update plan set archived_at = now() where archived_at is null`);
  // A Wednesday at 09:00 by the clock on the wall.
  world.now('2027-06-09T08:00:00Z');
});

describe('what waits without a day', () => {
  /** The plan is sent back, a question is put, and a figure waits to be checked: all on a Wednesday, at nine. */
  async function waiting(): Promise<Reminded> {
    const reminded = await withAccount(world);
    const { council, planId } = reminded;
    const asked = { subjectKind: 'plan', subjectId: planId, text: 'Which hall?', mentions: [council.viewer.userId] };
    const thread = (await council.planner.post<{ id: string }>(`/plans/${planId}/comments`, asked)).ok();
    await world.rows(`update comment set written_at = '2027-06-09T08:00:00Z' where id = $1`, [thread.id]);
    return reminded;
  }
  const textTo = (address: string) =>
    server.received.filter(({ to }) => to === address).map(({ parts }) => parts['text/plain'] ?? '');

  it('is told of once when it arrives, then after a week and a month, and by then to who manages the plan', async () => {
    const { council, ...reminded } = await waiting();
    const manager = reminded.manager.email ?? '';
    const { viewer } = council;
    const told: string[] = [];
    const looked = [...[0, 1, 2, 5, 6, 7, 8, 9, 12], ...[28, 29, 30, 31, 35], ...[58, 59, 60, 61, 62, 65]];
    for (const day of looked) {
      const today = new Date(Date.parse('2027-06-09T11:00:00Z') + day * 86_400_000);
      world.now(today.toISOString());
      server.received.length = 0;
      await look(world);
      for (const { to } of server.received)
        told.push(`${today.toISOString().slice(0, 10)} ${to === viewer.email ? 'viewer' : to}`);
    }
    expect(told.sort()).toEqual([
      '2027-06-09 viewer',
      `2027-06-16 ${manager}`,
      '2027-06-16 viewer',
      `2027-07-09 ${manager}`,
      '2027-07-09 viewer',
      `2027-08-09 ${manager}`,
      '2027-08-09 viewer',
    ]);
  });

  it('stands apart in the mail, asks its reader to sign in, and ends when it is answered', async () => {
    const { council, planId, ...reminded } = await waiting();
    const manager = reminded.manager.email ?? '';
    const { viewer, planner, approver, administrator, id } = council;
    await world.rows(`update plan set status = 'in-review', submitted_by = $2, status_since = $3 where id = $1`, [
      ...[planId, planner.userId, '2027-06-09T08:00:00Z'],
    ]);
    const { preview } = (await administrator.get<Mail>(`/organisations/${id}/mail`)).ok();
    expect(preview.find(({ address }) => address === viewer.email)).toMatchObject({
      name: viewer.name,
      lines: [{ kind: 'mention', dueOn: null, since: '2027-06-09', late: false, step: 'owner' }],
    });
    await look(world);
    const [text = ''] = textTo(viewer.email);
    expect(text).toContain('Waiting for you\r\n- Question Which hall?: waits since 9 June 2027 (Integration strategy)');
    expect(text).toContain('Update these now: http://plans.example/app/updates');
    expect(text).not.toContain('/app/u/');
    expect(textTo(approver.email)).toEqual([
      expect.stringContaining('- Approval of Integration strategy: waits since'),
    ]);
    expect(textTo(manager)).toEqual([]);

    (await viewer.patch('/notifications', { optOuts: ['waiting'] }, 0)).ok();
    await world.rows(`update plan set status = 'in-delivery' where id = $1`, [planId]);
    server.received.length = 0;
    world.now('2027-06-16T08:00:00Z');
    await look(world);
    expect(server.received.map(({ to }) => to)).toEqual([manager]);
    expect(textTo(manager)[0]).toContain(`Left by others`);
    expect(textTo(manager)[0]).toContain(`waits since 9 June 2027, owner: ${viewer.name}`);
    expect(textTo(manager)[0]).toContain('To see these, sign in: http://plans.example/app/plans');
    expect(textTo(manager)[0]).not.toContain('Update these now');
    await world.rows(`update comment set resolved_at = now() where organisation_id = $1`, [id]);
    const after = (await administrator.get<Mail>(`/organisations/${id}/mail`)).ok();
    expect(after.preview).toEqual([]);
  });

  it('is told neither in quiet hours nor to who is suspended, who is stood in for', async () => {
    const { council, ...reminded } = await waiting();
    const manager = reminded.manager.email ?? '';
    const { viewer } = council;
    (await viewer.patch('/notifications', { digest: 'instantly' }, 0)).ok();
    world.now('2027-06-09T20:00:00Z');
    await look(world);
    expect(server.received).toEqual([]);
    await world.rows('update membership set suspended_at = now() where user_id = $1', [viewer.userId]);
    world.now('2027-06-10T07:00:00Z');
    await look(world);
    expect(server.received.map(({ to }) => to)).toEqual([manager]);
  });

  it('is told to who manages the plan at once where nobody is left who may do it', async () => {
    const reminded = await withAccount(world);
    const { council, planId } = reminded;
    await world.rows(`update plan set status = 'in-review', submitted_by = $2, status_since = $3 where id = $1`, [
      ...[planId, council.planner.userId, '2027-06-09T07:00:00Z'],
    ]);
    await world.rows('update membership set suspended_at = now() where user_id = $1', [council.approver.userId]);
    await look(world);
    expect(server.received.map(({ to }) => to)).toEqual([reminded.manager.email]);
    const said = '- Approval of Integration strategy: waits since 9 June 2027, nobody is left who may do it';
    expect(server.received[0]?.parts['text/plain']).toContain(said);
  });
});

describe('a link to one’s own updates', () => {
  it('is sent to oneself alone, tells its secret nowhere else, and at most five times a day', async () => {
    const { council } = await withAccount(world);
    const { contributor, taskforceMember, viewer, id } = council;
    const path = `/organisations/${id}/own-link`;
    expect((await contributor.get<OwnLink>(path)).ok()).toEqual({
      ...{ address: contributor.email, mailSent: true, inDirectory: true, leftToday: 5, mostADay: 5 },
    });
    const key = { 'idempotency-key': 'asked-once' };
    const first = await contributor.post<OwnLink>(path, undefined, key);
    expect(first.ok().leftToday).toBe(4);
    expect((await contributor.post<OwnLink>(path, undefined, key)).ok().leftToday).toBe(4);
    await world.runJobs();
    expect(server.received.map(({ to }) => to)).toEqual([contributor.email]);
    const text = server.received[0]?.parts['text/plain'] ?? '';
    const token = /http:\/\/plans\.example\/app\/u\/([\w-]{43})/.exec(text)?.[1] ?? '';
    expect(text).toContain('works until 23 June 2027');
    expect(first.text).not.toContain(token);
    const opened = await world.anyone.get<LinkedUpdates>('/linked/updates', { 'x-update-link': token });
    expect(opened.ok().name).toBe('Zoë');
    const kept = await world.rows(
      `select to_jsonb(m) as row from mail m where organisation_id = $1
       union all select to_jsonb(e) from audit_event e where organisation_id = $1`,
      [id],
    );
    expect(JSON.stringify(kept)).toContain('update-link.send');
    expect(JSON.stringify(kept)).not.toContain(token);

    // At night too, since it was asked for.
    world.now('2027-06-09T23:00:00Z');
    for (let more = 1; more < 5; more += 1) (await contributor.post(path)).ok();
    const sixth = await contributor.post<Problem>(path);
    expect(sixth).toMatchObject({ status: 429, body: { code: 'too-many-links' } });
    await world.runJobs();
    expect(server.received).toHaveLength(5);
    world.now('2027-06-11T08:00:00Z');
    expect((await contributor.post<OwnLink>(path)).ok().leftToday).toBe(4);

    expect((await taskforceMember.get<OwnLink>(path)).ok().inDirectory).toBe(false);
    expect((await taskforceMember.post<Problem>(path)).body.code).toBe('not-in-directory');
    expect((await viewer.post(path)).status).toBe(403);
    expect((await world.stranger.post(path)).status).toBe(404);
  });
});

it('waits with a try that falls into its reader’s quiet hours until they end', async () => {
  const reminded = await remindedCouncil(world);
  await dueAction(world, reminded, 'Open a desk', '2027-06-16');
  server.mood = 'refuse-for-now';
  await look(world);
  const dueAt = async () => {
    const rows = await world.rows<{ at: string }>('select due_at as at from mail where organisation_id = $1', [
      reminded.council.id,
    ]);
    return new Date(rows[0]?.at ?? 0).toISOString();
  };
  const states = () => world.rows('select state, attempts from mail where organisation_id = $1', [reminded.council.id]);
  expect(await dueAt()).toBe('2027-06-09T08:01:00.000Z');
  // 19:58 by the clock on the wall: the next try, five minutes later, would be after eight in the evening.
  world.now('2027-06-09T18:58:00Z');
  await hurryJobs(world);
  await world.runJobs();
  expect(server.arrived).toBe(2);
  expect(await dueAt()).toBe('2027-06-10T06:00:00.000Z');
  // Whatever asks for it in between is put off as well: a worker that comes late, or one who has it sent again.
  server.mood = 'take';
  for (const at of ['2027-06-09T19:30:00Z', '2027-06-10T05:59:00Z']) {
    world.now(at);
    await hurryJobs(world);
    await world.runJobs();
    expect(server.arrived).toBe(2);
  }
  expect(await states()).toEqual([{ state: 'queued', attempts: 2 }]);
  world.now('2027-06-10T06:00:00Z');
  await hurryJobs(world);
  await world.runJobs();
  expect(server.received).toHaveLength(1);
  expect(await states()).toEqual([{ state: 'sent', attempts: 3 }]);
});
