import type { Action } from '@waymark/contract/actions';
import type { Person } from '@waymark/contract/people';
import { Database } from '../../api/src/platform/database';
import { Jobs } from '../../api/src/platform/jobs';
import type { Council, World } from './world';

export interface Reminded {
  council: Council;
  planId: string;
  goalId: string;
  owner: Person;
  deputy: Person;
  manager: Person;
}

/** A council whose plan is in delivery, with an owner, a deputy and a manager, none of whom has an account. */
export async function remindedCouncil(world: World): Promise<Reminded> {
  const council = await world.council();
  const { planner } = council;
  const mark = council.id.slice(-6);
  const person = async (name: string, more: object = {}): Promise<Person> => {
    const body = { name, kind: 'officer', email: `${name.toLowerCase()}-${mark}@council.example`, ...more };
    return (await planner.post<Person>(`/organisations/${council.id}/people`, body)).ok();
  };
  const deputy = await person('Dan');
  const manager = await person('May');
  const owner = await person('Zoë', { email: `zoe-${mark}@council.example`, deputyId: deputy.id });
  const plan = await world.plan(planner, { managerId: manager.id });
  const goal = await world.goal(planner, plan.id);
  return { council, planId: plan.id, goalId: goal.id, owner, deputy, manager };
}

/** The owner of the plan's actions is who contributes there, with an account. */
export async function withAccount(world: World): Promise<Reminded> {
  const reminded = await remindedCouncil(world);
  const { owner, council } = reminded;
  await world.rows(`update person set user_id = $2 where id = $1`, [owner.id, council.contributor.userId]);
  return reminded;
}

/** An action with a day, of which no update is asked, since it has no start. */
export async function dueAction(
  world: World,
  { planId, goalId, owner, council }: Reminded,
  title: string,
  dueOn: string,
): Promise<Action> {
  const becomes = (status: string) => world.rows(`update plan set status = $2 where id = $1`, [planId, status]);
  await becomes('draft');
  const action = await world.action(council.planner, goalId, { title, dueOn, councilLeadId: owner.id });
  await becomes('in-delivery');
  return action;
}

/** As the timetable does every ten minutes: asks for a look, and does what waits. */
export async function look(world: World): Promise<void> {
  const jobs = world.app.get(Jobs);
  await world.app.get(Database).common((tx) => jobs.send(tx, 'reminders', {}));
  await world.runJobs();
}

/** What waits for a later moment waits no longer. */
export async function hurryJobs(world: World): Promise<void> {
  await world.rows(`update pgboss.job set start_after = now() where name = 'mail' and state < 'active'`);
}

/** A mail that could not be sent, and a calendar that the manager subscribed to. */
export async function furnishReminders(world: World, council: Council): Promise<Record<string, string>> {
  const [mail] = await world.rows<{ id: string }>(
    `insert into mail (organisation_id, kind, address, name, subject, text, html, dedupe_key, state, queued_at, due_at)
     values ($1, 'reminder', 'ann@council.example', 'Ann', '1 late', 'Late', 'Late', uuidv7()::text, 'failed', now(), now())
     returning id`,
    [council.id],
  );
  const feed = (await council.manager.post<{ id: string }>('/calendar-feeds')).ok();
  return { mail: mail?.id ?? '', calendar_feed: feed.id };
}
