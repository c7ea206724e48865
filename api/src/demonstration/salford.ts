import { commonPeople, commonTaskforce } from './common-council';
import { commonPlan } from './common-plan';
import type { ExampleCouncil, ExampleGoal, ExamplePlan } from './example-plan';

const domain = 'salford.example';
const begun = commonPlan('Salford', ['story', 'work', 'meet', 'homes']);

/** What whoever tries the product can see among the checks, mend, and then submit. */
function unfinished(goals: readonly ExampleGoal[]): ExampleGoal[] {
  const [story, work, meet, homes] = goals as [ExampleGoal, ExampleGoal, ExampleGoal, ExampleGoal];
  return [
    { ...story, targets: [] },
    work,
    { ...meet, actions: meet.actions.map((action) => ({ ...action, dates: ['2026-09-01', 'ongoing', null] })) },
    { ...homes, actions: homes.actions.map((action) => ({ ...action, leads: ['housing', null], publicly: '' })) },
  ];
}

const plan: ExamplePlan = {
  ...begun,
  title: 'A Salford for all of us',
  narrative:
    'Salford grew around docks and mills, and on the work of people who came for them. Today people arrive for the ' +
    'university, the hospitals and the studios, or because they had to leave home. This plan begins with what neighbours ' +
    'already do for each other, and asks what the city can do better.',
  impactAssessment: '',
  status: 'draft',
  steps: [],
  goals: unfinished(begun.goals),
};

export const salford: ExampleCouncil = {
  areaCode: 'E08000006',
  feedback: null,
  people: commonPeople({ domain }),
  taskforce: commonTaskforce('Salford', { domain }),
  plan,
  figures: [
    ['GM1', '2025-03-31', 9, 28, 12],
    ['GM1', '2026-03-31', 12, 29, 12],
  ],
  shares: [['plan-coverage', 'coverage']],
};
