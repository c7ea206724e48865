import type { Action } from '@waymark/contract/actions';
import type { Goal } from '@waymark/contract/goals';
import type { Plan } from '@waymark/contract/plans';
import type { Publication } from '@waymark/contract/publications';
import type { Client } from '../../support/client';
import type { Council, World } from '../../support/world';

export const words = {
  summary: 'What we do so that **newcomers** and residents live well together.',
  adoptedOn: '2027-02-01',
  adoptedBy: 'the Cabinet',
};

export interface Drafted {
  plan: Plan;
  goal: Goal;
  action: Action;
}

/** A plan with one goal and one action, with things in it that must never become public. */
export async function draftedPlan(world: World, council: Council, overrides: object = {}): Promise<Drafted> {
  const plan = await world.plan(council.planner, {
    title: 'Integration strategy',
    narrative: 'People have always come here.',
    newcomers: 'Anyone who came within five years.',
    ...overrides,
  });
  const goal = await world.goal(council.planner, plan.id, {
    need: 'Many wait for a class.',
    assumptions: 'SECRET assumption',
  });
  const action = await world.action(council.planner, goal.id, {
    publicSummary: 'Classes in the evening.',
    description: 'SECRET description',
    internalNote: 'SECRET note',
    fundingSource: 'SECRET fund',
  });
  return { plan, goal, action };
}

/** Puts a plan where only its steps would lead it. */
export async function setStatus(world: World, planId: string, status: string): Promise<void> {
  await world.rows('update plan set status = $2 where id = $1', [planId, status]);
}

export async function publish(by: Client, planId: string, body: object = words) {
  const { version } = (await by.get<Plan>(`/plans/${planId}`)).ok();
  return by.post<Publication>(`/plans/${planId}/publications`, body, { 'if-match': `"${version}"` });
}
