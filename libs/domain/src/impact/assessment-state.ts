import { Refusal } from '../refusal';
import type { AssessmentProblem } from './assessment-problems';

export const assessmentStates = ['begun', 'in-progress', 'complete', 'signed', 'changed-since'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

export interface Signed {
  /** Counts every change of the assessment and of its parts. */
  revision: number;
  /** The revision that was signed; null before the first sign-off. */
  signedRevision: number | null;
}

/** Where an assessment stands: a sign-off holds for the revision it was of, and for no later one. */
export function assessmentState(
  { revision, signedRevision }: Signed,
  problems: readonly AssessmentProblem[],
): AssessmentState {
  if (signedRevision !== null) return signedRevision === revision ? 'signed' : 'changed-since';
  if (problems.length === 0) return 'complete';
  return revision === 0 ? 'begun' : 'in-progress';
}

/** Four eyes: who wrote any of it since the last sign-off does not sign it. What is incomplete is not signed. */
export function assertSignable(
  userId: string,
  assessment: Signed & { authorIds: readonly string[] },
  problems: readonly AssessmentProblem[],
): void {
  if (problems.length > 0) throw new Refusal('invalid', 'assessment-incomplete', problems);
  if (assessment.signedRevision === assessment.revision) throw new Refusal('conflict', 'assessment-signed');
  if (assessment.authorIds.includes(userId)) throw new Refusal('forbidden', 'own-assessment');
}
