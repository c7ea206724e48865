import type { Goal } from '@waymark/contract/goals';
import type { Plan, PlanProblem } from '@waymark/contract/plans';
import { ways } from '@waymark/domain/frameworks/framework';
import { isNarrativeField } from './narrative-fields';

/** Where a link leads: the router's commands, and the field or heading to go to on the page. */
export interface Place {
  commands: readonly string[];
  queryParams?: Readonly<Record<string, string>>;
  fragment?: string;
}

/** The least of a plan that tells where a problem is. */
export type Located = Pick<Plan, 'id' | 'mayEdit'> & {
  goals: readonly (Pick<Goal, 'id' | 'number' | 'title' | 'theme'> & {
    actions: readonly { id: string; reference: string; milestones: readonly { id: string; title: string }[] }[];
    indicators: readonly { id: string; name: string }[];
  })[];
};
export type Checked = Pick<PlanProblem, 'code' | 'place'>;

/** The place where a problem of the plan is mended; who may not edit is led to where it shows. */
export function placeOf({ code, place }: Checked, plan: Located): Place {
  const page = ['/plans', plan.id];
  if (place.kind === 'theme') return themePlace(page, plan, place.theme);
  if (place.kind === 'goal') return goalPlace(page, plan, place.id ?? '', place.field);
  if (place.kind === 'action') return fieldPlace([...page, 'actions', place.id ?? ''], place.field);
  if (place.kind === 'indicator') return fieldPlace([...page, 'indicators', place.id ?? ''], place.field);
  if (place.kind === 'milestone') return milestonePlace(page, plan, place.id ?? '');
  return planPlace(page, plan, code, place.field);
}

function planPlace(page: readonly string[], plan: Located, code: string, field: string | undefined): Place {
  if (code === 'assessment-required' || code === 'assessment-not-signed') return { commands: [...page, 'impact'] };
  if (isNarrativeField(field)) {
    return plan.mayEdit
      ? { commands: page, queryParams: { edit: field }, fragment: field }
      : { commands: page, fragment: field };
  }
  if (code === 'no-goals') return themePlace(page, plan, undefined);
  if (field === undefined || ways.some((way) => way === field)) return { commands: page, fragment: 'coverage' };
  return plan.mayEdit ? fieldPlace([...page, 'about'], field) : { commands: page, fragment: 'about' };
}

function themePlace(page: readonly string[], plan: Located, theme: string | undefined): Place {
  if (!plan.mayEdit) return { commands: page, fragment: theme ?? 'T1' };
  const commands = [...page, 'add-goal'];
  return theme === undefined ? { commands } : { commands, queryParams: { theme } };
}

function goalPlace(page: readonly string[], plan: Located, id: string, field: string | undefined): Place {
  if (!plan.mayEdit) return { commands: page, fragment: `goal-${id}` };
  const goal = [...page, 'goals', id];
  if (field === 'actions') return { commands: [...goal, 'add-action'] };
  if (field === 'indicators') return { commands: [...goal, 'add-indicator'] };
  return fieldPlace(goal, field);
}

function milestonePlace(page: readonly string[], plan: Located, id: string): Place {
  const actions = plan.goals.flatMap((goal) => goal.actions);
  const action = actions.find(({ milestones }) => milestones.some((milestone) => milestone.id === id));
  return action ? { commands: [...page, 'actions', action.id], fragment: `milestone-${id}` } : { commands: page };
}

function fieldPlace(commands: readonly string[], field: string | undefined): Place {
  return field === undefined ? { commands } : { commands, fragment: field };
}
