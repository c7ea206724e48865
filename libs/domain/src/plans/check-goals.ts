import { isBlank, problem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import type { GoalToCheck } from './plan-shape';

type GoalAlone = Omit<GoalToCheck, 'actions' | 'indicators' | 'ways'> & {
  actions: readonly unknown[];
  indicators: readonly unknown[];
};

const wantedFields = [
  ['accountableOfficerId', 'goal-without-lead'],
  ['accountableMemberId', 'goal-without-member-lead'],
  ['taskforceLeadId', 'goal-without-taskforce-lead'],
  ['need', 'goal-without-need'],
  ['beneficiaries', 'goal-without-beneficiaries'],
  ['prioritySupport', 'goal-without-priority'],
] as const satisfies [keyof GoalAlone, PlanProblemCode][];

/** A goal with more indicators than this is no longer followed by few. */
const indicatorsAtMost = 6;

/** What a goal must say, and what must hang on it. */
export function checkGoal(goal: GoalAlone): PlanProblem[] {
  const onGoal = (code: PlanProblemCode, field: string) => problem(code, { kind: 'goal', id: goal.id, field });
  const problems = wantedFields.filter(([field]) => isBlank(goal[field])).map(([field, code]) => onGoal(code, field));
  if (goal.example === true) problems.push(onGoal('goal-is-example', 'title'));
  if (goal.actions.length === 0) problems.push(onGoal('goal-without-action', 'actions'));
  if (goal.indicators.length === 0) problems.push(onGoal('goal-without-indicator', 'indicators'));
  if (goal.indicators.length > indicatorsAtMost) problems.push(onGoal('goal-with-many-indicators', 'indicators'));
  if (goal.secondaryTheme === goal.theme) problems.push(onGoal('secondary-theme-same', 'secondaryTheme'));
  return [...problems, ...checkChange(goal)];
}

function checkChange(goal: GoalAlone): PlanProblem[] {
  if (!isBlank(goal.changeLong)) return [];
  const none = isBlank(goal.changeShort) && isBlank(goal.changeMedium);
  return none
    ? [problem('goal-without-change', { kind: 'goal', id: goal.id, field: 'changeShort' })]
    : [problem('goal-without-long-term-change', { kind: 'goal', id: goal.id, field: 'changeLong' })];
}
