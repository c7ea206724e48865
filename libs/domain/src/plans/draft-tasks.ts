import { themes, type Theme } from '../frameworks/framework';
import type { PlanProblem, PlanProblemCode } from './plan-problem';
import { planEditable, type PlanStatus } from './plan-status';

/** The tasks of a first draft, in the order in which they are done: from the baseline to submission. */
export const draftTasks = [
  'baseline',
  'taskforce',
  'leads',
  'vision',
  'residents',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'children',
  'consultation',
  'impact-assessment',
  'checks',
  'submit',
] as const;
export type DraftTask = (typeof draftTasks)[number];

export const draftTaskStates = ['cannot-start', 'not-started', 'in-progress', 'complete'] as const;
export type DraftTaskState = (typeof draftTaskStates)[number];

type Text = string | null;

/** The least of a plan that its tasks are judged by. */
export interface DraftToJudge {
  status: PlanStatus;
  reviewOn: Text;
  vision: Text;
  narrative: Text;
  context: Text;
  newcomers: Text;
  longerStandingResidents: Text;
  childrenAndYoungPeople: Text;
  consultation: Text;
  impactAssessment: Text;
  memberLeadId: Text;
  officerLeadId: Text;
  managerId: Text;
  goals: readonly {
    id: string;
    theme: Theme;
    actions: readonly { id: string; milestones: readonly { id: string }[] }[];
    indicators: readonly { id: string }[];
  }[];
  taskforceMembers: readonly { role: string }[];
  /** What the plan checks found. */
  problems: readonly Pick<PlanProblem, 'code' | 'level' | 'place'>[];
}

export interface JudgedTask {
  task: DraftTask;
  state: DraftTaskState;
  /** How many musts are open in it. */
  open: number;
}

type Field = {
  [K in keyof DraftToJudge]: DraftToJudge[K] extends Text ? (string extends DraftToJudge[K] ? K : never) : never;
}[keyof DraftToJudge];

/** Tasks of the plan's own fields: what they fill, and the check of another place that they mend. */
const fieldTasks: Partial<Record<DraftTask, { fields: readonly Field[]; optional?: readonly Field[] }>> = {
  baseline: { fields: ['context'] },
  leads: { fields: ['memberLeadId', 'officerLeadId', 'reviewOn'], optional: ['managerId'] },
  vision: { fields: ['vision', 'narrative'] },
  residents: { fields: ['newcomers', 'longerStandingResidents'] },
  children: { fields: ['childrenAndYoungPeople'] },
  consultation: { fields: ['consultation'] },
  'impact-assessment': { fields: ['impactAssessment'] },
};

const taskOfPlanProblem: Partial<Record<PlanProblemCode, DraftTask>> = {
  'no-vision': 'vision',
  'no-narrative': 'vision',
  'newcomers-not-named': 'residents',
  'longer-standing-residents-not-named': 'residents',
  'children-and-young-people-not-named': 'children',
  'no-impact-assessment': 'impact-assessment',
  'assessment-required': 'impact-assessment',
  'assessment-not-signed': 'impact-assessment',
  'no-member-lead': 'leads',
  'no-officer-lead': 'leads',
  'no-review-date': 'leads',
  'review-outside-plan': 'leads',
  'period-reversed': 'leads',
  'update-days-out-of-order': 'leads',
};

/**
 * How far each task has come, from the plan alone. What was marked as finished counts only where the plan itself cannot tell:
 * a theme that rightly has no goal.
 */
export function judgeDraft(plan: DraftToJudge, finished: readonly DraftTask[]): JudgedTask[] {
  return draftTasks.map((task) => ({ task, ...judge(plan, task, finished) }));
}

/** The first task that is not complete and can be worked on; null when all is done. */
export function nextDraftTask(tasks: readonly JudgedTask[]): DraftTask | null {
  return tasks.find(({ state }) => state === 'not-started' || state === 'in-progress')?.task ?? null;
}

/** The task in which a problem is mended. */
export function draftTaskOf(
  plan: Pick<DraftToJudge, 'goals'>,
  problem: Pick<PlanProblem, 'code' | 'place'>,
): DraftTask {
  const { code, place } = problem;
  if (place.kind === 'theme') return place.theme ?? 'checks';
  if (place.kind === 'plan') return taskOfPlanProblem[code] ?? 'checks';
  return plan.goals.find((goal) => holds(goal, place.id))?.theme ?? 'checks';
}

type Judgement = Omit<JudgedTask, 'task'>;

function judge(plan: DraftToJudge, task: DraftTask, finished: readonly DraftTask[]): Judgement {
  const open = openMusts(plan, task);
  if (task === 'submit') return { open, state: submitState(plan) };
  if (task === 'checks') return { open, state: checksState(plan) };
  if (task === 'taskforce') return { open, state: taskforceState(plan) };
  const theme = themes.find((one) => one === task);
  if (theme) return { open, state: themeState(plan, theme, { open, finished: finished.includes(task) }) };
  return { open, state: fieldState(plan, task, open) };
}

function openMusts(plan: DraftToJudge, task: DraftTask): number {
  const musts = plan.problems.filter(({ level }) => level === 'must');
  if (task === 'checks') return musts.length;
  return musts.filter((problem) => draftTaskOf(plan, problem) === task).length;
}

function fieldState(plan: DraftToJudge, task: DraftTask, open: number): DraftTaskState {
  const { fields, optional = [] } = fieldTasks[task] ?? { fields: [] };
  const isFilled = (field: Field) => (plan[field] ?? '').trim() !== '';
  if (fields.every(isFilled) && open === 0) return 'complete';
  return [...fields, ...optional].some(isFilled) ? 'in-progress' : 'not-started';
}

/** A taskforce works once someone chairs it. */
function taskforceState({ taskforceMembers }: DraftToJudge): DraftTaskState {
  if (taskforceMembers.length === 0) return 'not-started';
  return taskforceMembers.some(({ role }) => role === 'chair') ? 'complete' : 'in-progress';
}

function themeState(plan: DraftToJudge, theme: Theme, so: { open: number; finished: boolean }): DraftTaskState {
  if (!plan.goals.some((goal) => goal.theme === theme)) return so.finished ? 'complete' : 'not-started';
  return so.open === 0 ? 'complete' : 'in-progress';
}

/** Checking has a point once there is a goal to check. */
function checksState(plan: DraftToJudge): DraftTaskState {
  if (plan.goals.length === 0) return 'cannot-start';
  return openMusts(plan, 'checks') === 0 ? 'complete' : 'in-progress';
}

function submitState(plan: DraftToJudge): DraftTaskState {
  if (!planEditable(plan.status)) return 'complete';
  return openMusts(plan, 'checks') === 0 && plan.goals.length > 0 ? 'not-started' : 'cannot-start';
}

function holds(goal: DraftToJudge['goals'][number], id: string | null): boolean {
  if (goal.id === id || goal.indicators.some((target) => target.id === id)) return true;
  return goal.actions.some((action) => action.id === id || action.milestones.some((milestone) => milestone.id === id));
}
