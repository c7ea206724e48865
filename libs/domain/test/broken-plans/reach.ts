import { actionOf, type BrokenPlan, type DraftPlan, goalOf } from '../sound-plan';

function everyAction(plan: DraftPlan, change: (action: ReturnType<typeof actionOf>) => void): void {
  plan.goals.flatMap((goal) => goal.actions).forEach(change);
}

export const brokenReach: BrokenPlan[] = [
  {
    code: 'no-goals',
    place: { kind: 'plan', id: null, field: 'goals' },
    breaks: (plan) => (plan.goals = []),
    spares: (plan) => (plan.goals = plan.goals.slice(0, 1)),
  },
  {
    code: 'theme-without-goal',
    place: { kind: 'theme', id: null, theme: 'T1' },
    breaks: (plan) => (goalOf(plan).theme = 'T2'),
    spares: (plan) => Object.assign(goalOf(plan), { theme: 'T2', secondaryTheme: 'T1' }),
  },
  {
    code: 'way-without-goal',
    place: { kind: 'plan', id: null, field: 'W1' },
    breaks: (plan) => (goalOf(plan).ways = []),
    spares: (plan) => (goalOf(plan).ways = ['W1', 'W5']),
  },
  {
    code: 'no-action-for-children',
    place: { kind: 'plan', id: null },
    breaks: (plan) => everyAction(plan, (action) => (action.tags = ['housing'])),
    spares: (plan) => {
      everyAction(plan, (action) => (action.tags = []));
      actionOf(plan).tags = ['children-and-young-people'];
    },
  },
  {
    code: 'no-action-for-longer-standing-residents',
    place: { kind: 'plan', id: null },
    breaks: (plan) => everyAction(plan, (action) => (action.groups = ['students'])),
    spares: (plan) => {
      everyAction(plan, (action) => (action.groups = []));
      actionOf(plan).groups = ['longer-standing-residents'];
    },
  },
  {
    code: 'one-owner-for-every-action',
    place: { kind: 'plan', id: null },
    breaks: (plan) => everyAction(plan, (action) => (action.councilLeadId = 'p1')),
    spares: (plan) => {
      everyAction(plan, (action) => (action.councilLeadId = 'p1'));
      plan.goals = plan.goals.slice(0, 2); // two actions may well have one owner
    },
  },
  {
    code: 'one-owner-for-every-action',
    place: { kind: 'plan', id: null },
    breaks: (plan) => everyAction(plan, (action) => (action.councilLeadId = 'p2')),
    spares: (plan) => everyAction(plan, (action) => (action.councilLeadId = null)), // nobody is not one person
  },
  {
    code: 'theme-without-goal',
    place: { kind: 'theme', id: null, theme: 'T5' },
    breaks: (plan) => plan.goals.pop(),
    spares: (plan) => {
      plan.goals.pop();
      goalOf(plan).secondaryTheme = 'T5';
    },
  },
];
