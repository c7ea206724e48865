import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mail, MailItem } from '@waymark/contract/reminders';
import { appUrlFor } from '../../../api/src/platform/open-database';
import { freshDatabase } from '../../support/database';
import { headerWords, MailServer } from '../../support/mail-server';
import { dueAction, hurryJobs, look, type Reminded, remindedCouncil } from '../../support/reminded';
import { repository } from '../../support/sources';
import { World } from '../../support/world';

let server: MailServer;
let world: World;
let ownerUrl: string;
beforeAll(async () => {
  server = await MailServer.open();
  // A database of its own: each look reads every organisation.
  ownerUrl = await freshDatabase('reminders_mail');
  world = await World.open({
    ownerUrl,
    configuration: {
      publicOrigin: 'http://plans.example',
      mail: { url: server.url, from: 'Waymark <plans@council.example>' },
    },
  });
});
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(async () => {
  server.mood = 'take';
  server.received.length = 0;
  server.arrived = 0;
  await world.rows(`delete from pgboss.job`);
  await world.rows(`update plan set archived_at = now() where archived_at is null`);
});

const mailOf = async ({ council }: Reminded): Promise<Mail> =>
  (await council.administrator.get<Mail>(`/organisations/${council.id}/mail`)).ok();
const onlyOf = async (reminded: Reminded): Promise<MailItem | undefined> => {
  const { toDecide, waiting, sent } = await mailOf(reminded);
  return [...toDecide, ...waiting, ...sent][0];
};
/** A Wednesday in June at 09:00 by the clock on the wall, of an action due a week later. */
async function dueInAWeek(title = 'Open a desk – £5,000'): Promise<Reminded> {
  world.now('2027-06-09T08:00:00Z');
  const reminded = await remindedCouncil(world);
  await dueAction(world, reminded, title, '2027-06-16');
  return reminded;
}

