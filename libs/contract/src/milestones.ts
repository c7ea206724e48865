import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { milestoneStatuses, type MilestoneStatus } from '@waymark/domain/plans/milestone-status';
import { PartialType } from '@nestjs/mapped-types';
import { IsDay, IsId, IsInstant, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

export class NewMilestone {
  @IsLine() title!: string;
  @IsDay() dueOn!: Day;
  @May() @Nullable() @IsDay() doneOn?: Day | null;
  @May() @Nullable() @IsText(paragraphLength) evidence?: string | null;
}

export class ChangeMilestone extends PartialType(NewMilestone, { skipNullProperties: false }) {
  /** Asked for when the due date moves after the plan was approved; the first date is kept. */
  @May() @Nullable() @IsText(paragraphLength) movedReason?: string | null;
  /** A milestone that no longer counts, and why. */
  @May() @Nullable() @IsText(paragraphLength) droppedReason?: string | null;
}

export class Milestone {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() title!: string;
  @IsDay() dueOn!: Day;
  @IsDay() originalDueOn!: Day;
  /** How often it was moved since the plan was drafted. */
  @IsWhole() movedCount!: number;
  @Nullable() @IsText(paragraphLength) movedReason!: string | null;
  @Nullable() @IsDay() doneOn!: Day | null;
  @Nullable() @IsText(paragraphLength) droppedReason!: string | null;
  @Nullable() @IsText(paragraphLength) evidence!: string | null;
  @IsWord(milestoneStatuses) status!: MilestoneStatus;
}

/** A milestone was moved from one day to another, and why. Never changed. */
export class MilestoneMove {
  @IsId() id!: string;
  @IsId() milestoneId!: string;
  @IsLine() milestone!: string;
  @IsDay() fromOn!: Day;
  @IsDay() toOn!: Day;
  @IsText(paragraphLength) reason!: string;
  @IsInstant() movedAt!: string;
  @IsLine() movedBy!: string;
}

export class MilestoneMoves {
  @IsListOf(() => MilestoneMove) moves!: MilestoneMove[];
}
