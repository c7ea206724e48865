import { PartialType } from '@nestjs/mapped-types';
import {
  consultationPlaces,
  consultationProblemCodes,
  type ConsultationPlace,
  type ConsultationProblemCode,
} from '@waymark/domain/consultation/consultation-problems';
import {
  consultationFormats,
  consultationMethods,
  consultationSupports,
  feedbackLength,
  feedbackStatuses,
  type ConsultationFormat,
  type ConsultationMethod,
  type ConsultationSupport,
  type FeedbackStatus,
} from '@waymark/domain/consultation/vocabulary';
import type { Day } from '@waymark/domain/day';
import { paragraphLength } from '@waymark/domain/limits';
import {
  IsDay,
  IsEveryWord,
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

/** Somebody is asked about a plan: from when to when, how, in which languages, with what support. */
export class NewConsultation {
  @IsLine() title!: string;
  @May() @IsText() purpose?: string;
  @May() @Nullable() @IsDay() opensOn?: Day | null;
  @May() @Nullable() @IsDay() closesOn?: Day | null;
  @May() @IsEveryWord(consultationMethods) methods?: ConsultationMethod[];
  /** Names of languages, such as Welsh or Arabic. */
  @May() @IsLines() languages?: string[];
  @May() @IsEveryWord(consultationFormats) formats?: ConsultationFormat[];
  @May() @IsEveryWord(consultationSupports) support?: ConsultationSupport[];
  @May() @IsText(paragraphLength) supportNote?: string;
  /** People who answered, those of no group among them. */
  @May() @Nullable() @IsWhole(0, 10_000_000) responseTotal?: number | null;
  /** What came of it, in a few words. */
  @May() @IsText() outcome?: string;
}

export class ChangeConsultation extends PartialType(NewConsultation, { skipNullProperties: false }) {}

export class NewConsultationGroup {
  @IsLine() name!: string;
  @May() @IsFlag() aimedAt?: boolean;
  /** People of the group who answered; null while not counted. */
  @May() @Nullable() @IsWhole(0, 10_000_000) responses?: number | null;
}

export class ChangeConsultationGroup extends PartialType(NewConsultationGroup, { skipNullProperties: false }) {}

export class ConsultationGroup {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() name!: string;
  @IsFlag() aimedAt!: boolean;
  @Nullable() @IsWhole() responses!: number | null;
  /** Counted, and not shown so that nobody can be recognised. */
  @IsFlag() responsesHidden!: boolean;
  @IsFlag() archived!: boolean;
}

/** What people said, what was done about it, and what changed in the plan or why nothing did. */
export class NewConsultationTheme {
  @IsLine() title!: string;
  @May() @IsText(paragraphLength) said?: string;
  @May() @IsText(paragraphLength) did?: string;
  @May() @Nullable() @IsId() goalId?: string | null;
  @May() @Nullable() @IsId() actionId?: string | null;
  @May() @IsText(paragraphLength) noChangeReason?: string;
}

export class ChangeConsultationTheme extends PartialType(NewConsultationTheme, { skipNullProperties: false }) {}

export class ConsultationTheme {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsLine() title!: string;
  @IsText(paragraphLength) said!: string;
  @IsText(paragraphLength) did!: string;
  @Nullable() @IsId() goalId!: string | null;
  @Nullable() @IsLine() goalTitle!: string | null;
  @Nullable() @IsId() actionId!: string | null;
  @Nullable() @IsLine() actionTitle!: string | null;
  @IsText(paragraphLength) noChangeReason!: string;
  /** What was said by the public form and belongs here. */
  @IsWhole() feedbackCount!: number;
  @IsFlag() archived!: boolean;
}

export class ConsultationProblem {
  @IsWord(consultationProblemCodes) code!: ConsultationProblemCode;
  @IsWord(consultationPlaces) place!: ConsultationPlace;
  @Nullable() @IsId() id!: string | null;
}

/** A draft of the plan as the public sees it, with a form until it closes. */
export class ConsultationDraft {
  @IsWhole(1) number!: number;
  @IsLine(400) path!: string;
  @IsInstant() publishedAt!: string;
  @IsLine() publishedBy!: string;
  @IsDay() closesOn!: Day;
  /** It can be answered, today or from its first day on. */
  @IsFlag() open!: boolean;
  /** When it was taken back before it closed, by whom and why; null while it stands. */
  @Nullable() @IsInstant() withdrawnAt!: string | null;
  @Nullable() @IsLine() withdrawnBy!: string | null;
  @Nullable() @IsText(paragraphLength) withdrawnReason!: string | null;
}

/** Why a draft is taken back, as everybody reads it. */
export class WithdrawDraft {
  @IsText(paragraphLength) reason!: string;
}

export class Consultation {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsLine() title!: string;
  @IsText() purpose!: string;
  @Nullable() @IsDay() opensOn!: Day | null;
  @Nullable() @IsDay() closesOn!: Day | null;
  @IsEveryWord(consultationMethods) methods!: ConsultationMethod[];
  @IsLines() languages!: string[];
  @IsEveryWord(consultationFormats) formats!: ConsultationFormat[];
  @IsEveryWord(consultationSupports) support!: ConsultationSupport[];
  @IsText(paragraphLength) supportNote!: string;
  @Nullable() @IsWhole() responseTotal!: number | null;
  @IsFlag() responseTotalHidden!: boolean;
  @IsText() outcome!: string;
  @IsListOf(() => ConsultationGroup) groups!: ConsultationGroup[];
  @IsListOf(() => ConsultationTheme) themes!: ConsultationTheme[];
  @IsListOf(() => ConsultationProblem) problems!: ConsultationProblem[];
  @Nullable() @IsOne(() => ConsultationDraft) draft!: ConsultationDraft | null;
  @IsWhole() feedbackWaiting!: number;
  @IsFlag() archived!: boolean;
}

export class Consultations {
  @IsLine() planTitle!: string;
  @IsListOf(() => Consultation) consultations!: Consultation[];
  /** Counts of people from 1 to one less than this are hidden. */
  @IsWhole(3, 10) threshold!: number;
  @IsFlag() mayEdit!: boolean;
  @IsFlag() mayModerate!: boolean;
  @IsFlag() mayPublish!: boolean;
}

/** Something that was said by the public form. */
export class Feedback {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsText(feedbackLength) text!: string;
  @Nullable() @IsLine() groupName!: string | null;
  @IsDay() receivedOn!: Day;
  @IsWord(feedbackStatuses) status!: FeedbackStatus;
  @Nullable() @IsId() themeId!: string | null;
  @IsText(paragraphLength) reason!: string;
  @Nullable() @IsLine() moderatedBy!: string | null;
}

export class FeedbackList {
  @IsLine() title!: string;
  @IsListOf(() => Feedback) feedback!: Feedback[];
  @IsListOf(() => ConsultationTheme) themes!: ConsultationTheme[];
}

/** Accepts what was said into a theme, sets it aside with a reason, or takes either back. */
export class ModerateFeedback {
  @IsWord(feedbackStatuses) status!: FeedbackStatus;
  @May() @Nullable() @IsId() themeId?: string | null;
  @May() @IsText(paragraphLength) reason?: string;
}
