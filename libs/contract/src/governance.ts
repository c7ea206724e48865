import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import { noticeStates, type NoticeState } from '@waymark/domain/governance/notice';
import {
  documentsOfRecord,
  governanceKinds,
  type GovernanceKind,
  recommendationAnswers,
  type RecommendationAnswer,
  recommendationStates,
  type RecommendationState,
} from '@waymark/domain/governance/vocabulary';
import { addressLength, paragraphLength } from '@waymark/domain/limits';
import { nations, type Nation } from '@waymark/domain/organisations/kinds';
import { PlanApproval, ReturnNote, TimelineEntry } from './plans';
import {
  IsDay,
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
import { PublishingLock } from './publishing-locks';

/** A paper that lies elsewhere, such as a report on the council's page of the meeting. */
export class RecordDocument {
  @IsLine() title!: string;
  @IsLine(addressLength) address!: string;
}

/** Something that a plan went through, or will: a meeting, a decision, an entry, a publication. */
export class NewGovernanceRecord {
  @IsWord(governanceKinds) kind!: GovernanceKind;
  /** The cabinet, committee or officer whose it is. */
  @IsLine() body!: string;
  @IsDay() heldOn!: Day;
  /** The day on which a decision was published, from which call-in runs. */
  @May() @Nullable() @IsDay() publishedOn?: Day | null;
  @May() @IsFlag() keyDecision?: boolean;
  @May() @IsText() decision?: string;
  @May() @Nullable() @IsLine() minuteReference?: string | null;
  /** An exempt part: read by those who keep the records, and by nobody else. */
  @May() @IsText() privateText?: string;
  @May() @IsListOf(() => RecordDocument, documentsOfRecord) documents?: RecordDocument[];
  /** The version of the plan that it was about. */
  @May() @Nullable() @IsWhole(1) planVersion?: number | null;
}

export class ChangeGovernanceRecord extends PartialType(NewGovernanceRecord, { skipNullProperties: false }) {}

/** Whether notice of a key decision is in time, and the last day for it. */
export class ForwardPlanNotice {
  @IsWord(noticeStates) state!: NoticeState;
  @Nullable() @IsDay() lastOn!: Day | null;
}

export class CallInPeriod {
  @IsDay() endsOn!: Day;
  /** False where the bank holidays of the year are not published. */
  @IsFlag() certain!: boolean;
}

export class GovernanceRecord {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWord(governanceKinds) kind!: GovernanceKind;
  @IsLine() body!: string;
  @IsDay() heldOn!: Day;
  @Nullable() @IsDay() publishedOn!: Day | null;
  @IsFlag() keyDecision!: boolean;
  @IsText() decision!: string;
  @Nullable() @IsLine() minuteReference!: string | null;
  /** Null for those who do not keep the records, whether there is a private part or not. */
  @Nullable() @IsText() privateText!: string | null;
  @IsListOf(() => RecordDocument) documents!: RecordDocument[];
  @Nullable() @IsWhole(1) planVersion!: number | null;
  /** Of a decision: its notice in the forward plan. */
  @Nullable() @IsOne(() => ForwardPlanNotice) notice!: ForwardPlanNotice | null;
  /** Of a decision that has been published: when call-in ends. */
  @Nullable() @IsOne(() => CallInPeriod) callIn!: CallInPeriod | null;
  @IsInstant() changedAt!: string;
  @IsLine() changedBy!: string;
  @IsFlag() archived!: boolean;
}

export class NewRecommendation {
  @IsText(paragraphLength) text!: string;
  @IsDay() receivedOn!: Day;
  @IsLine() fromBody!: string;
  /** The meeting of scrutiny that it came from. */
  @May() @Nullable() @IsId() recordId?: string | null;
}

export class ChangeRecommendation extends PartialType(NewRecommendation, { skipNullProperties: false }) {}

export class AnswerRecommendation {
  @IsWord(recommendationAnswers) answer!: RecommendationAnswer;
  /** Required unless it is accepted whole. */
  @May() @IsText(paragraphLength) reason?: string;
  @IsLine() answeredBy!: string;
  @IsDay() answeredOn!: Day;
}

/** An action of the plan that follows from a recommendation: one that is there, or a new one under a goal. */
export class FollowRecommendation {
  @May() @IsId() actionId?: string;
  @May() @IsId() goalId?: string;
  @May() @IsLine() title?: string;
}

export class Recommendation {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsText(paragraphLength) text!: string;
  @IsDay() receivedOn!: Day;
  @IsLine() fromBody!: string;
  @Nullable() @IsId() recordId!: string | null;
  @IsWord(recommendationStates) state!: RecommendationState;
  @Nullable() @IsWord(recommendationAnswers) answer!: RecommendationAnswer | null;
  @IsText(paragraphLength) answerReason!: string;
  @Nullable() @IsLine() answeredBy!: string | null;
  @Nullable() @IsDay() answeredOn!: Day | null;
  @Nullable() @IsId() actionId!: string | null;
  @Nullable() @IsLine() actionTitle!: string | null;
  @IsFlag() archived!: boolean;
}

/** Why a plan was returned, with what was said at its places. */
export class PlanReturn {
  @IsId() id!: string;
  @IsText(paragraphLength) reason!: string;
  @IsLine() by!: string;
  @Nullable() @IsLine() onBehalfOf!: string | null;
  @IsInstant() returnedAt!: string;
  @IsListOf(() => ReturnNote) notes!: ReturnNote[];
}

export class PlanReturns {
  @IsListOf(() => PlanReturn) returns!: PlanReturn[];
}

/** A version of the plan as the timeline names it. */
export class TimelineVersion {
  @IsWhole(1) number!: number;
  @IsLine() occasion!: string;
  @IsInstant() madeAt!: string;
  @IsLine() madeBy!: string;
}

/** Everything that the governance page of a plan shows. */
export class Governance {
  @IsId() planId!: string;
  @IsLine() planTitle!: string;
  @IsId() organisationId!: string;
  @Nullable() @IsWord(nations) nation!: Nation | null;
  /** The last year whose bank holidays are published. */
  @IsWhole() bankHolidaysUntil!: number;
  @IsListOf(() => GovernanceRecord) records!: GovernanceRecord[];
  @IsListOf(() => Recommendation) recommendations!: Recommendation[];
  /** The steps of the life cycle, the oldest first. */
  @IsListOf(() => TimelineEntry) steps!: TimelineEntry[];
  @IsListOf(() => TimelineVersion) versions!: TimelineVersion[];
  @IsWhole(1, 2) approvalSteps!: number;
  @IsListOf(() => PlanApproval) approvals!: PlanApproval[];
  /** Locks that are in force or still to come. */
  @IsListOf(() => PublishingLock) locks!: PublishingLock[];
  @IsFlag() mayRecord!: boolean;
}
