import { planTexts } from '../plans/plan-texts';

/** What one may comment on: the plan as a whole, or one of its parts. */
export const commentSubjects = ['plan', 'goal', 'action', 'milestone', 'target'] as const;
export type CommentSubject = (typeof commentSubjects)[number];

/** The fields that a comment may name, as they are called in the contract. */
export const commentFields = {
  plan: ['title', 'period', 'leads', ...planTexts],
  goal: ['title', 'theme', 'ways', 'prioritySupport', 'need', 'beneficiaries', 'change', 'assumptions', 'leads'],
  action: [
    'title',
    'description',
    'leads',
    'partners',
    'resources',
    'funding',
    'dates',
    'dependsOn',
    'outputMeasure',
    'outcomeMeasure',
    'beneficiaries',
    'tags',
    'progress',
    'publicSummary',
  ],
  milestone: ['title', 'dueOn', 'evidence'],
  target: ['baseline', 'target', 'path', 'rationale'],
} as const satisfies Record<CommentSubject, readonly string[]>;

export type CommentField = (typeof commentFields)[CommentSubject][number];

/** Every field that some part may be commented on by, each once. */
export const allCommentFields: readonly CommentField[] = [
  ...new Set(commentSubjects.flatMap((kind) => commentFields[kind])),
];

/** Whether a part of this kind has such a field; no field is the part as a whole. */
export function isCommentable(kind: CommentSubject, field: string | null): boolean {
  return field === null || (commentFields[kind] as readonly string[]).includes(field);
}

export const commentStates = ['open', 'resolved'] as const;
export type CommentState = (typeof commentStates)[number];

export interface ThreadToJudge {
  resolved: boolean;
  archived: boolean;
  /** Every word in the thread in the order in which it was written, with those whom it mentions. */
  entries: readonly { userId: string; mentionIds: readonly string[] }[];
}

/** Whether a thread still asks for the answer of someone: mentioned in it, and silent since; a settled thread asks nobody. */
export function awaitsAnswerOf(thread: ThreadToJudge, userId: string): boolean {
  if (thread.resolved || thread.archived) return false;
  const lastMention = thread.entries.findLastIndex(({ mentionIds }) => mentionIds.includes(userId));
  const lastWord = thread.entries.findLastIndex((entry) => entry.userId === userId);
  return lastMention > lastWord;
}
