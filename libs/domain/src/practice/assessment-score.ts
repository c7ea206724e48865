import { mean } from '../number';

export const assessmentLevels = [0, 1, 2, 3, 4] as const;
export type AssessmentLevel = (typeof assessmentLevels)[number];

/** A statement that is not answered is null: it lowers completeness and never counts as 0. */
export type AssessmentAnswer = AssessmentLevel | 'not-applicable' | null;

export interface AssessmentScore {
  /** 0 to 100; null when nothing was answered. */
  score: number | null;
  answered: number;
  applicable: number;
  /** Share of the applicable statements that were answered, 0 to 1; null when none applies. */
  completeness: number | null;
  /** Too little answered to be compared. */
  provisional: boolean;
}

const highestLevel = 4;
const completenessAtLeast = 0.6;

/** The score of an area of the self-assessment: the mean of its answered levels, out of 100. */
export function assessmentScore(answers: readonly AssessmentAnswer[]): AssessmentScore {
  const applicable = answers.filter((answer) => answer !== 'not-applicable');
  const levels = applicable.filter((answer) => answer !== null);
  const completeness = applicable.length === 0 ? null : levels.length / applicable.length;
  return {
    score: levels.length === 0 ? null : (mean(levels) / highestLevel) * 100,
    answered: levels.length,
    applicable: applicable.length,
    completeness,
    provisional: completeness === null || completeness < completenessAtLeast,
  };
}
