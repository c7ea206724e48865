import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { commonGoal, type GoalKey } from './common-goals';
import type { ExampleGoal, ExamplePlan } from './example-plan';

export const planDates = { startsOn: '2026-09-01', endsOn: '2029-08-31', reviewOn: '2027-09-30' } as const;

/** A plan of the common goals for one place; a place that differs says so by spreading its own over it. */
export function commonPlan(place: string, keys: readonly GoalKey[]): Omit<ExamplePlan, 'status' | 'steps'> {
  return {
    title: `${place} integration plan`,
    edition: '2025',
    ...planDates,
    leads: ['member', 'director', 'lead'],
    publications: [],
    vision: `${place} is a place where people who arrive and people who stay look after each other.`,
    narrative:
      `People have always come to ${place} for work, for safety and for love. Most of us have a story of coming from ` +
      'somewhere, or of welcoming someone who did. We tell it because it is true, and because it helps when things are hard.',
    context:
      'Census, employment and school figures stand with the goals below. Residents told us about the rest at five meetings ' +
      'in the spring of 2026.',
    newcomers: 'Anyone who came to live here within five years, by whatever route.',
    longerStandingResidents: 'Meeting places, shorter queues and safer streets are for everyone who lives here.',
    childrenAndYoungPeople:
      'Children are named in each goal, and a youth panel reads the yearly report before it is printed.',
    intersectionality: '',
    consultation: 'Five meetings and a survey in six languages, March to May 2026.',
    impactAssessment: 'Made with the draft in May 2026; no negative effect was found that could not be mended.',
    caseStudy: '',
    goals: keys.map((key) => commonGoal(place, key)),
  };
}

/** The same goals with the status of their actions one after the other. */
export function withStatuses(goals: readonly ExampleGoal[], statuses: readonly DeliveryStatus[]): ExampleGoal[] {
  let place = 0;
  return goals.map((goal) => ({
    ...goal,
    actions: goal.actions.map((action) => ({ ...action, status: statuses[place++ % statuses.length] ?? 'on-track' })),
  }));
}
