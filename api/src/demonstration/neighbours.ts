import type { Day } from '@waymark/domain/day';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { commonPeople, commonTaskforce } from './common-council';
import type { GoalKey } from './common-goals';
import { commonPlan, withStatuses } from './common-plan';
import type { ExampleAction, ExampleCouncil, ExamplePlan, ExampleUpdate } from './example-plan';

const delivered: readonly DeliveryStatus[] = ['on-track', 'at-risk', 'on-track', 'not-started'];

const begun: ExampleUpdate = {
  on: '2026-09-29',
  status: 'on-track',
  text: 'Begun as planned; the first partners agreed.',
};
const since: Partial<Record<DeliveryStatus, ExampleUpdate>> = {
  'on-track': { on: '2026-10-30', status: 'on-track', text: 'Goes as planned, and more people came than last month.' },
  'at-risk': {
    on: '2026-10-30',
    status: 'at-risk',
    text: 'Fewer people came than we hoped for.',
    next: 'Ask those who came why others did not.',
  },
};

/** What was said of an action that has begun. */
function told(action: ExampleAction): ExampleAction {
  const last = since[action.status ?? 'not-started'];
  return last ? { ...action, updates: [begun, last] } : action;
}

/** A smaller plan that its council has adopted and begun. */
function published(place: string, keys: readonly GoalKey[], on: Day): ExamplePlan {
  const plan = commonPlan(place, keys);
  return {
    ...plan,
    goals: withStatuses(plan.goals, delivered).map((goal) => ({ ...goal, actions: goal.actions.map(told) })),
    status: 'in-delivery',
    steps: [
      ['submit', '2026-06-22', ''],
      ['approve', '2026-07-14', ''],
      ['publish', on, ''],
      ['start', '2026-09-01', ''],
    ],
    publications: [
      {
        on,
        adoptedOn: '2026-07-14',
        adoptedBy: 'the Cabinet',
        summary: `What ${place} does until August 2029 so that newcomers and long-standing residents live well together.`,
      },
    ],
  };
}

const drafted = (place: string, keys: readonly GoalKey[]): ExamplePlan => ({
  ...commonPlan(place, keys),
  impactAssessment: '',
  status: 'draft',
  steps: [],
});

function council(areaCode: string, place: string, plan: ExamplePlan | null, shares: boolean): ExampleCouncil {
  return {
    areaCode,
    feedback: plan?.publications.length ? 'Write to the communities team at the town hall.' : null,
    people: plan ? commonPeople({ domain: null }) : [],
    taskforce: plan ? commonTaskforce(place, { domain: null }) : null,
    plan,
    figures: [],
    shares: shares ? [['plan-coverage', 'coverage']] : [],
  };
}

/** The other members of both combined authorities: some publish, some draft, some share, some do none of it. */
export const neighbours: readonly ExampleCouncil[] = [
  council('E08000001', 'Bolton', published('Bolton', ['work', 'meet', 'homes', 'voice'], '2026-07-28'), true),
  council('E08000002', 'Bury', null, false),
  council('E08000004', 'Oldham', published('Oldham', ['story', 'work', 'meet', 'children'], '2026-07-30'), true),
  council('E08000005', 'Rochdale', published('Rochdale', ['story', 'children', 'homes'], '2026-08-04'), true),
  council('E08000007', 'Stockport', null, false),
  council('E08000008', 'Tameside', null, true),
  council('E08000009', 'Trafford', drafted('Trafford', ['work', 'voice']), true),
  council('E08000010', 'Wigan', drafted('Wigan', ['meet', 'homes']), false),
  council('E08000026', 'Coventry', published('Coventry', ['story', 'work', 'children', 'voice'], '2026-07-29'), true),
  council('E08000027', 'Dudley', null, false),
  council('E08000028', 'Sandwell', drafted('Sandwell', ['work', 'homes']), true),
  council('E08000029', 'Solihull', null, false),
  council('E08000030', 'Walsall', null, true),
  council('E08000031', 'Wolverhampton', published('Wolverhampton', ['work', 'meet', 'homes'], '2026-08-05'), true),
];
