import type { Day } from '../day';
import { hasEnded } from './delivery-status';
import { problem, type PlanProblem, type PlanProblemCode, type ProblemPlace } from './plan-problem';
import type { ActionToCheck, GoalToCheck, PlanToCheck, TargetToCheck } from './plan-shape';

type LedPlan = Pick<PlanToCheck, 'memberLeadId' | 'officerLeadId' | 'managerId' | 'people' | 'taskforceMembers'> & {
  goals: readonly (Pick<GoalToCheck, 'id' | 'accountableMemberId' | 'accountableOfficerId' | 'taskforceLeadId'> & {
    actions: readonly Pick<ActionToCheck, 'id' | 'councilLeadId' | 'taskforceLeadId' | 'deliveryStatus'>[];
    indicators: readonly Pick<TargetToCheck, 'id' | 'ownerId'>[];
  })[];
};

interface Lead {
  personId: string | null;
  code: PlanProblemCode;
  place: ProblemPlace;
}

/** Nothing is orphaned silently: who has left the council or the taskforce leads nothing that still runs. */
export function checkLeads(plan: LedPlan, today: Day): PlanProblem[] {
  const gone = new Set([
    ...plan.people.filter(({ leftOn }) => leftOn !== null && leftOn <= today).map(({ id }) => id),
    ...plan.taskforceMembers.filter(({ endsOn }) => endsOn !== null && endsOn < today).map(({ id }) => id),
  ]);
  if (gone.size === 0) return [];
  return leadsOf(plan)
    .filter(({ personId }) => personId !== null && gone.has(personId))
    .map(({ code, place }) => problem(code, place));
}

function leadsOf(plan: LedPlan): Lead[] {
  const own = leadsAt({ kind: 'plan', id: null }, plan, ['memberLeadId', 'officerLeadId', 'managerId']);
  return [...own, ...plan.goals.flatMap(leadsOfGoal)];
}

function leadsOfGoal(goal: LedPlan['goals'][number]): Lead[] {
  const running = goal.actions.filter((action) => !hasEnded(action.deliveryStatus));
  return [
    ...leadsAt({ kind: 'goal', id: goal.id }, goal, ['accountableMemberId', 'accountableOfficerId', 'taskforceLeadId']),
    ...running.flatMap((action) =>
      leadsAt({ kind: 'action', id: action.id }, action, ['councilLeadId', 'taskforceLeadId']),
    ),
    ...goal.indicators.flatMap((target) => leadsAt({ kind: 'indicator', id: target.id }, target, ['ownerId'])),
  ];
}

function leadsAt<Field extends string>(
  place: ProblemPlace,
  holder: Readonly<Record<Field, string | null>>,
  fields: readonly Field[],
): Lead[] {
  return fields.map((field) => ({
    personId: holder[field],
    code: field === 'taskforceLeadId' ? 'taskforce-lead-has-ended' : 'lead-has-left',
    place: { ...place, field },
  }));
}
