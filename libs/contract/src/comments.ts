import {
  allCommentFields,
  commentStates,
  commentSubjects,
  type CommentField,
  type CommentState,
  type CommentSubject,
} from '@waymark/domain/comments/comment-place';
import { paragraphLength } from '@waymark/domain/limits';
import { Account } from './people';
import {
  IsEveryId,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

/** What one says about a part of a plan or one of its fields; as a reply it stands where the first word of its thread does. */
export class NewComment {
  @IsWord(commentSubjects) subjectKind!: CommentSubject;
  @IsId() subjectId!: string;
  @May() @Nullable() @IsWord(allCommentFields) field?: CommentField | null;
  @IsText(paragraphLength) text!: string;
  /** Accounts that are asked to answer. */
  @May() @IsEveryId() mentions?: string[];
  @May() @Nullable() @IsId() replyTo?: string | null;
}

export class ChangeComment {
  @May() @IsText(paragraphLength) text?: string;
  @May() @IsEveryId() mentions?: string[];
}

/** Where a thread belongs, and what is needed to go there. */
export class CommentPlace {
  @IsWord(commentSubjects) kind!: CommentSubject;
  @IsId() id!: string;
  @Nullable() @IsWord(allCommentFields) field!: CommentField | null;
  @Nullable() @IsLine() reference!: string | null;
  @IsLine() title!: string;
  @Nullable() @IsId() goalId!: string | null;
  @Nullable() @IsId() actionId!: string | null;
}

/** One word in a thread. Of what its writer took back, only the writer still sees the text. */
export class Comment {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsText(paragraphLength) text!: string;
  @IsLine() writtenBy!: string;
  @IsInstant() writtenAt!: string;
  @Nullable() @IsInstant() editedAt!: string | null;
  @IsFlag() archived!: boolean;
  @IsFlag() mine!: boolean;
  @IsListOf(() => Account) mentions!: Account[];
}

export class CommentThread {
  /** The id of its first word. */
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsOne(() => CommentPlace) place!: CommentPlace;
  @Nullable() @IsInstant() resolvedAt!: string | null;
  @Nullable() @IsLine() resolvedBy!: string | null;
  @IsListOf(() => Comment) comments!: Comment[];
  /** Whether the viewer is mentioned and has not answered since. */
  @IsFlag() awaitsMe!: boolean;
  @IsFlag() mayResolve!: boolean;
}

export class PlanComments {
  @IsLine() planTitle!: string;
  @IsListOf(() => CommentThread) threads!: CommentThread[];
  /** Of the whole plan, whatever the list is narrowed to. */
  @IsWhole() openCount!: number;
  @IsWhole() resolvedCount!: number;
  @IsWhole() awaitingMeCount!: number;
  @IsFlag() mayWrite!: boolean;
}

export const commentShares = ['mine', 'mentions-me'] as const;
export type CommentShare = (typeof commentShares)[number];

/** What the threads are narrowed to: those with a word of mine, or those that wait for my answer or mentioned me. */
export class CommentFilter {
  @May() @IsWord(commentStates) state?: CommentState;
  @May() @IsWord(commentShares) of?: CommentShare;
}

/** Who may be asked to answer: the accounts of the organisation. */
export class Mentionable {
  @IsListOf(() => Account) accounts!: Account[];
}
