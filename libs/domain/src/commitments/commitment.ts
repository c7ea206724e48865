import type { Day } from '../day';

/** What a partner was asked for, and what became of it. */
export const commitmentStatuses = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type CommitmentStatus = (typeof commitmentStatuses)[number];

export const commitmentAnswers = ['accepted', 'declined'] as const;
export type CommitmentAnswer = (typeof commitmentAnswers)[number];

/** How a partner said what someone else records for them. */
export const toldWays = ['meeting', 'e-mail', 'telephone', 'letter'] as const;
export type ToldWay = (typeof toldWays)[number];

/** What a partner commits to: the substance of an action and who leads it. */
export interface Substance {
  title: string;
  description: string;
  dueOn: Day | null;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
}
export const substanceFields = ['title', 'description', 'dueOn', 'councilLeadId', 'taskforceLeadId'] as const;
export type SubstanceField = (typeof substanceFields)[number];

export function substanceOf(action: Substance): Substance {
  const { title, description, dueOn, councilLeadId, taskforceLeadId } = action;
  return { title, description, dueOn, councilLeadId, taskforceLeadId };
}

/** The fields in which an action is no longer what was accepted; a change that was put back is none. */
export function changedSince(accepted: Substance, action: Substance): SubstanceField[] {
  return substanceFields.filter((field) => accepted[field] !== action[field]);
}

/** Whether a partner may be asked now: not while an answer is awaited, nor while an acceptance holds. */
export function mayAsk(
  commitments: readonly { status: CommitmentStatus; changed: readonly SubstanceField[] }[],
): boolean {
  return commitments.every(({ status, changed }) => {
    if (status === 'waiting') return false;
    return status !== 'accepted' || changed.length > 0;
  });
}
