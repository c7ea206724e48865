import { themes, ways } from '../src/frameworks/framework';
import type { PlanProblem } from '../src/plans/plan-problem';
import type { ActionToCheck, GoalToCheck, MilestoneToCheck, PlanToCheck, TargetToCheck } from '../src/plans/plan-shape';

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

export type DraftPlan = Writable<PlanToCheck>;

/** A plan that breaks one rule, the place where the rule finds it, and a plan at the edge that the rule lets pass. */
export interface BrokenPlan {
  code: PlanProblem['code'];
  place: PlanProblem['place'];
  breaks: (plan: DraftPlan) => void;
  spares: (plan: DraftPlan) => void;
}

export const todayOfPlan = '2027-03-01';

const milestone: MilestoneToCheck = {
  id: 'm1',
  dueOn: '2027-06-30',
  originalDueOn: '2027-06-30',
  movedReason: null,
  doneOn: null,
  droppedReason: null,
};

const action: ActionToCheck = {
  id: 'a1',
  description: 'Evening classes in four libraries',
  councilLeadId: 'p1',
  taskforceLeadId: 't1',
  directorate: 'Neighbourhoods',
  resources: 'One coordinator',
  cost: 20_000,
  fundingSource: 'Adult education budget',
  fundingSecured: true,
  startsOn: '2026-09-01',
  dueOn: '2027-12-31',
  ongoing: false,
  reviewOn: null,
  outputMeasure: 'Places offered',
  outcomeMeasure: 'Learners who move on a level',
  beneficiaries: 'Adults who want to learn English',
  groups: ['longer-standing-residents'],
  tags: ['children-and-young-people'],
  deliveryStatus: 'on-track',
  correctiveAction: null,
  completedOn: null,
  publicSummary: 'Evening classes near where people live',
  milestones: [milestone],
};

const target: TargetToCheck = {
  id: 'i1',
  kind: 'outcome',
  direction: 'higher',
  baselineOn: '2026-03-31',
  baselineValue: 40,
  targetOn: '2029-03-31',
  targetValue: 50,
  path: 'straight',
  points: [],
  toleranceAbsolute: null,
  rationale: 'The average of similar places',
  ownerId: 'p2',
};

const goal: Omit<GoalToCheck, 'id' | 'theme' | 'ways' | 'actions' | 'indicators'> = {
  secondaryTheme: null,
  prioritySupport: 'A stronger and fairer city',
  need: 'One adult in twelve speaks little English',
  beneficiaries: 'Newcomers and the neighbours they can talk to',
  changeShort: 'More places',
  changeMedium: 'Shorter waits',
  changeLong: 'Nobody is left out for want of English',
  accountableMemberId: 'p3',
  accountableOfficerId: 'p1',
  taskforceLeadId: 't1',
};

/** A plan with nothing to find: one goal for each theme, in each way of working. */
export function soundPlan(): DraftPlan {
  const plan: PlanToCheck = {
    startsOn: '2026-04-01',
    endsOn: '2029-03-31',
    reviewOn: '2027-04-01',
    vision: 'A city where everyone belongs',
    narrative: 'People have always come here to work',
    context: 'Census and survey figures',
    newcomers: 'Anyone who came within five years',
    longerStandingResidents: 'Shared places and shorter queues',
    childrenAndYoungPeople: 'Schools meet more than once a year',
    consultation: 'Six events in four languages',
    impactAssessment: 'Done in May',
    caseStudy: 'The library that stayed open',
    memberLeadId: 'p3',
    officerLeadId: 'p1',
    managerId: 'p2',
    targetDays: 30,
    acceptableDays: 60,
    staleDays: 180,
    goals: themes.map((theme, index) => ({
      ...goal,
      id: `g${index + 1}`,
      theme,
      ways: [ways[index] ?? 'W1'],
      actions: [
        { ...action, id: `a${index + 1}`, councilLeadId: index % 2 === 0 ? 'p1' : 'p2', milestones: [milestone] },
      ],
      indicators: [{ ...target, id: `i${index + 1}` }],
    })),
    people: ['p1', 'p2', 'p3'].map((id) => ({ id, leftOn: null })),
    taskforceMembers: [{ id: 't1', endsOn: null }],
  };
  return JSON.parse(JSON.stringify(plan)) as DraftPlan;
}

export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing in the list');
  return first;
}

export const goalOf = (plan: DraftPlan) => firstOf(plan.goals);
export const actionOf = (plan: DraftPlan) => firstOf(goalOf(plan).actions);
export const milestoneOf = (plan: DraftPlan) => firstOf(actionOf(plan).milestones);
export const targetOf = (plan: DraftPlan) => firstOf(goalOf(plan).indicators);
