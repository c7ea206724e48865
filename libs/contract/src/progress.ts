import type { Day } from '@waymark/domain/day';
import { valueTypes, type ValueType } from '@waymark/domain/indicators/vocabulary';
import { codeLength, paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { ownedKinds, ownedStates, type OwnedKind, type OwnedState } from '@waymark/domain/progress/owned-item';
import {
  IsDay,
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
  Nullable,
} from './primitives';

/** What one needs to know of an action to speak about it in a row. */
export class AskedAction {
  @IsWord(deliveryStatuses) deliveryStatus!: DeliveryStatus;
  @IsWord(deliveryStatuses) suggestedStatus!: DeliveryStatus;
  @IsLines() suggestionReasons!: string[];
  @IsText(paragraphLength) statusReason!: string;
  @IsText(paragraphLength) correctiveAction!: string;
  @Nullable() @IsText(paragraphLength) lastText!: string | null;
  @Nullable() @IsDay() lastSaidOn!: Day | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  @IsWhole() openMilestoneCount!: number;
}

export class AskedMilestone {
  @IsWhole() version!: number;
  @IsDay() originalDueOn!: Day;
  @IsWhole() movedCount!: number;
}

/** The figure that is asked for, and the one before it. */
export class AskedFigure {
  @IsId() indicatorId!: string;
  @IsLine() code!: string;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsWord(valueTypes) valueType!: ValueType;
  @IsLine(codeLength) areaCode!: string;
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @Nullable() @IsDay() latestOn!: Day | null;
  /** Why a figure that was entered came back. */
  @Nullable() @IsText(paragraphLength) returnReason!: string | null;
}

/** Something that waits for who asks; one row. */
export class AskedUpdate {
  /** Kind and identifier, the same as long as it waits. */
  @IsLine() key!: string;
  @IsWord(ownedKinds) kind!: OwnedKind;
  @IsWord(ownedStates) state!: OwnedState;
  /** Of the action, milestone, target, risk, plan, commitment or comment. */
  @IsId() id!: string;
  @IsId() organisationId!: string;
  @IsLine() organisation!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @Nullable() @IsId() actionId!: string | null;
  @Nullable() @IsLine() reference!: string | null;
  @IsLine() title!: string;
  /** The title of the action that a milestone belongs to. */
  @Nullable() @IsLine() actionTitle!: string | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  /** Since when it waits, where it has no day by which it is due. */
  @Nullable() @IsDay() since!: Day | null;
  /** Whose deputy the reader is here; null for what is their own. */
  @Nullable() @IsLine() standingInFor!: string | null;
  @Nullable() @IsOne(() => AskedAction) action!: AskedAction | null;
  @Nullable() @IsOne(() => AskedMilestone) milestone!: AskedMilestone | null;
  @Nullable() @IsOne(() => AskedFigure) figure!: AskedFigure | null;
  /** Whether the reader may answer it in the row. */
  @IsFlag() mayAnswer!: boolean;
}

export class UpdateCounts {
  @IsWhole() due!: number;
  @IsWhole() overdue!: number;
  @IsWhole() returned!: number;
  @IsWhole() approval!: number;
}

/** All that waits for who asks, across their plans and organisations, the most urgent first. */
export class MyUpdates {
  @IsOne(() => UpdateCounts) counts!: UpdateCounts;
  @IsListOf(() => AskedUpdate) items!: AskedUpdate[];
}

/** The same for who came by a link. */
export class LinkedUpdates extends MyUpdates {
  @IsLine() name!: string;
  @IsLine() organisation!: string;
  @IsInstant() expiresAt!: string;
}
