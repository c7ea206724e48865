import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Milestone } from '@waymark/contract/milestones';
import type { Person } from '@waymark/contract/people';
import type { Plan } from '@waymark/contract/plans';
import type { Client } from './client';
import type { Council, World } from './world';

export interface OwnedWork {
  council: Council;
  plan: Plan;
  goal: Goal;
  /** The contributor of the council in its directory. */
  owner: Person;
}

/** A person of the directory; with an account they are the holder of it. */
export async function personOf(world: World, council: Council, name: string, account?: Client): Promise<Person> {
  const path = `/organisations/${council.id}/people`;
  const person = (await council.planner.post<Person>(path, { name, kind: 'officer' })).ok();
  if (account) await world.rows('update person set user_id = $2 where id = $1', [person.id, account.userId]);
  return person;
}

/** A plan in which the council's contributor leads what is made by `ledBy`. */
export async function ownedWork(world: World): Promise<OwnedWork> {
  const council = await world.council();
  const owner = await personOf(world, council, 'Olu Owner', council.contributor);
  const plan = await world.plan(council.planner, { title: 'Plan of the owner' });
  const goal = await world.goal(council.planner, plan.id);
  return { council, plan, goal, owner };
}

export const ledBy = (world: World, { council, goal, owner }: OwnedWork, overrides: object = {}): Promise<Action> =>
  world.action(council.planner, goal.id, { councilLeadId: owner.id, startsOn: '2027-04-01', ...overrides });

export async function milestoneOf(council: Council, action: Action, dueOn: string): Promise<Milestone> {
  const body = { title: 'First class meets', dueOn };
  return (await council.planner.post<Milestone>(`/actions/${action.id}/milestones`, body)).ok();
}

/** From now on the plan is delivered. */
export const deliver = (world: World, plan: { id: string }): Promise<unknown> =>
  world.rows(`update plan set status = 'in-delivery' where id = $1`, [plan.id]);