describe('a reminder by mail', () => {
  it('says what is due, to whom it belongs, why, and how it ends', async () => {
    const reminded = await dueInAWeek();
    await look(world);

    expect(server.received).toHaveLength(1);
    const [mail] = server.received;
    expect(mail?.to).toBe(reminded.owner.email);
    const { headers = {}, parts = {} } = mail ?? {};
    expect(headerWords(headers['subject'] ?? '')).toMatch(/^1 due soon: integration plans of /);
    expect(headerWords(headers['to'] ?? '')).toBe(`Zoë <${reminded.owner.email}>`);
    expect(headers['from']).toBe('Waymark <plans@council.example>');
    expect(headers['auto-submitted']).toBe('auto-generated');
    expect(headers['message-id']).toMatch(/^<[0-9a-f-]{36}@council\.example>$/);
    expect(headers['list-unsubscribe']).toMatch(/^<http:\/\/plans\.example\/unsubscribe\/[\w-]{32}>$/);
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(headers['content-type']).toMatch(/^multipart\/alternative/);
    const text = parts['text/plain'] ?? '';
    expect(text).toContain('Hello Zoë,');
    expect(text).toContain('Due soon\r\n- Action 1.1 Open a desk – £5,000: due on 16 June 2027 (Integration strategy)');
    expect(text).toMatch(/Update these now: http:\/\/plans\.example\/app\/u\/[\w-]{43}/);
    expect(text).toContain('http://plans.example/app/account/notifications');
    expect(parts['text/html']).toContain('<strong>Action 1.1 Open a desk – £5,000</strong>: due on 16 June 2027');

    await look(world);
    expect(server.received).toHaveLength(1);
    const { sent, counts } = await mailOf(reminded);
    expect(sent).toMatchObject([{ name: 'Zoë', state: 'sent', attempts: 1, problem: '' }]);
    expect(counts).toEqual([{ state: 'sent', count: 1 }]);
    // What was sent is kept without its words.
    const kept = await world.rows(`select text, html, message_id from mail where id = $1`, [sent[0]?.id]);
    expect(kept).toEqual([{ text: '', html: '', message_id: headers['message-id'] }]);
  });

  it('asks for an update from the plan’s first interval on, and calls it late after the second', async () => {
    world.now('2027-06-08T08:00:00Z');
    const reminded = await remindedCouncil(world);
    const action = await dueAction(world, reminded, 'Open a desk', '2028-12-31');
    await world.rows(`update action set starts_on = '2027-05-10' where id = $1`, [action.id]);
    await look(world);
    expect(server.received).toEqual([]);
    world.now('2027-06-09T08:00:00Z');
    await look(world);
    const asked = 'Update on 1.1 Open a desk: asked for since 9 June 2027, late after 9 July 2027';
    expect(server.received[0]?.parts['text/plain']).toContain(`Due soon\r\n- ${asked}`);
    world.now('2027-07-12T08:00:00Z');
    await look(world);
    const late = 'Late\r\n- Update on 1.1 Open a desk: was due on 9 June 2027';
    expect(server.received[1]?.parts['text/plain']).toContain(late);
  });

  it('is tried again when the server refuses for now, and given up when it refuses for good', async () => {
    const reminded = await dueInAWeek();
    server.mood = 'refuse-for-now';
    await look(world);
    expect(await onlyOf(reminded)).toMatchObject({ state: 'queued', attempts: 1 });
    await world.runJobs();
    expect(server.arrived).toBe(1); // not before its time
    const [wait] = await world.rows<{ minutes: number }>(
      `select round(extract(epoch from due_at - queued_at) / 60)::integer as minutes from mail where organisation_id = $1`,
      [reminded.council.id],
    );
    expect(wait?.minutes).toBe(1);
    server.mood = 'take';
    await hurryJobs(world);
    await world.runJobs();
    expect(server.received).toHaveLength(1);
    expect(await onlyOf(reminded)).toMatchObject({ state: 'sent', attempts: 2 });

    const other = await dueInAWeek();
    server.mood = 'refuse-for-good';
    await look(world);
    const failed = await onlyOf(other);
    expect(failed).toMatchObject({ state: 'failed', attempts: 1 });
    expect(failed?.problem).toContain('550 No such user');

    server.mood = 'take';
    const { administrator } = other.council;
    expect(
      (await other.council.manager.send('POST', `/api/v1/mail/${failed?.id}/send-again`, { version: 1 })).status,
    ).toBe(403);
    const again = await administrator.send('POST', `/api/v1/mail/${failed?.id}/send-again`, {
      version: failed?.version,
    });
    expect(again.body).toMatchObject({ state: 'queued' });
    await world.runJobs();
    expect(server.received).toHaveLength(2);
  });

  it('gives up after eight attempts', async () => {
    const reminded = await dueInAWeek();
    server.mood = 'refuse-for-now';
    await look(world);
    for (let attempt = 2; attempt <= 9; attempt += 1) {
      await hurryJobs(world);
      await world.runJobs();
    }
    expect(server.arrived).toBe(8);
    expect(await onlyOf(reminded)).toMatchObject({ state: 'failed', attempts: 8 });
  });

  it('is uncertain, and never sent again by itself, when the line breaks after the last word', async () => {
    const reminded = await dueInAWeek();
    server.mood = 'drop';
    await look(world);
    const mail = await onlyOf(reminded);
    expect(mail).toMatchObject({ state: 'uncertain', attempts: 1 });
    server.mood = 'take';
    await hurryJobs(world);
    await look(world);
    expect(server.arrived).toBe(1);
    const aside = await reminded.council.administrator.send('POST', `/api/v1/mail/${mail?.id}/set-aside`, {
      version: mail?.version,
    });
    expect(aside.body).toMatchObject({ state: 'set-aside' });
    expect((await mailOf(reminded)).toDecide).toEqual([]);
  });

  it('is sent once by two workers that find it at once', async () => {
    await dueInAWeek();
    const second = await World.open({
      ownerUrl,
      configuration: { publicOrigin: 'http://plans.example', mail: { url: server.url, from: 'plans@council.example' } },
    });
    try {
      second.now('2027-06-09T08:00:00Z');
      await Promise.all([look(world), look(second), world.runJobs(), second.runJobs()]);
      const [job] = await world.rows<{ data: unknown }>(`select data from pgboss.job where name = 'mail' limit 1`);
      await world.rows(`insert into pgboss.job (name, data) select 'mail', $1 from generate_series(1, 6)`, [job?.data]);
      await Promise.all([world.runJobs(), second.runJobs()]);
      expect(server.arrived).toBe(1);
    } finally {
      await second.close();
    }
  });

  it('goes by TLS where the address says so', async () => {
    const secure = await MailServer.open({ secure: true });
    const other = await World.open({
      ownerUrl,
      configuration: { publicOrigin: 'http://plans.example', mail: { url: secure.url, from: 'plans@council.example' } },
    });
    const council = await other.council();
    (await council.administrator.post(`/organisations/${council.id}/mail/test`)).ok();
    await other.runJobs();
    expect(secure.received).toMatchObject([{ to: council.administrator.email }]);
    expect(secure.received[0]?.parts['text/plain']).toContain('£, é and ŵ');
    expect(secure.received[0]?.headers['list-unsubscribe']).toBeUndefined();
    await other.close();
    await secure.close();
  });
});

describe('a worker that is killed with a mail in its hands', () => {
  const children: ChildProcess[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'waymark-killed-'));
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves it uncertain: nobody sends it a second time', async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Waymark</title><app nonce="__CSP_NONCE__">');
    const reminded = await dueInAWeek();
    const { administrator, id } = reminded.council;
    (await administrator.post(`/organisations/${id}/mail/test`)).ok();
    server.mood = 'hang';
    const child = spawn(
      process.execPath,
      ['test/support/mail-worker.mjs', await appUrlFor(ownerUrl), server.url, folder],
      { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    children.push(child);
    while (server.arrived === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));

    server.mood = 'take';
    // The database finds that the job's worker is silent, and gives the job to another.
    await world.rows(`update pgboss.job set state = 'created' where name = 'mail' and state = 'active'`);
    await world.runJobs();
    expect((await mailOf(reminded)).waiting).toMatchObject([{ state: 'sending', attempts: 1 }]);
    world.now('2027-06-09T08:11:00Z');
    await look(world);
    await hurryJobs(world);
    await world.runJobs();
    const tests = (await mailOf(reminded)).toDecide;
    expect(tests).toMatchObject([{ kind: 'test', state: 'uncertain', attempts: 1 }]);
    expect(server.received.map(({ to }) => to)).not.toContain(administrator.email);
  }, 30_000);
});
