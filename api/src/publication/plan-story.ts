import type { PlanText } from '@waymark/domain/plans/plan-texts';

/** A text of a plan under the heading by which the public meets it. */
export type StorySection = readonly [field: PlanText, heading: string];

export const story: readonly StorySection[] = [
  ['vision', 'Our vision'],
  ['narrative', 'Our story'],
  ['context', 'What we know'],
  ['newcomers', 'Who counts as a newcomer here'],
  ['longerStandingResidents', 'How longer-standing residents gain'],
  ['childrenAndYoungPeople', 'Children and young people'],
  ['intersectionality', 'People with more than one need'],
];

export const effectSection: StorySection = ['impactAssessment', 'What we found about the plan’s effect on people'];
