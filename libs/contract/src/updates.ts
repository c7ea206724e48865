import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { IsDay, IsId, IsInstant, IsLine, IsListOf, IsText, IsWord, May, Nullable } from './primitives';

/** What an owner says about an action. Once said it is never changed; a correction is a further update. */
export class NewUpdate {
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @IsText(paragraphLength) text!: string;
  @May() @Nullable() @IsText(paragraphLength) next?: string | null;
  @May() @Nullable() @IsText(paragraphLength) blockers?: string | null;
  /** Required when off track. */
  @May() @Nullable() @IsText(paragraphLength) correctiveAction?: string | null;
  /** Required when the status is better than the product's suggestion. */
  @May() @Nullable() @IsText(paragraphLength) reason?: string | null;
  /** Required when completed. */
  @May() @Nullable() @IsDay() completedOn?: Day | null;
}

export class Update {
  @IsId() id!: string;
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @IsWord(deliveryStatuses) suggestedStatus!: DeliveryStatus;
  @IsText(paragraphLength) text!: string;
  @Nullable() @IsText(paragraphLength) next!: string | null;
  @Nullable() @IsText(paragraphLength) blockers!: string | null;
  @Nullable() @IsText(paragraphLength) correctiveAction!: string | null;
  @Nullable() @IsText(paragraphLength) reason!: string | null;
  @IsInstant() saidAt!: string;
  @IsLine() saidBy!: string;
}

export class Updates {
  @IsListOf(() => Update) updates!: Update[];
}
