import type { Target } from '@waymark/contract/targets';
import type { ActionToCheck, GoalToCheck } from '@waymark/domain/plans/plan-shape';
import { actionReference } from '@waymark/domain/plans/reference';
import type { ActionRow, GoalRow, Leads, MilestoneRow, PartRows, PlanRow } from './home-rows';

export interface HomeAction extends ActionRow, ActionToCheck {
  reference: string;
  milestones: MilestoneRow[];
}

export interface HomeGoal extends GoalRow, GoalToCheck {
  actions: HomeAction[];
  indicators: Target[];
}

/** A plan as far as a home page looks into it. */
export interface HomePlan extends PlanRow {
  goals: HomeGoal[];
  people: Leads['people'];
  taskforceMembers: Leads['members'];
}

/** Puts what hangs on plans where it belongs, completing the rows that were read for it. */
export function homePlans(rows: readonly PlanRow[], parts: PartRows, leads: Leads): HomePlan[] {
  const milestones = grouped(parts.milestones, (milestone) => milestone.actionId);
  const actions = grouped(parts.actions, (action) => action.goalId);
  const targets = grouped(parts.targets, (target) => target.goalId);
  const goals = grouped(parts.goals, (goal) => goal.planId);
  const { people, members: taskforceMembers } = leads;
  return rows.map((row) => ({
    ...row,
    people,
    taskforceMembers,
    goals: (goals.get(row.id) ?? []).map((goal, place) => ({
      ...goal,
      indicators: targets.get(goal.id) ?? [],
      actions: (actions.get(goal.id) ?? []).map((action, index) =>
        Object.assign(action, {
          reference: actionReference(place + 1, index + 1),
          milestones: milestones.get(action.id) ?? [],
        }),
      ),
    })),
  }));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
