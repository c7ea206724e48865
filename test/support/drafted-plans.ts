import { randomBytes } from 'node:crypto';
import type { Goal } from '@waymark/contract/goals';
import type { Indicators } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import type { Session } from '@waymark/contract/session';
import { expect, type Page } from '@playwright/test';

type Body = Record<string, unknown>;

/** A name that no other journey uses. */
export const unique = (words: string): string => `${words} ${randomBytes(3).toString('hex')}`;

/** Asks the API as who is signed in in this browser. */
export async function ask<T>(page: Page, address: string, body?: Body): Promise<T> {
  const to = `/api/v1${address}`;
  const answer = body === undefined ? await page.request.get(to) : await page.request.post(to, { data: body });
  expect(answer.ok(), `${address}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Opens a plan of the signed-in person's organisation. */
export async function openPlan(page: Page, title: string, fields: Body = {}): Promise<Plan> {
  const { grants } = await ask<Session>(page, '/session');
  return ask<Plan>(page, '/plans', {
    organisationId: grants[0]?.organisationId,
    title,
    edition: '2025',
    startsOn: '2027-04-01',
    endsOn: '2030-03-31',
    ...fields,
  });
}

export function addGoal(page: Page, planId: string, fields: Body): Promise<Goal> {
  return ask<Goal>(page, `/plans/${planId}/goals`, { theme: 'T2', ...fields });
}

/** A plan that lacks nothing that review needs. */
export async function openCompletePlan(page: Page, title: string): Promise<Plan> {
  const empty = await openPlan(page, title);
  const leads = leadsOf(empty);
  const plan = await openPlan(page, `${title}, second draft`, {
    reviewOn: '2028-04-01',
    memberLeadId: leads.member,
    officerLeadId: leads.officer,
    vision: 'A place where everyone belongs.',
    narrative: 'People have always come here to work, and stayed.',
    newcomers: 'People who came in the last five years.',
    longerStandingResidents: 'Neighbours gain places to meet.',
    childrenAndYoungPeople: 'Schools welcome new pupils.',
    impactAssessment: 'Done in March 2026.',
  });
  const goal = await addGoal(page, plan.id, {
    title: 'Everyone can learn English near home',
    ways: ['W1'],
    need: 'Two thousand adults speak little English.',
    beneficiaries: 'Adults who learn English',
    changeLong: 'Everyone takes part in what happens here',
    accountableOfficerId: leads.officer,
  });
  await addWork(page, goal.id, leads);
  return ask<Plan>(page, `/plans/${plan.id}`);
}

async function addWork(page: Page, goalId: string, leads: Leads): Promise<void> {
  await ask(page, `/goals/${goalId}/actions`, {
    title: 'Open evening classes',
    description: 'In four libraries',
    councilLeadId: leads.officer,
    taskforceLeadId: leads.taskforce,
    startsOn: '2027-04-01',
    dueOn: '2028-03-31',
    outputMeasure: '200 places',
    outcomeMeasure: 'Learners who move on',
    beneficiaries: 'Adults who learn English',
  });
  const { indicators } = await ask<Indicators>(page, '/indicators');
  const judged = indicators.find(({ direction, kind }) => direction !== 'none' && kind !== 'context');
  await ask(page, `/goals/${goalId}/indicators`, {
    indicatorId: judged?.id,
    baselineOn: '2021-03-21',
    baselineValue: 10,
    targetOn: '2030-03-31',
    targetValue: judged?.direction === 'higher' ? 20 : 5,
  });
}

interface Leads {
  officer: string | undefined;
  member: string | undefined;
  taskforce: string | undefined;
}

/** The directory of the plan's council names who may lead. */
function leadsOf(plan: Plan): Leads {
  const of = (kind: string) => plan.people.find((person) => person.kind === kind && person.leftOn === null)?.id;
  return { officer: of('officer'), member: of('elected-member'), taskforce: plan.taskforceMembers[0]?.id };
}
