import { actionOf, type BrokenPlan, firstOf } from '../sound-plan';

type Action = ReturnType<typeof actionOf>;

const onAction = (
  code: BrokenPlan['code'],
  field: string,
  breaks: (action: Action) => void,
  spares: (action: Action) => void,
): BrokenPlan => ({
  code,
  place: { kind: 'action', id: 'a1', field },
  breaks: (plan) => breaks(actionOf(plan)),
  spares: (plan) => spares(actionOf(plan)),
});

type TextField =
  | 'description'
  | 'councilLeadId'
  | 'taskforceLeadId'
  | 'outputMeasure'
  | 'outcomeMeasure'
  | 'directorate'
  | 'publicSummary';

const blank = (code: BrokenPlan['code'], field: TextField): BrokenPlan =>
  onAction(
    code,
    field,
    (action) => (action[field] = ''),
    (action) => (action[field] = 'p1'),
  );

const complete = (action: Action) => {
  Object.assign(action, { deliveryStatus: 'completed', completedOn: '2027-03-01' });
  firstOf(action.milestones).doneOn = '2027-02-01';
};

export const brokenActions: BrokenPlan[] = [
  blank('action-without-description', 'description'),
  blank('action-without-council-lead', 'councilLeadId'),
  blank('action-without-taskforce-lead', 'taskforceLeadId'),
  blank('action-without-output-measure', 'outputMeasure'),
  blank('action-without-outcome-measure', 'outcomeMeasure'),
  blank('action-without-directorate', 'directorate'),
  blank('action-without-public-summary', 'publicSummary'),
  onAction(
    'action-without-beneficiaries',
    'beneficiaries',
    (action) => Object.assign(action, { beneficiaries: '', groups: [] }),
    (action) => (action.beneficiaries = ''), // the groups say who gains
  ),
  onAction(
    'action-without-resources',
    'resources',
    (action) => Object.assign(action, { resources: '', fundingSource: null, cost: null }),
    (action) => Object.assign(action, { resources: '', fundingSource: null, cost: 0 }), // costs nothing
  ),
  onAction(
    'action-funding-not-secured',
    'fundingSecured',
    (action) => (action.fundingSecured = null),
    (action) => Object.assign(action, { cost: 0, fundingSecured: null }),
  ),
  onAction(
    'action-without-milestone',
    'milestones',
    (action) => (action.milestones = []),
    (action) => (action.milestones = action.milestones.slice(0, 1)),
  ),
  onAction(
    'off-track-without-correction',
    'correctiveAction',
    (action) => (action.deliveryStatus = 'off-track'),
    (action) => Object.assign(action, { deliveryStatus: 'off-track', correctiveAction: 'A second provider' }),
  ),
  onAction(
    'completed-without-date',
    'completedOn',
    (action) => {
      complete(action);
      action.completedOn = null;
    },
    complete,
  ),
  onAction(
    'completed-without-date',
    'completedOn',
    (action) => {
      complete(action);
      action.completedOn = '2027-03-02';
    },
    complete,
  ),
  onAction(
    'completed-with-open-milestones',
    'milestones',
    (action) => {
      complete(action);
      firstOf(action.milestones).doneOn = null;
    },
    (action) => {
      complete(action);
      Object.assign(firstOf(action.milestones), { doneOn: null, droppedReason: 'Merged with another' });
    },
  ),
];
