import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { IsDay, IsFlag, IsId, IsInstant, IsLine, IsListOf, IsText, IsWord, May, Nullable } from './primitives';

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
  /** Nothing changed since the last update: the status is repeated, with the reason and the correction given for it. */
  @May() @IsFlag() unchanged?: boolean;
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
  @IsFlag() unchanged!: boolean;
  /** Said through a link in an e-mail, without signing in. */
  @IsFlag() byLink!: boolean;
}

export class Updates {
  @IsListOf(() => Update) updates!: Update[];
}
