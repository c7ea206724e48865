import type { Day } from '../day';
import { checkActionStatus, checkActionWords } from './check-actions';
import { checkActionDates, checkMilestone } from './check-dates';
import { checkGoal } from './check-goals';
import { checkLeads } from './check-leads';
import { checkPlanText } from './check-plan-text';
import { checkReach } from './check-reach';
import { checkTarget } from './check-targets';
import { type PlanProblem, problemLevels } from './plan-problem';
import type { GoalToCheck, PlanToCheck } from './plan-shape';

/** Everything that a plan still lacks, the musts first, each with the place to mend it. */
export function checkPlan(plan: PlanToCheck, today: Day): PlanProblem[] {
  const problems = [
    ...checkPlanText(plan, today),
    ...checkReach(plan),
    ...plan.goals.flatMap((goal) => checkGoalWithParts(goal, plan, today)),
    ...checkLeads(plan, today),
  ];
  return problemLevels.flatMap((level) => problems.filter((problem) => problem.level === level));
}

/** A plan may be submitted when no must is open. */
export function mayBeSubmitted(problems: readonly PlanProblem[]): boolean {
  return !problems.some((problem) => problem.level === 'must');
}

function checkGoalWithParts(goal: GoalToCheck, plan: PlanToCheck, today: Day): PlanProblem[] {
  const problems = checkGoal(goal);
  for (const action of goal.actions) {
    problems.push(...checkActionWords(action), ...checkActionDates(action, plan), ...checkActionStatus(action, today));
    for (const milestone of action.milestones) problems.push(...checkMilestone(milestone, action, plan, today));
  }
  for (const target of goal.indicators) problems.push(...checkTarget(target, plan));
  return problems;
}
