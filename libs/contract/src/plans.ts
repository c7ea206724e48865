import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { editions, themes, ways, type Edition, type Theme, type Way } from '@waymark/domain/frameworks/framework';
import { notesOfReturn } from '@waymark/domain/governance/vocabulary';
import { paragraphLength, updateDaysRange } from '@waymark/domain/limits';
import type { ApprovalStepCount } from '@waymark/domain/plans/approval';
import { planStarts, type PlanStart } from '@waymark/domain/plans/vocabulary';
import { planSteps, planStatuses, type PlanStatus, type PlanStep } from '@waymark/domain/plans/plan-status';
import {
  problemLevels,
  problemPlaces,
  type ProblemLevel,
  type ProblemPlaceKind,
} from '@waymark/domain/plans/plan-problem';
import { Goal } from './goals';
import { Person } from './people';
import {
  IsAfter,
  IsDay,
  IsEveryWord,
  IsFlag,
  IsId,
  IsInstant,
  IsLine,
  IsListOf,
  IsOne,
  IsText,
  IsWhole,
  IsWord,
  May,
  Nullable,
} from './primitives';
import { TaskforceMember } from './taskforces';

const { least: leastDays, most: mostDays } = updateDaysRange;

/** What a plan says and who answers for it, as far as drafting has come. */
export class PlanDraft {
  @IsLine() title!: string;
  @IsWord(editions) edition!: Edition;
  @IsDay() startsOn!: Day;
  @IsDay() @IsAfter('startsOn') endsOn!: Day;
  @May() @Nullable() @IsLine() titleWelsh?: string | null;
  @May() @Nullable() @IsDay() reviewOn?: Day | null;
  @May() @Nullable() @IsId() memberLeadId?: string | null;
  @May() @Nullable() @IsId() officerLeadId?: string | null;
  @May() @Nullable() @IsId() managerId?: string | null;
  @May() @IsText() vision?: string;
  @May() @IsText() narrative?: string;
  @May() @IsText() context?: string;
  /** Who counts as a newcomer here. */
  @May() @IsText() newcomers?: string;
  /** How longer-standing residents gain. */
  @May() @IsText() longerStandingResidents?: string;
  @May() @IsText() childrenAndYoungPeople?: string;
  @May() @IsText() intersectionality?: string;
  @May() @IsText() consultation?: string;
  @May() @IsText() impactAssessment?: string;
  @May() @IsText() caseStudy?: string;
  /** Days after which an update of an action is due, late, stale. */
  @May() @IsWhole(leastDays, mostDays) targetDays?: number;
  @May() @IsWhole(leastDays, mostDays) acceptableDays?: number;
  @May() @IsWhole(leastDays, mostDays) staleDays?: number;
}

/** What one sends to open a plan. */
export class NewPlan extends PlanDraft {
  @IsId() organisationId!: string;
  /** Empty unless told otherwise; the structure of the edition has an example goal under each theme. */
  @May() @IsWord(planStarts) startFrom?: PlanStart;
}

export class ChangePlan extends PartialType(PlanDraft, { skipNullProperties: false }) {}

export class ProblemPlace {
  @IsWord(problemPlaces) kind!: ProblemPlaceKind;
  @Nullable() @IsId() id!: string | null;
  @May() @IsWord(themes) theme?: Theme;
  @May() @IsLine() field?: string;
}

/** What an approver says about one place of a plan as they return it. */
export class ReturnNote {
  @IsOne(() => ProblemPlace) place!: ProblemPlace;
  @IsText(paragraphLength) text!: string;
}

export class TakeStep {
  @IsWord(planSteps) step!: PlanStep;
  /** Required to return, pause and close. */
  @May() @Nullable() @IsText(paragraphLength) reason?: string | null;
  /** Only as the plan is returned. */
  @May() @IsListOf(() => ReturnNote, notesOfReturn) notes?: ReturnNote[];
}

/** A rule of the plan checks that the plan does not meet, and where. */
export class PlanProblem {
  @IsLine() code!: string;
  @IsWord(problemLevels) level!: ProblemLevel;
  @IsOne(() => ProblemPlace) place!: ProblemPlace;
}

export class ThemeCoverage {
  @IsWord(themes) theme!: Theme;
  @IsWhole() goalCount!: number;
  @IsWhole() actionCount!: number;
  @IsWhole() notStartedCount!: number;
  @IsWhole() onTrackCount!: number;
  @IsWhole() atRiskCount!: number;
  @IsWhole() offTrackCount!: number;
  @IsWhole() completedCount!: number;
  /** Paused, not achieved, cancelled or merged. */
  @IsWhole() otherCount!: number;
  @IsWhole() indicatorCount!: number;
  @IsWhole() ownerCount!: number;
}

export class WayCoverage {
  @IsWord(ways) way!: Way;
  @IsWhole() goalCount!: number;
  @IsWhole() actionCount!: number;
}

export class PlanCoverage {
  @IsListOf(() => ThemeCoverage) themes!: ThemeCoverage[];
  @IsListOf(() => WayCoverage) ways!: WayCoverage[];
}

