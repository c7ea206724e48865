import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { type BulkField, bulkFields, type BulkRefusal, bulkRefusals } from '@waymark/domain/plans/bulk-change';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import {
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsLines,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';

const mostActions = 1000;
const mostDays = 3660;

/** What is set in every chosen action; what is left out stays as it is. */
export class Alteration {
  @May() @Nullable() @IsId() councilLeadId?: string | null;
  @May() @IsWord(deliveryStatuses) deliveryStatus?: DeliveryStatus;
  @May() @IsText(paragraphLength) statusReason?: string;
  @May() @IsText(paragraphLength) correctiveAction?: string;
  @May() @Nullable() @IsDay() completedOn?: Day | null;
  @May() @Nullable() @IsDay() startsOn?: Day | null;
  @May() @Nullable() @IsDay() dueOn?: Day | null;
  /** Moves the start and the due day that there are; earlier when negative. */
  @May() @IsWhole(-mostDays, mostDays) shiftDays?: number;
  @May() @IsLines() addTags?: string[];
  @May() @IsLines() removeTags?: string[];
  /** The goal that the actions go to, and so its theme. */
  @May() @IsId() goalId?: string;
}

/** An action as the editor saw it: one that has changed since is refused. */
export class ChosenAction {
  @IsId() id!: string;
  @IsWhole() version!: number;
}

export class NewBulkChange {
  @IsListOf(() => ChosenAction, mostActions) actions!: ChosenAction[];
  @IsOne(() => Alteration) change!: Alteration;
}

/** One field before and after: an id, a code, a day, or codes joined by `; `; null where there is nothing. */
export class FieldChange {
  @IsWord(bulkFields) field!: BulkField;
  @Nullable() @IsText() before!: string | null;
  @Nullable() @IsText() after!: string | null;
}

export class ActionOutcome {
  @IsId() id!: string;
  /** Empty where the action is not there any more. */
  @IsText() reference!: string;
  @IsText() title!: string;
  @IsListOf(() => FieldChange) changes!: FieldChange[];
  @IsEveryWord(bulkRefusals) refusals!: BulkRefusal[];
}

export class BulkPreview {
  @IsListOf(() => ActionOutcome) outcomes!: ActionOutcome[];
  /** Actions that would change. */
  @IsWhole() changedCount!: number;
  @IsWhole() unchangedCount!: number;
  @IsWhole() refusedCount!: number;
}

export class BulkChange {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsWhole() actionCount!: number;
  @IsEveryWord(bulkFields) fields!: BulkField[];
  @IsInstant() madeAt!: string;
  @IsLine() madeBy!: string;
  @Nullable() @IsInstant() undoneAt!: string | null;
  @Nullable() @IsLine() undoneBy!: string | null;
  @IsFlag() mayUndo!: boolean;
}

export class BulkChanges {
  @IsListOf(() => BulkChange) changes!: BulkChange[];
}
