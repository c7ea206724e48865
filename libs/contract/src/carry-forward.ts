import {
  carriedActions,
  carriedDates,
  carriedGoals,
  carriedOwners,
  carriedTargets,
  type CarryChoices,
} from '@waymark/domain/plans/carry-forward';
import type { Day } from '@waymark/domain/day';
import { editions, type Edition } from '@waymark/domain/frameworks/framework';
import { IsAfter, IsDay, IsLine, IsLines, IsWhole, IsWord, May } from './primitives';

/** What of a plan goes on into the next one. */
export class CarryOver implements CarryChoices {
  @IsWord(carriedGoals) goals!: CarryChoices['goals'];
  @IsWord(carriedActions) actions!: CarryChoices['actions'];
  @IsWord(carriedTargets) targets!: CarryChoices['targets'];
  @IsWord(carriedOwners) owners!: CarryChoices['owners'];
  @IsWord(carriedDates) dates!: CarryChoices['dates'];
}

/** What one asks before: the choices, and the period of the new plan. */
export class CarryQuestion extends CarryOver {
  @IsDay() startsOn!: Day;
  @IsDay() @IsAfter('startsOn') endsOn!: Day;
}

/** What one sends to open the next plan with what goes on from this one. */
export class NewNextPlan extends CarryQuestion {
  @IsLine() title!: string;
  /** That of the former plan unless told otherwise. */
  @May() @IsWord(editions) edition?: Edition;
}

/** What would be carried over, counted before anything is made. */
export class CarryPreview {
  @IsWhole() goalCount!: number;
  @IsWhole() actionCount!: number;
  @IsWhole() milestoneCount!: number;
  @IsWhole() targetCount!: number;
  /** Actions that are over and stay in the former plan. */
  @IsWhole() endedActionCount!: number;
  @IsWhole() actionsWithoutLeadCount!: number;
  /** Who left and is taken over nowhere, by name or seat. */
  @IsLines(400) leftBehind!: string[];
}
