import type { Theme } from '../frameworks/framework';

/** A plan is not submitted while a must is open; a should is advice. */
export const problemLevels = ['must', 'should'] as const;
export type ProblemLevel = (typeof problemLevels)[number];

export const problemPlaces = ['plan', 'theme', 'goal', 'action', 'milestone', 'indicator'] as const;
export type ProblemPlaceKind = (typeof problemPlaces)[number];

export interface ProblemPlace {
  kind: ProblemPlaceKind;
  /** Null for the plan itself and for a theme. */
  id: string | null;
  theme?: Theme;
  /** Name of the field to mend; for a missing way of working, its code. */
  field?: string;
}

/** Every rule of the plan checks, with its level. */
export const planProblemLevels = {
  'no-vision': 'must',
  'no-narrative': 'must',
  'no-context': 'should',
  'newcomers-not-named': 'must',
  'longer-standing-residents-not-named': 'must',
  'children-and-young-people-not-named': 'must',
  'no-consultation': 'should',
  'no-impact-assessment': 'must',
  'no-case-study': 'should',
  'assessment-required': 'must',
  'assessment-not-signed': 'should',
  'no-member-lead': 'must',
  'no-officer-lead': 'must',
  'no-plan-manager': 'should',
  'no-review-date': 'must',
  'review-outside-plan': 'must',
  'period-reversed': 'must',
  'update-days-out-of-order': 'must',

  'no-goals': 'must',
  'theme-without-goal': 'should',
  'way-without-goal': 'should',

  'goal-is-example': 'must',
  'goal-without-action': 'must',
  'goal-without-indicator': 'must',
  'goal-without-lead': 'must',
  'goal-without-member-lead': 'should',
  'goal-without-taskforce-lead': 'should',
  'goal-without-need': 'must',
  'goal-without-beneficiaries': 'must',
  'goal-without-change': 'must',
  'goal-without-long-term-change': 'should',
  'goal-without-priority': 'should',
  'goal-with-many-indicators': 'should',
  'secondary-theme-same': 'should',

  'action-without-council-lead': 'must',
  'action-without-taskforce-lead': 'must',
  'action-without-description': 'must',
  'action-without-output-measure': 'must',
  'action-without-outcome-measure': 'must',
  'action-without-beneficiaries': 'must',
  'action-without-directorate': 'should',
  'action-without-resources': 'should',
  'action-funding-not-secured': 'should',
  'action-without-public-summary': 'should',
  'action-without-milestone': 'should',
  'action-without-start-date': 'must',
  'action-without-due-date': 'must',
  'ongoing-action-without-review-date': 'must',
  'action-dates-reversed': 'must',
  'action-due-outside-plan': 'must',
  'action-starts-outside-plan': 'should',
  'off-track-without-correction': 'must',
  'completed-without-date': 'must',
  'completed-with-open-milestones': 'must',

  'milestone-after-action': 'must',
  'milestone-before-action': 'should',
  'milestone-outside-plan': 'must',
  'milestone-moved-without-reason': 'must',
  'milestone-done-in-future': 'must',

  'indicator-without-baseline': 'must',
  'indicator-without-target': 'must',
  'indicator-without-direction': 'must',
  'indicator-without-owner': 'should',
  'indicator-without-rationale': 'should',
  'target-before-baseline': 'must',
  'target-after-plan': 'should',
  'target-against-direction': 'must',
  'level-without-tolerance': 'should',
  'path-without-points': 'must',
  'point-outside-path': 'must',

  'no-action-for-children': 'should',
  'no-action-for-longer-standing-residents': 'should',
  'one-owner-for-every-action': 'should',
  'lead-has-left': 'must',
  'taskforce-lead-has-ended': 'must',
} as const satisfies Record<string, ProblemLevel>;
export type PlanProblemCode = keyof typeof planProblemLevels;
export const planProblemCodes = Object.keys(planProblemLevels) as PlanProblemCode[];

export interface PlanProblem {
  code: PlanProblemCode;
  level: ProblemLevel;
  place: ProblemPlace;
}

export function problem(code: PlanProblemCode, place: ProblemPlace): PlanProblem {
  return { code, level: planProblemLevels[code], place };
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
