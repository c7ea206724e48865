import { addDays, daysBetween, todayIn } from '@waymark/domain/day';
import { localTimeAt } from '@waymark/domain/reminders/local-time';
import { freshDatabase } from '../../support/database';
import { MailServer } from '../../support/mail-server';
import { dueAction, look, remindedCouncil } from '../../support/reminded';
import { World } from '../../support/world';

let server: MailServer;
let world: World;
beforeAll(async () => {
  server = await MailServer.open();
  // A database of its own: each look reads every organisation.
  world = await World.open({
    ownerUrl: await freshDatabase('reminders_year'),
    configuration: { publicOrigin: 'http://plans.example', mail: { url: server.url, from: 'plans@council.example' } },
  });
  world.today('2027-03-01');
});
afterAll(async () => {
  await world.close();
  await server.close();
});

interface Sent {
  at: string;
  to: string;
  titles: string[];
}

/** Looks at an instant and tells what is sent by it. */
async function lookAt(instant: Date): Promise<Sent[]> {
  world.now(instant.toISOString());
  const before = server.received.length;
  await look(world);
  return server.received.slice(before).map(({ to, parts }) => ({
    at: localTimeAt(instant),
    to: to.split('-')[0] ?? '',
    titles: [...(parts['text/plain'] ?? '').matchAll(/^- Action [\d.]+ (.*?):/gm)].map(([, title]) => title ?? ''),
  }));
}

it('reminds through a year as the ladder says: owner, deputy, manager, on working days, until it is done', async () => {
  const reminded = await remindedCouncil(world);
  await dueAction(world, reminded, 'Open a desk', '2027-06-15');
  const done = await dueAction(world, reminded, 'Hire a tutor', '2027-09-30');
  const sent: Sent[] = [];
  for (let day = '2027-04-01'; day < '2028-04-01'; day = addDays(day, 1)) {
    if (day === '2027-10-20')
      await world.rows(`update action set delivery_status = 'completed' where id = $1`, [done.id]);
    sent.push(...(await lookAt(new Date(`${day}T11:00:00Z`))));
  }
  const daysOf = (title: string, to: string) =>
    sent.filter((one) => one.to === to && one.titles.includes(title)).map(({ at }) => at.slice(0, 10));

  expect(daysOf('Open a desk', 'zoe').slice(0, 7)).toEqual([
    '2027-05-17', // 30 days before is a Sunday
    '2027-06-08',
    '2027-06-14',
    '2027-06-21', // late; the 19th, five days after the last word, is a Saturday
    '2027-06-28', // a week late on the 23rd, five days after the last word on the 26th, a Saturday
    '2027-07-16', // 30 days late
    '2027-08-16', // 60 days late on Sunday the 15th
  ]);
  expect(daysOf('Open a desk', 'dan').slice(0, 2)).toEqual(['2027-06-23', '2027-07-16']);
  expect(daysOf('Open a desk', 'may')[0]).toBe('2027-07-16');
  expect(daysOf('Hire a tutor', 'zoe')).toEqual(['2027-08-31', '2027-09-23', '2027-09-29', '2027-10-04', '2027-10-11']);
  // Never at the same time as something else of one person in two mails, never closer than five days, never silent for long.
  for (const to of ['zoe', 'dan', 'may']) {
    const days = daysOf('Open a desk', to);
    const gaps = days.slice(1).map((day, place) => daysBetween(days[place] ?? day, day));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...gaps.slice(5))).toBeLessThanOrEqual(35);
    expect(daysBetween(days.at(-1) ?? '', '2028-04-01')).toBeLessThanOrEqual(35);
    expect(new Set(sent.filter((one) => one.to === to).map(({ at }) => at)).size).toBe(
      sent.filter((one) => one.to === to).length,
    );
  }
}, 60_000);

it.each([
  ['begins', '2027-03-27T23:00:00Z', '2027-03-28T08:00'],
  ['ends', '2027-10-30T22:00:00Z', '2027-10-31T08:00'],
])('writes at 08:00 on the wall, once, on the day when summer time %s', async (_name, start, at) => {
  await world.rows(`update plan set archived_at = now() where archived_at is null`);
  const other = await remindedCouncil(world);
  await world.rows(
    `insert into mail_preference (address, working_days_only, quiet_from, quiet_until, stop_token) values ($1, false, 20, 7, $1)`,
    [other.owner.email],
  );
  await lookAt(new Date(start));
  await dueAction(world, other, 'Open a desk', addDays(todayIn(new Date(start)), 8));
  const sent: Sent[] = [];
  for (let hour = 1; hour < 36; hour += 1) sent.push(...(await lookAt(new Date(Date.parse(start) + hour * 3_600_000))));
  expect(sent.map((one) => one.at)).toEqual([at]);
});
