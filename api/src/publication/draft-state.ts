import { type FormState, formState } from '@waymark/domain/consultation/feedback-form';
import type { Day } from '@waymark/domain/day';
import type { PublishedDraft } from './published-consultations';

export type DraftState = FormState | 'withdrawn';

/** Whether a draft takes answers, or why not. */
export const draftState = ({ content, withdrawnAt }: PublishedDraft, today: Day): DraftState =>
  withdrawnAt === null ? formState(content, today) : 'withdrawn';
