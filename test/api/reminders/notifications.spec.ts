import type { Mail, NewCalendarFeed, Notifications, OwnLink } from '@waymark/contract/reminders';
import type { Problem } from '@waymark/contract/problem';
import { freshDatabase } from '../../support/database';
import { MailServer } from '../../support/mail-server';
import { readCalendar } from '../../support/read-calendar';
import { dueAction, look, remindedCouncil, withAccount } from '../../support/reminded';
import { World } from '../../support/world';

let server: MailServer;
let world: World;
let ownerUrl: string;
beforeAll(async () => {
  server = await MailServer.open();
  // A database of its own: each look reads every organisation.
  ownerUrl = await freshDatabase('reminders_notifications');
  world = await World.open({
    ownerUrl,
    configuration: { publicOrigin: 'http://plans.example', mail: { url: server.url, from: 'plans@council.example' } },
  });
});
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(async () => {
  server.received.length = 0;
  await world.rows(`delete from pgboss.job`);
  await world.rows(`update plan set archived_at = now() where archived_at is null`);
  world.now('2027-06-09T08:00:00Z');
});

describe('how one wants to be written to', () => {
  it('is usual until it is set, and set at the version that was read', async () => {
    const { council, owner } = await withAccount(world);
    const { contributor } = council;
    const before = (await contributor.get<Notifications>('/notifications')).ok();
    expect(before).toMatchObject({ version: 0, digest: 'daily', hour: 8, quietFrom: 20, quietUntil: 7, optOuts: [] });
    expect(before).toMatchObject({ address: contributor.email, mailSent: true, feeds: [], workingDaysOnly: true });
    expect(before.standIns).toMatchObject([
      { organisationId: council.id, deputy: 'Dan', deputyFor: [], plansManaged: [] },
    ]);

    const changed = await contributor.patch<Notifications>('/notifications', { digest: 'weekly', weekday: 3 }, 0);
    expect(changed.ok()).toMatchObject({ version: 1, digest: 'weekly', weekday: 3, hour: 8 });
    expect((await contributor.patch('/notifications', { hour: 9 }, 0)).status).toBe(412);
    const quiet = await contributor.patch<Problem>('/notifications', { hour: 21 }, 1);
    expect(quiet).toMatchObject({ status: 422, body: { fields: [{ pointer: '/hour', code: 'in-quiet-hours' }] } });
    expect((await contributor.patch('/notifications', { hour: 24 }, 1)).status).toBe(422);

    const events = await world.rows<{ after: unknown }>(
      `select after from audit_event where organisation_id = $1 and name = 'notifications.change'`,
      [council.id],
    );
    expect(events).toEqual([{ after: { digest: 'weekly', weekday: 3 } }]);
    expect(owner.name).toBe('Zoë');
  });

  it('is kept to: a weekly reader waits for the day, who opted out gets nothing, and it goes to the deputy instead', async () => {
    const reminded = await withAccount(world);
    const { contributor, administrator, id } = reminded.council;
    await dueAction(world, reminded, 'Open a desk', '2027-06-06');
    (await contributor.patch('/notifications', { digest: 'weekly', weekday: 4 }, 0)).ok();
    await look(world);
    expect(server.received).toEqual([]);
    world.now('2027-06-10T07:00:00Z');
    await look(world);
    expect(server.received.map(({ to }) => to)).toEqual([contributor.email]);

    world.now('2027-06-17T07:00:00Z');
    (await contributor.patch('/notifications', { optOuts: ['late'] }, 1)).ok();
    await look(world);
    expect(server.received.slice(1).map(({ to }) => to)).toEqual([reminded.deputy.email]);
    const text = server.received[1]?.parts['text/plain'] ?? '';
    expect(text).toContain('Left by others');
    expect(text).toContain('Action 1.1 Open a desk: was due on 6 June 2027, owner: Zoë (Integration strategy)');
    expect(text).toContain('http://plans.example/app/updates');

    await world.rows(`update person set left_on = '2027-06-01' where id = any($1)`, [
      [reminded.deputy.id, reminded.manager.id],
    ]);
    const { unheard, preview } = (await administrator.get<Mail>(`/organisations/${id}/mail`)).ok();
    expect(unheard).toMatchObject([{ kind: 'action', title: 'Open a desk', dueOn: '2027-06-06', late: true }]);
    expect(preview).toEqual([]);
  });

  it('ends by one press from the mail, without signing in; looking at the page ends nothing', async () => {
    const reminded = await withAccount(world);
    await dueAction(world, reminded, 'Open a desk', '2027-06-16');
    await look(world);
    const address =
      /<http:\/\/plans\.example(.*)>/.exec(server.received[0]?.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const page = await world.anyone.page(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('method="post"');
    expect(page.text).not.toContain(reminded.council.contributor.email);
    const digest = async () => (await reminded.council.contributor.get<Notifications>('/notifications')).ok().digest;
    expect(await digest()).toBe('daily');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const post = async (url: string) =>
      (await world.anyone.send('POST', url, { body: 'List-Unsubscribe=One-Click', headers: form })).status;
    expect(await post(address)).toBe(200);
    expect(await digest()).toBe('none');
    expect(await post(`${address.slice(0, -1)}~`)).toBe(404);
    expect((await world.anyone.page(`${address}x`)).status).toBe(404);
  });
});

describe('a calendar to subscribe to', () => {
  it('shows what its maker has to do, until it is revoked', async () => {
    const reminded = await withAccount(world);
    const { contributor, viewer } = reminded.council;
    const title = `Öffnen; a, b \\ c ${'– £5,000 for English classes '.repeat(4)}`.trim();
    const action = await dueAction(world, reminded, title, '2027-06-30');
    await dueAction(world, { ...reminded, owner: reminded.deputy }, 'Not mine', '2027-06-30');
    const made = (await contributor.post<NewCalendarFeed>('/calendar-feeds')).ok();
    expect(made.url).toMatch(/^http:\/\/plans\.example\/calendar\/[\w-]{43}\.ics$/);
    const address = made.url.replace('http://plans.example', '');
    const feed = await world.anyone.page(address);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.headers['cache-control']).toContain('no-store');
    const { properties, events } = readCalendar(feed.text);
    expect(properties).toMatchObject({ VERSION: '2.0', PRODID: '-//Waymark//Integration plans//EN' });
    expect(events).toEqual([
      {
        UID: `action-${action.id}@waymark`,
        DTSTAMP: '20270609T080000Z',
        DTSTART: '20270630',
        DTEND: '20270701',
        SUMMARY: `Action 1.1 ${title} due`,
        DESCRIPTION: 'Integration strategy\nhttp://plans.example/app/updates',
        URL: 'http://plans.example/app/updates',
        TRANSP: 'TRANSPARENT',
      },
    ]);
    expect(feed.text).not.toContain('VALARM');
    expect(readCalendar((await world.anyone.page(address)).text).events[0]?.['UID']).toBe(events[0]?.['UID']);

    const [kept] = await world.rows(`select secret_hash from calendar_feed where id = $1`, [made.id]);
    expect(JSON.stringify(kept)).not.toContain(address.slice('/calendar/'.length, -4));
    const { feeds } = (await contributor.get<Notifications>('/notifications')).ok();
    expect(feeds).toMatchObject([{ id: made.id, lastReadAt: '2027-06-09T08:00:00.000Z' }]);

    expect((await viewer.delete(`/calendar-feeds/${made.id}`)).status).toBe(404);
    await world.rows(`update membership set suspended_at = now() where user_id = $1`, [contributor.userId]);
    expect(readCalendar((await world.anyone.page(address)).text).events).toEqual([]);
    await world.rows(`update membership set suspended_at = null where user_id = $1`, [contributor.userId]);
    (await contributor.delete(`/calendar-feeds/${made.id}`)).ok();
    expect((await world.anyone.page(address)).status).toBe(404);
    expect((await world.anyone.page('/calendar/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics')).status).toBe(404);
    expect((await contributor.delete(`/calendar-feeds/${made.id}`)).status).toBe(404);
  });
});

describe('the page of mail', () => {
  it('shows an administrator, and nobody else, what would be told to whom', async () => {
    const reminded = await withAccount(world);
    await dueAction(world, reminded, 'Open a desk', '2027-06-16');
    const { administrator, planner, contributor, id } = reminded.council;
    const { preview, from, unheard } = (await administrator.get<Mail>(`/organisations/${id}/mail`)).ok();
    expect(from).toBe('plans@council.example');
    expect(unheard).toEqual([]);
    expect(preview).toMatchObject([
      {
        name: 'Zoë',
        address: contributor.email,
        digest: 'daily',
        lines: [{ title: 'Open a desk', step: 'owner', late: false }],
      },
    ]);
    expect((await planner.get(`/organisations/${id}/mail`)).status).toBe(403);
    expect((await world.stranger.get(`/organisations/${id}/mail`)).status).toBe(404);
    expect((await world.operator.get(`/organisations/${id}/mail`)).status).toBe(403);
  });

  it('says so where no mail server is named: nothing is written, and what would be sent is shown', async () => {
    const silent = await World.open({ ownerUrl });
    try {
      silent.now('2027-06-09T08:00:00Z');
      const reminded = await remindedCouncil(silent);
      await dueAction(silent, reminded, 'Open a desk', '2027-06-16');
      await look(silent);
      const { administrator, contributor, id } = reminded.council;
      const mail = (await administrator.get<Mail>(`/organisations/${id}/mail`)).ok();
      expect(mail).toMatchObject({ from: null, lastLookedAt: null, counts: [], preview: [{ name: 'Zoë' }] });
      expect((await administrator.post(`/organisations/${id}/mail/test`)).status).toBe(409);
      await world.rows(`update person set user_id = $2 where id = $1`, [reminded.owner.id, contributor.userId]);
      const path = `/organisations/${id}/own-link`;
      expect((await contributor.get<OwnLink>(path)).ok()).toMatchObject({ mailSent: false, inDirectory: true });
      expect((await contributor.post<Problem>(path)).body.code).toBe('mail-not-set-up');
    } finally {
      await silent.close();
    }
  });
});
