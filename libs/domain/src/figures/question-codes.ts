/** What is asked about a figure before it counts. A question asks; it never refuses. */
export const questionCodes = [
  'breakdown-differs',
  'jump',
  'above-whole',
  'denominator-changed',
  'same-as-before',
  'outside-interval',
] as const;
export type QuestionCode = (typeof questionCodes)[number];
