import { commonPeople, commonTaskforce } from './common-council';
import { commonPlan } from './common-plan';
import type { ExampleCouncil, ExamplePlan } from './example-plan';

const domain = 'birmingham.example';

const plan: ExamplePlan = {
  ...commonPlan('Birmingham', ['story', 'work', 'meet', 'children', 'homes', 'voice']),
  title: 'Birmingham at home: integration plan',
  narrative:
    'Birmingham has been a city of a thousand trades and of people from everywhere for two hundred years. More than half of ' +
    'its residents belong to groups that were once called minorities. What holds the city together is not that we are alike ' +
    'but that we share it: its streets, schools, jobs and quarrels. This plan says how we go on doing so.',
  caseStudy:
    'Two allotment societies shared a water pipe and nothing else. A leak brought them to one table. Now there is one ' +
    'summer fair, one waiting list, and plots are given half to those who have waited and half to families who are new.',
  status: 'in-review',
  steps: [['submit', '2026-11-16', 'planner@birmingham.example']],
};

/** Waits for the approver, who is another person than the one who submitted it. */
export const birmingham: ExampleCouncil = {
  areaCode: 'E08000025',
  feedback:
    'Write to the integration team at the Council House, or come to the open afternoon on the first Tuesday of a month.',
  people: commonPeople({ domain }),
  taskforce: commonTaskforce('Birmingham', { domain }),
  plan,
  figures: [],
  shares: [['plan-coverage', 'coverage']],
};
