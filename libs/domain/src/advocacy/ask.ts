/** What becomes of something that a council asks of others, such as the Home Office. */
export const askStatuses = ['draft', 'made', 'answered', 'declined'] as const;
export type AskStatus = (typeof askStatuses)[number];

export interface StatedAsk {
  status: AskStatus;
  madeOn: string | null;
  answer: string;
}

export const askGaps = ['made-on-missing', 'answer-missing'] as const;
export type AskGap = (typeof askGaps)[number];

/** What an ask still lacks for its status: one that was made has its day, one that was answered says the answer. */
export function missingForAsk({ status, madeOn, answer }: StatedAsk): AskGap[] {
  if (status === 'draft') return [];
  const gaps: AskGap[] = madeOn === null ? ['made-on-missing'] : [];
  const answered = status === 'answered' || status === 'declined';
  return answered && answer.trim() === '' ? [...gaps, 'answer-missing'] : gaps;
}
