import { actionOf, type BrokenPlan, milestoneOf } from '../sound-plan';

type Action = ReturnType<typeof actionOf>;
type Milestone = ReturnType<typeof milestoneOf>;

const onAction = (
  code: BrokenPlan['code'],
  field: keyof Action,
  change: Partial<Action>,
  edge: Partial<Action>,
): BrokenPlan => ({
  code,
  place: { kind: 'action', id: 'a1', field },
  breaks: (plan) => Object.assign(actionOf(plan), change),
  spares: (plan) => Object.assign(actionOf(plan), edge),
});

const onMilestone = (
  code: BrokenPlan['code'],
  field: keyof Milestone,
  change: Partial<Milestone>,
  edge: Partial<Milestone>,
): BrokenPlan => ({
  code,
  place: { kind: 'milestone', id: 'm1', field },
  breaks: (plan) => Object.assign(milestoneOf(plan), change),
  spares: (plan) => Object.assign(milestoneOf(plan), edge),
});

export const brokenDates: BrokenPlan[] = [
  onAction('action-without-start-date', 'startsOn', { startsOn: null }, { startsOn: '2026-04-01' }),
  onAction('action-starts-outside-plan', 'startsOn', { startsOn: '2026-03-31' }, { startsOn: '2026-04-01' }),
  onAction('action-without-due-date', 'dueOn', { dueOn: null }, { dueOn: null, ongoing: true, reviewOn: '2027-09-01' }),
  onAction(
    'ongoing-action-without-review-date',
    'reviewOn',
    { dueOn: null, ongoing: true },
    { dueOn: null, ongoing: true, reviewOn: '2027-09-01' },
  ),
  onAction('action-due-outside-plan', 'dueOn', { dueOn: '2029-04-01' }, { dueOn: '2029-03-31' }),
  onAction(
    'action-dates-reversed',
    'dueOn',
    { startsOn: '2027-12-31', dueOn: '2027-12-30' },
    { startsOn: '2027-12-31', dueOn: '2027-12-31' },
  ),
  onMilestone(
    'milestone-after-action',
    'dueOn',
    { dueOn: '2028-01-01', movedReason: 'The provider changed' },
    { dueOn: '2027-12-31', movedReason: 'The provider changed' },
  ),
  onMilestone(
    'milestone-before-action',
    'dueOn',
    { dueOn: '2026-08-31', movedReason: 'Begun early' },
    { dueOn: '2026-09-01', movedReason: 'Begun early' },
  ),
  {
    code: 'milestone-outside-plan',
    place: { kind: 'milestone', id: 'm1', field: 'dueOn' },
    breaks: (plan) => {
      Object.assign(actionOf(plan), { dueOn: null, ongoing: true, reviewOn: '2027-09-01' });
      Object.assign(milestoneOf(plan), { dueOn: '2029-04-01', originalDueOn: null });
    },
    spares: (plan) => {
      Object.assign(actionOf(plan), { dueOn: null, ongoing: true, reviewOn: '2027-09-01' });
      Object.assign(milestoneOf(plan), { dueOn: '2029-03-31', originalDueOn: null });
    },
  },
  onMilestone(
    'milestone-moved-without-reason',
    'movedReason',
    { originalDueOn: '2027-05-31' },
    { originalDueOn: '2027-05-31', movedReason: 'The hall was closed' },
  ),
  onMilestone('milestone-done-in-future', 'doneOn', { doneOn: '2027-03-02' }, { doneOn: '2027-03-01' }),
];
