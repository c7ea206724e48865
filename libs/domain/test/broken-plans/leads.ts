import { actionOf, type BrokenPlan, type DraftPlan, goalOf, targetOf } from '../sound-plan';

const left = (plan: DraftPlan, leftOn: string) => plan.people.push({ id: 'gone', leftOn });
const ended = (plan: DraftPlan, endsOn: string) => plan.taskforceMembers.push({ id: 'ended', endsOn });

const leadLeft = (place: BrokenPlan['place'], give: (plan: DraftPlan) => void): BrokenPlan => ({
  code: 'lead-has-left',
  place,
  breaks: (plan) => {
    left(plan, '2027-03-01'); // from this day on no longer here
    give(plan);
  },
  spares: (plan) => {
    left(plan, '2027-03-02');
    give(plan);
  },
});

const taskforceLeadEnded = (place: BrokenPlan['place'], give: (plan: DraftPlan) => void): BrokenPlan => ({
  code: 'taskforce-lead-has-ended',
  place,
  breaks: (plan) => {
    ended(plan, '2027-02-28');
    give(plan);
  },
  spares: (plan) => {
    ended(plan, '2027-03-01'); // the last day of the term
    give(plan);
  },
});

export const brokenLeads: BrokenPlan[] = [
  leadLeft({ kind: 'plan', id: null, field: 'memberLeadId' }, (plan) => (plan.memberLeadId = 'gone')),
  leadLeft({ kind: 'plan', id: null, field: 'officerLeadId' }, (plan) => (plan.officerLeadId = 'gone')),
  leadLeft({ kind: 'plan', id: null, field: 'managerId' }, (plan) => (plan.managerId = 'gone')),
  leadLeft(
    { kind: 'goal', id: 'g1', field: 'accountableMemberId' },
    (plan) => (goalOf(plan).accountableMemberId = 'gone'),
  ),
  leadLeft(
    { kind: 'goal', id: 'g1', field: 'accountableOfficerId' },
    (plan) => (goalOf(plan).accountableOfficerId = 'gone'),
  ),
  leadLeft({ kind: 'action', id: 'a1', field: 'councilLeadId' }, (plan) => (actionOf(plan).councilLeadId = 'gone')),
  leadLeft({ kind: 'indicator', id: 'i1', field: 'ownerId' }, (plan) => (targetOf(plan).ownerId = 'gone')),
  taskforceLeadEnded(
    { kind: 'goal', id: 'g1', field: 'taskforceLeadId' },
    (plan) => (goalOf(plan).taskforceLeadId = 'ended'),
  ),
  taskforceLeadEnded(
    { kind: 'action', id: 'a1', field: 'taskforceLeadId' },
    (plan) => (actionOf(plan).taskforceLeadId = 'ended'),
  ),
];
