/** What a plan goes through in the council, each a record of its own. */
export const governanceKinds = [
  'mandate',
  'forward-plan',
  'decision',
  'call-in-end',
  'scrutiny',
  'publication',
  'review',
] as const;
export type GovernanceKind = (typeof governanceKinds)[number];

/** How the executive answers a recommendation of scrutiny. */
export const recommendationAnswers = ['accepted', 'in-part', 'not-accepted'] as const;
export type RecommendationAnswer = (typeof recommendationAnswers)[number];

/** Where a recommendation stands: an answer is owed, an action is owed, or all is done. */
export const recommendationStates = ['awaiting-answer', 'awaiting-action', 'settled'] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export function recommendationState(recommendation: {
  answer: RecommendationAnswer | null;
  actionId: string | null;
}): RecommendationState {
  if (recommendation.answer === null) return 'awaiting-answer';
  if (recommendation.answer === 'not-accepted') return 'settled';
  return recommendation.actionId === null ? 'awaiting-action' : 'settled';
}

/** A recommendation that is not accepted whole is answered with the reason. */
export const answerNeedsReason = (answer: RecommendationAnswer): boolean => answer !== 'accepted';

export const documentsOfRecord = 20;
export const notesOfReturn = 100;
