import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { updateFreshnesses, type UpdateFreshness } from '@waymark/domain/plans/update-freshness';
import {
  actionOrigins,
  actionTypes,
  decisions,
  type ActionOrigin,
  type ActionType,
  type Decision,
} from '@waymark/domain/plans/vocabulary';
import { Milestone } from './milestones';
import {
  IsAmount,
  IsDay,
  IsEveryId,
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

/** What one sends to add an action to a goal. An action has a due date, or is ongoing and has a review date. */
export class NewAction {
  @IsLine() title!: string;
  @May() @IsText() description?: string;
  @May() @Nullable() @IsWord(actionTypes) type?: ActionType | null;
  @May() @IsWord(actionOrigins) origin?: ActionOrigin;
  /** Exactly one person of the council's directory. */
  @May() @Nullable() @IsId() councilLeadId?: string | null;
  @May() @Nullable() @IsId() taskforceLeadId?: string | null;
  /** Members of the taskforce whose organisations support the action. */
  @May() @IsEveryId() partnerIds?: string[];
  @May() @Nullable() @IsLine() directorate?: string | null;
  @May() @IsText(paragraphLength) resources?: string;
  /** Pounds sterling over the life of the action. */
  @May() @Nullable() @IsAmount(0) cost?: number | null;
  @May() @Nullable() @IsLine() fundingSource?: string | null;
  @May() @Nullable() @IsFlag() fundingSecured?: boolean | null;
  @May() @Nullable() @IsDay() startsOn?: Day | null;
  @May() @Nullable() @IsDay() dueOn?: Day | null;
  @May() @IsFlag() ongoing?: boolean;
  @May() @Nullable() @IsDay() reviewOn?: Day | null;
  @May() @IsText(paragraphLength) dependsOn?: string;
  @May() @IsText(paragraphLength) outputMeasure?: string;
  @May() @IsText(paragraphLength) outcomeMeasure?: string;
  @May() @IsText(paragraphLength) beneficiaries?: string;
  /** Codes of the tag set `group`: who gains. */
  @May() @IsLines() groups?: string[];
  /** Codes of the other tag sets. */
  @May() @IsLines() tags?: string[];
  @May() @Nullable() @IsWord(decisions) decision?: Decision | null;
  @May() @IsText(paragraphLength) publicSummary?: string;
  /** Never leaves the council. */
  @May() @IsText(paragraphLength) internalNote?: string;
}

export class ChangeAction extends PartialType(NewAction, { skipNullProperties: false }) {}

/** The product's reading of an action from its dates and milestones (handbook 4.6). */
export class ActionSuggestion {
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @IsLines() reasons!: string[];
}

/** Where an action comes from that is shown in another plan too: its own plan, and its place there. */
export class LinkedFrom {
  @IsId() linkId!: string;
  @IsWhole() linkVersion!: number;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsLine() reference!: string;
}

export class Action {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() goalId!: string;
  /** The action of the plan before that it was carried over from. */
  @Nullable() @IsId() originId!: string | null;
  /** Position of the goal and of the action in it, such as 1.2. */
  @IsLine() reference!: string;
  @IsLine() title!: string;
  @IsText() description!: string;
  @Nullable() @IsWord(actionTypes) type!: ActionType | null;
  @IsWord(actionOrigins) origin!: ActionOrigin;
  @Nullable() @IsId() councilLeadId!: string | null;
  @Nullable() @IsId() taskforceLeadId!: string | null;
  @IsEveryId() partnerIds!: string[];
  @Nullable() @IsLine() directorate!: string | null;
  @IsText(paragraphLength) resources!: string;
  @Nullable() @IsAmount(0) cost!: number | null;
  @Nullable() @IsLine() fundingSource!: string | null;
  @Nullable() @IsFlag() fundingSecured!: boolean | null;
  @Nullable() @IsDay() startsOn!: Day | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  @IsFlag() ongoing!: boolean;
  @Nullable() @IsDay() reviewOn!: Day | null;
  @IsText(paragraphLength) dependsOn!: string;
  @IsText(paragraphLength) outputMeasure!: string;
  @IsText(paragraphLength) outcomeMeasure!: string;
  @IsText(paragraphLength) beneficiaries!: string;
  @IsLines() groups!: string[];
  @IsLines() tags!: string[];
  @Nullable() @IsWord(decisions) decision!: Decision | null;
  @IsText(paragraphLength) publicSummary!: string;
  @IsText(paragraphLength) internalNote!: string;
  @IsWord(deliveryStatuses) deliveryStatus!: DeliveryStatus;
  @IsText(paragraphLength) statusReason!: string;
  @IsText(paragraphLength) correctiveAction!: string;
  @Nullable() @IsDay() completedOn!: Day | null;
  @Nullable() @IsInstant() lastUpdatedAt!: string | null;
  @IsOne(() => ActionSuggestion) suggestion!: ActionSuggestion;
  @IsWord(updateFreshnesses) freshness!: UpdateFreshness;
  /** Share of milestones done of those that count, 0 to 1; null without milestones. */
  @Nullable() @IsAmount(0, 1) complete!: number | null;
  /** Whether this viewer may record progress on it. */
  @IsFlag() mayUpdate!: boolean;
  /** Null in the plan that the action belongs to. */
  @Nullable() @IsOne(() => LinkedFrom) linkedFrom!: LinkedFrom | null;
  @IsListOf(() => Milestone) milestones!: Milestone[];
}
