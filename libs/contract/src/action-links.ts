import type { Day } from '@waymark/domain/day';
import { tagSets, type TagSet } from '@waymark/domain/frameworks/framework';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { IsDay, IsFlag, IsId, IsLine, IsListOf, IsOne, IsWhole, IsWord, May, Nullable } from './primitives';

/** Shows an action of another plan of the same council under a goal, too. */
export class NewActionLink {
  @IsId() actionId!: string;
}

/** A place where an action is shown. */
export class ActionPlace {
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsId() goalId!: string;
  @IsLine() goalTitle!: string;
  @IsLine() reference!: string;
}

/** A further place of an action, in another plan than its own. */
export class ActionLink extends ActionPlace {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() actionId!: string;
  @IsFlag() archived!: boolean;
  @IsFlag() mayEdit!: boolean;
}

/** Where an action is shown: once in its own plan, and in any number of others. */
export class ActionPlaces {
  @IsOne(() => ActionPlace) home!: ActionPlace;
  @IsListOf(() => ActionLink) links!: ActionLink[];
}

/** An action of another plan that could be shown under a goal. */
export class LinkableAction {
  @IsId() id!: string;
  @IsLine() title!: string;
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsWord(deliveryStatuses) deliveryStatus!: DeliveryStatus;
  @Nullable() @IsDay() dueOn!: Day | null;
}

export class LinkableActions {
  @IsListOf(() => LinkableAction) actions!: LinkableAction[];
  /** Whether there are more than are listed; a search narrows them. */
  @IsFlag() more!: boolean;
}

export class LinkableFilter {
  /** Words of the title of the action or of its plan. */
  @May() @IsLine() search?: string;
}

export class TaggedAction {
  @IsId() id!: string;
  /** The plan that the action belongs to. */
  @IsId() planId!: string;
  @IsLine() reference!: string;
  @IsLine() title!: string;
  @IsWord(deliveryStatuses) deliveryStatus!: DeliveryStatus;
  @Nullable() @IsDay() dueOn!: Day | null;
  /** Shown here, and kept in another plan. */
  @IsFlag() linked!: boolean;
}

export class TagWithActions {
  @IsLine() code!: string;
  @IsLine() title!: string;
  @IsListOf(() => TaggedAction) actions!: TaggedAction[];
}

/** The actions of a plan by what they are reported to under one set of tags, those without actions as well. */
export class TaggedActions {
  @IsWord(tagSets) set!: TagSet;
  @IsListOf(() => TagWithActions) tags!: TagWithActions[];
  @IsWhole() untaggedCount!: number;
}

export class TagFilter {
  @IsWord(tagSets) set!: TagSet;
}
