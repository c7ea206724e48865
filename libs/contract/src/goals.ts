import { PartialType } from '@nestjs/mapped-types';
import { themes, ways, type Theme, type Way } from '@waymark/domain/frameworks/framework';
import { paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { Action } from './actions';
import { IsEveryWord, IsFlag, IsId, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';
import { Target } from './targets';

export class NewGoal {
  @IsLine() title!: string;
  @IsWord(themes) theme!: Theme;
  @May() @Nullable() @IsWord(themes) secondaryTheme?: Theme | null;
  @May() @IsEveryWord(ways) ways?: Way[];
  @May() @IsText(paragraphLength) prioritySupport?: string;
  @May() @IsText() need?: string;
  @May() @IsText(paragraphLength) beneficiaries?: string;
  @May() @IsText(paragraphLength) changeShort?: string;
  @May() @IsText(paragraphLength) changeMedium?: string;
  /** Five years and more. */
  @May() @IsText(paragraphLength) changeLong?: string;
  @May() @IsText(paragraphLength) assumptions?: string;
  @May() @Nullable() @IsId() accountableMemberId?: string | null;
  @May() @Nullable() @IsId() accountableOfficerId?: string | null;
  @May() @Nullable() @IsId() taskforceLeadId?: string | null;
  /** The goal's own status, set by its lead with the counts beside it. */
  @May() @Nullable() @IsWord(deliveryStatuses) leadStatus?: DeliveryStatus | null;
}

export class ChangeGoal extends PartialType(NewGoal, { skipNullProperties: false }) {}

export class Goal {
  @IsId() id!: string;
  @IsWhole() version!: number;
  /** The goal of the plan before that it was carried over from. */
  @Nullable() @IsId() originId!: string | null;
  /** An example of an edition's structure that nobody has rewritten yet. */
  @IsFlag() example!: boolean;
  /** Its number in the plan, from 1. */
  @IsWhole(1) number!: number;
  @IsLine() title!: string;
  @IsWord(themes) theme!: Theme;
  @Nullable() @IsWord(themes) secondaryTheme!: Theme | null;
  @IsEveryWord(ways) ways!: Way[];
  @IsText(paragraphLength) prioritySupport!: string;
  @IsText() need!: string;
  @IsText(paragraphLength) beneficiaries!: string;
  @IsText(paragraphLength) changeShort!: string;
  @IsText(paragraphLength) changeMedium!: string;
  @IsText(paragraphLength) changeLong!: string;
  @IsText(paragraphLength) assumptions!: string;
  @Nullable() @IsId() accountableMemberId!: string | null;
  @Nullable() @IsId() accountableOfficerId!: string | null;
  @Nullable() @IsId() taskforceLeadId!: string | null;
  @Nullable() @IsWord(deliveryStatuses) leadStatus!: DeliveryStatus | null;
  @IsListOf(() => Action) actions!: Action[];
  @IsListOf(() => Target) indicators!: Target[];
}

export const moves = ['up', 'down'] as const;
export type Move = (typeof moves)[number];

/** Moves a goal, action or milestone one place among its like. */
export class MoveOne {
  @IsWord(moves) move!: Move;
}
