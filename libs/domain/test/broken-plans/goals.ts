import { type BrokenPlan, goalOf, targetOf } from '../sound-plan';

type Goal = ReturnType<typeof goalOf>;

const onGoal = (
  code: BrokenPlan['code'],
  field: string,
  breaks: (goal: Goal) => void,
  spares: (goal: Goal) => void,
): BrokenPlan => ({
  code,
  place: { kind: 'goal', id: 'g1', field },
  breaks: (plan) => breaks(goalOf(plan)),
  spares: (plan) => spares(goalOf(plan)),
});

type TextField = 'need' | 'beneficiaries' | 'prioritySupport';
type LeadField = 'accountableOfficerId' | 'accountableMemberId' | 'taskforceLeadId';

const blank = (code: BrokenPlan['code'], field: TextField | LeadField): BrokenPlan =>
  onGoal(
    code,
    field,
    (goal) => (goal[field] = null),
    (goal) => (goal[field] = 'p1'),
  );

const manyIndicators = (count: number): BrokenPlan['breaks'] => {
  return (plan) => {
    const target = targetOf(plan);
    goalOf(plan).indicators = Array.from({ length: count }, (_, index) => ({ ...target, id: `i${index}` }));
  };
};

export const brokenGoals: BrokenPlan[] = [
  blank('goal-without-lead', 'accountableOfficerId'),
  blank('goal-without-member-lead', 'accountableMemberId'),
  blank('goal-without-taskforce-lead', 'taskforceLeadId'),
  blank('goal-without-need', 'need'),
  blank('goal-without-beneficiaries', 'beneficiaries'),
  blank('goal-without-priority', 'prioritySupport'),
  onGoal(
    'goal-is-example',
    'title',
    (goal) => (goal.example = true),
    (goal) => (goal.example = false),
  ),
  onGoal(
    'goal-without-action',
    'actions',
    (goal) => (goal.actions = []),
    (goal) => (goal.actions = goal.actions.slice(0, 1)),
  ),
  onGoal(
    'goal-without-indicator',
    'indicators',
    (goal) => (goal.indicators = []),
    (goal) => (goal.indicators = goal.indicators.slice(0, 1)),
  ),
  {
    code: 'goal-with-many-indicators',
    place: { kind: 'goal', id: 'g1', field: 'indicators' },
    breaks: manyIndicators(7),
    spares: manyIndicators(6),
  },
  onGoal(
    'secondary-theme-same',
    'secondaryTheme',
    (goal) => (goal.secondaryTheme = 'T1'),
    (goal) => (goal.secondaryTheme = 'T2'),
  ),
  onGoal(
    'goal-without-change',
    'changeShort',
    (goal) => Object.assign(goal, { changeShort: '', changeMedium: null, changeLong: ' ' }),
    (goal) => Object.assign(goal, { changeShort: '', changeMedium: 'Shorter waits', changeLong: '' }),
  ),
  onGoal(
    'goal-without-long-term-change',
    'changeLong',
    (goal) => (goal.changeLong = ''),
    (goal) => Object.assign(goal, { changeShort: '', changeMedium: '' }),
  ),
];
