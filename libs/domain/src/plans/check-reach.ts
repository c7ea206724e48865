import { childrenTag, longerStandingResidentsTag, type Theme, themes, type Way, ways } from '../frameworks/framework';
import { problem, type PlanProblem } from './plan-problem';

interface ReachingGoal {
  theme: Theme;
  secondaryTheme: Theme | null;
  ways: readonly Way[];
  actions: readonly { councilLeadId: string | null; groups: readonly string[]; tags: readonly string[] }[];
}

/** With fewer actions than this, one owner for all of them is no surprise. */
const actionsForOneOwner = 3;

/** Whether the plan as a whole reaches every theme, every way of working, and the people it is for. */
export function checkReach(plan: { goals: readonly ReachingGoal[] }): PlanProblem[] {
  if (plan.goals.length === 0) return [problem('no-goals', { kind: 'plan', id: null, field: 'goals' })];
  return [...checkThemes(plan.goals), ...checkWays(plan.goals), ...checkPeopleReached(plan.goals)];
}

function checkThemes(goals: readonly ReachingGoal[]): PlanProblem[] {
  return themes
    .filter((theme) => !goals.some((goal) => goal.theme === theme || goal.secondaryTheme === theme))
    .map((theme) => problem('theme-without-goal', { kind: 'theme', id: null, theme }));
}

function checkWays(goals: readonly ReachingGoal[]): PlanProblem[] {
  return ways
    .filter((way) => !goals.some((goal) => goal.ways.includes(way)))
    .map((way) => problem('way-without-goal', { kind: 'plan', id: null, field: way }));
}

function checkPeopleReached(goals: readonly ReachingGoal[]): PlanProblem[] {
  const actions = goals.flatMap((goal) => goal.actions);
  if (actions.length === 0) return [];
  const problems: PlanProblem[] = [];
  const named = new Set(actions.flatMap((action) => [...action.groups, ...action.tags]));
  if (!named.has(childrenTag)) problems.push(onPlan('no-action-for-children'));
  if (!named.has(longerStandingResidentsTag)) problems.push(onPlan('no-action-for-longer-standing-residents'));
  const owners = new Set(actions.map((action) => action.councilLeadId));
  if (actions.length >= actionsForOneOwner && owners.size === 1 && !owners.has(null)) {
    problems.push(onPlan('one-owner-for-every-action'));
  }
  return problems;
}

function onPlan(code: Parameters<typeof problem>[0]): PlanProblem {
  return problem(code, { kind: 'plan', id: null });
}
