import type { Page } from '@playwright/test';
import type { Indicators } from '@waymark/contract/indicators';
import type { Plan, PlanProblem } from '@waymark/contract/plans';
import { change } from './council-people';
import { ask } from './drafted-plans';

type Words = Readonly<Record<string, unknown>>;

const planWords: Words = {
  narrative: 'People have always come here to work, and stayed.',
  newcomers: 'People who came in the last five years.',
  longerStandingResidents: 'Neighbours gain places to meet.',
  childrenAndYoungPeople: 'Schools welcome new pupils.',
  impactAssessment: 'Forms on paper keep the plan open to everyone.',
};

/** The texts of the plan itself that the checks demand and that are not written yet. */
export async function fillTexts(page: Page, planId: string): Promise<void> {
  const { problems, version } = await ask<Plan>(page, `/plans/${planId}`);
  const asked = mustsOf(problems, 'plan').flatMap(({ place }) => (place.field ? [place.field] : []));
  await change(page, `/plans/${planId}`, pick(planWords, asked), version);
}

/** What the goals and actions of a plan still lack, each part in one change. */
export async function fillGoalsAndActions(page: Page, planId: string): Promise<void> {
  const plan = await ask<Plan>(page, `/plans/${planId}`);
  const [goalWords, actionWords] = wordsFor(plan);
  for (const goal of plan.goals) {
    await fill(page, `/goals/${goal.id}`, { of: goal, words: goalWords, problems: plan.problems });
    for (const action of goal.actions) {
      await fill(page, `/actions/${action.id}`, { of: action, words: actionWords, problems: plan.problems });
    }
  }
}

function wordsFor({ people, taskforceMembers, startsOn, reviewOn, endsOn }: Plan): [Words, Words] {
  const officer = people.find(({ kind, leftOn }) => kind === 'officer' && leftOn === null)?.id;
  const goals = {
    accountableOfficerId: officer,
    need: 'Half of those who came lately know no neighbour.',
    beneficiaries: 'People who came lately, and their neighbours',
    changeShort: 'People know where to turn',
  };
  const actions = {
    councilLeadId: officer,
    taskforceLeadId: taskforceMembers[0]?.id,
    description: 'With the partners of the taskforce',
    outputMeasure: 'Four sessions a year',
    outcomeMeasure: 'People who take part again',
    beneficiaries: 'People who came lately, and their neighbours',
    startsOn,
    dueOn: endsOn,
    reviewOn,
  };
  return [goals, actions];
}

interface Part {
  of: { id: string; version: number };
  words: Words;
  problems: readonly PlanProblem[];
}

async function fill(page: Page, address: string, { of, words, problems }: Part): Promise<void> {
  const fields = problems
    .filter(({ level, place }) => level === 'must' && place.id === of.id)
    .flatMap(({ place }) => (place.field ? [place.field] : []));
  const data = pick(words, fields);
  if (Object.keys(data).length > 0) await change(page, address, data, of.version);
}

/** Under each goal one indicator that is judged, halved or doubled by the end of the plan. */
export async function addIndicators(page: Page, planId: string): Promise<void> {
  const { goals, endsOn } = await ask<Plan>(page, `/plans/${planId}`);
  const { indicators } = await ask<Indicators>(page, '/indicators');
  const judged = indicators.filter(({ direction, kind }) => direction !== 'none' && kind !== 'context');
  for (const [index, goal] of goals.entries()) {
    const indicator = judged[index];
    await ask(page, `/goals/${goal.id}/indicators`, {
      ...{ indicatorId: indicator?.id, baselineOn: '2021-03-21', baselineValue: 10, targetOn: endsOn },
      targetValue: indicator?.direction === 'higher' ? 20 : 5,
    });
  }
}

const mustsOf = (problems: readonly PlanProblem[], kind: string): PlanProblem[] =>
  problems.filter(({ level, place }) => level === 'must' && place.kind === kind);

const pick = (words: Words, fields: readonly string[]): Words =>
  Object.fromEntries(fields.filter((field) => field in words).map((field) => [field, words[field]]));
