import { holdingKinds, type HoldingKind } from '@waymark/domain/handover/holding';
import { IsFlag, IsId, IsInstant, IsLine, IsListOf, IsText, IsWhole, IsWord, May, Nullable } from './primitives';

/** Something that a person answers for. */
export class Holding {
  @IsWord(holdingKinds) kind!: HoldingKind;
  @IsId() id!: string;
  @Nullable() @IsId() planId!: string | null;
  @Nullable() @IsLine() planTitle!: string | null;
  /** The action of it, if it has one. */
  @Nullable() @IsId() actionId!: string | null;
  @IsText() title!: string;
  /** False for what goes with a seat of the taskforce, or is given by another. */
  @IsFlag() movable!: boolean;
  /** It hangs on a seat whose term is over, and goes with it no more: another lead is named in the plan. */
  @IsFlag() seatEnded!: boolean;
}

export class Handover {
  @IsId() id!: string;
  @IsId() fromId!: string;
  @IsLine() from!: string;
  @IsId() toId!: string;
  @IsLine() to!: string;
  @IsWhole() count!: number;
  @IsInstant() madeAt!: string;
  @IsLine() madeBy!: string;
  @Nullable() @IsInstant() undoneAt!: string | null;
  @Nullable() @IsLine() undoneBy!: string | null;
}

/** All that a person owns, with what was handed over before. */
export class OwnedThings {
  @IsId() personId!: string;
  @IsLine() name!: string;
  /** False once they have left or may not come in. */
  @IsFlag() current!: boolean;
  @IsListOf(() => Holding) items!: Holding[];
  @IsListOf(() => Handover) handovers!: Handover[];
}

export class ChosenHolding {
  @IsWord(holdingKinds) kind!: HoldingKind;
  @IsId() id!: string;
}

/** Moves all that a person owns to another, or only what is chosen. */
export class HandOver {
  @IsId() toId!: string;
  @May() @Nullable() @IsListOf(() => ChosenHolding, 5000) items?: ChosenHolding[] | null;
}

/** Somebody who has left or may not come in, and still owns something; named by their account where no directory has them. */
export class AbsentOwner {
  @IsId() personId!: string;
  @IsLine() name!: string;
  @IsFlag() suspended!: boolean;
  @IsWhole() count!: number;
}

export class AbsentOwners {
  @IsListOf(() => AbsentOwner) owners!: AbsentOwner[];
}

/** How much somebody with an account owns; without an entry in the directory they are named by their account twice. */
export class AccountHolding {
  @IsId() userId!: string;
  @IsId() personId!: string;
  @IsWhole() count!: number;
}

export class AccountHoldings {
  @IsListOf(() => AccountHolding) accounts!: AccountHolding[];
}