/** A plan as a list shows it. */
export class PlanLine {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() organisationId!: string;
  @IsLine() organisationName!: string;
  @IsLine() title!: string;
  @IsWord(editions) edition!: Edition;
  @IsWord(planStatuses) status!: PlanStatus;
  /** Published for a later day: nobody outside sees anything of it yet. */
  @IsFlag() embargoed!: boolean;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
  @IsWhole() goalCount!: number;
  @IsWhole() actionCount!: number;
  @IsWhole() offTrackCount!: number;
  @IsInstant() changedAt!: string;
  @IsFlag() archived!: boolean;
}

export class Plans {
  @IsListOf(() => PlanLine) plans!: PlanLine[];
  /** Where the next page begins; null at the end. */
  @Nullable() @IsLine() next!: string | null;
}

/** What a list of plans is narrowed to; each may be left out. */
export class PlanFilter {
  @May() @IsId() organisation?: string;
  @May() @IsWord(planStatuses) status?: PlanStatus;
  @May() @IsWord(editions) edition?: Edition;
  /** Words of the title. */
  @May() @IsLine() search?: string;
  /** The archived ones instead of those that stand. */
  @May() @IsWord(['true', 'false']) archived?: 'true' | 'false';
  /** The `next` of the page before. */
  @May() @IsId() after?: string;
}

/** One approval of a plan as it lies before its approvers. */
export class PlanApproval {
  @IsWhole(1) step!: number;
  @IsLine() by!: string;
  /** Who had delegated their approval. */
  @Nullable() @IsLine() onBehalfOf!: string | null;
  @IsInstant() givenAt!: string;
}

/** Everything that the plan page shows, in one answer. */
export class Plan {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() organisationId!: string;
  @IsLine() organisationName!: string;
  @IsWord(planStatuses) status!: PlanStatus;
  @IsFlag() archived!: boolean;
  @IsLine() title!: string;
  @Nullable() @IsLine() titleWelsh!: string | null;
  @IsWord(editions) edition!: Edition;
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
  @Nullable() @IsDay() reviewOn!: Day | null;
  @Nullable() @IsId() memberLeadId!: string | null;
  @Nullable() @IsId() officerLeadId!: string | null;
  @Nullable() @IsId() managerId!: string | null;
  @IsText() vision!: string;
  @IsText() narrative!: string;
  @IsText() context!: string;
  @IsText() newcomers!: string;
  @IsText() longerStandingResidents!: string;
  @IsText() childrenAndYoungPeople!: string;
  @IsText() intersectionality!: string;
  @IsText() consultation!: string;
  @IsText() impactAssessment!: string;
  @IsText() caseStudy!: string;
  @IsWhole() targetDays!: number;
  @IsWhole() acceptableDays!: number;
  @IsWhole() staleDays!: number;
  @IsInstant() changedAt!: string;
  @Nullable() @IsLine() changedBy!: string | null;
  /** When the present status began, and the reason given for it, if any. */
  @IsInstant() statusSince!: string;
  @IsText() statusReason!: string;
  @IsListOf(() => Goal) goals!: Goal[];
  @IsListOf(() => Person) people!: Person[];
  @IsListOf(() => TaskforceMember) taskforceMembers!: TaskforceMember[];
  /** What the plan checks found, the musts first. */
  @IsListOf(() => PlanProblem) problems!: PlanProblem[];
  @IsOne(() => PlanCoverage) coverage!: PlanCoverage;
  /** The steps this viewer may take now. */
  @IsEveryWord(planSteps) steps!: PlanStep[];
  @IsFlag() mayEdit!: boolean;
  @IsFlag() mayEditTargets!: boolean;
  /** How many people approve a plan of this organisation, and who did since it was submitted. */
  @IsWhole(1, 2) approvalSteps!: ApprovalStepCount;
  @IsListOf(() => PlanApproval) approvals!: PlanApproval[];
  /** The plan before, which this one takes over from, and the plan that takes over from this one. */
  @Nullable() @IsId() supersedesId!: string | null;
  @Nullable() @IsId() supersededById!: string | null;
  /** Address of the public page, when the plan has been published. */
  @Nullable() @IsLine(400) publicPath!: string | null;
}

/** One step of the life cycle as it was taken. */
export class TimelineEntry {
  @IsLine() event!: string;
  @Nullable() @IsWord(planStatuses) from!: PlanStatus | null;
  @Nullable() @IsWord(planStatuses) to!: PlanStatus | null;
  @IsInstant() at!: string;
  @IsLine() by!: string;
  /** Whose approval it was, where somebody else gave it. */
  @Nullable() @IsLine() onBehalfOf!: string | null;
  @Nullable() @IsText(paragraphLength) reason!: string | null;
  /** Title of the goal, action or milestone that it was done to; null where it was the plan itself. */
  @Nullable() @IsLine() subject!: string | null;
}

export class Timeline {
  @IsListOf(() => TimelineEntry) entries!: TimelineEntry[];
}
