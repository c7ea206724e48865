import { type ScreeningAnswer, type ScreeningQuestion, screeningQuestions } from './vocabulary';

export type ScreeningAnswers = Readonly<Partial<Record<ScreeningQuestion, ScreeningAnswer | null>>>;

export const screeningOutcomes = ['open', 'full', 'screened-out'] as const;
export type ScreeningOutcome = (typeof screeningOutcomes)[number];

/** One yes, or one doubt, asks for a full assessment; only a no to everything leaves it out. */
export function assessmentNeeded(answers: ScreeningAnswers): ScreeningOutcome {
  const given = screeningQuestions.map((question) => answers[question] ?? null);
  if (given.some((answer) => answer === 'yes' || answer === 'not-sure')) return 'full';
  return given.every((answer) => answer === 'no') ? 'screened-out' : 'open';
}
