import { PartialType } from '@nestjs/mapped-types';
import type { Day } from '@waymark/domain/day';
import {
  assessmentPlaces,
  assessmentProblemCodes,
  type AssessmentPlace,
  type AssessmentProblemCode,
} from '@waymark/domain/impact/assessment-problems';
import { assessmentStates, type AssessmentState } from '@waymark/domain/impact/assessment-state';
import { screeningOutcomes, type ScreeningOutcome } from '@waymark/domain/impact/screening';
import {
  assessedGroups,
  evidenceKinds,
  impacts,
  screeningAnswers,
  screeningQuestions,
  type AssessedGroup,
  type EvidenceKind,
  type Impact,
  type ScreeningAnswer,
  type ScreeningQuestion,
} from '@waymark/domain/impact/vocabulary';
import { observationStatuses, type ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import {
  IsAmount,
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

/** One question of the screening and its answer; null takes an answer back. */
export class Screening {
  @IsWord(screeningQuestions) question!: ScreeningQuestion;
  @Nullable() @IsWord(screeningAnswers) answer!: ScreeningAnswer | null;
}

/** What an assessment says itself. Answers that are not sent stay as they are. */
export class ChangeAssessment {
  @May() @IsListOf(() => Screening, screeningQuestions.length) answers?: Screening[];
  @May() @IsText(paragraphLength) screenedOutReason?: string;
  @May() @Nullable() @IsId() screenedOutById?: string | null;
  @May() @IsText() eliminateDiscrimination?: string;
  @May() @IsText() advanceEquality?: string;
  @May() @IsText() fosterRelations?: string;
  @May() @IsText() welshOpportunities?: string;
  @May() @IsText() welshTreatment?: string;
  @May() @IsText() welshChanges?: string;
  @May() @IsText() welshViews?: string;
  @May() @Nullable() @IsDay() reviewOn?: Day | null;
}

/** Signs the revision that the signer read, and no other. */
export class SignAssessment {
  @IsWhole() revision!: number;
}

/** What was found for one group; the mitigation is an action of the plan. */
export class ChangeFinding {
  @May() @Nullable() @IsWord(impacts) impact?: Impact | null;
  @May() @IsText(paragraphLength) how?: string;
  @May() @IsText(paragraphLength) evidence?: string;
  @May() @Nullable() @IsId() mitigationActionId?: string | null;
  @May() @Nullable() @IsId() ownerId?: string | null;
  @May() @Nullable() @IsDay() dueOn?: Day | null;
}

export class AssessmentFinding {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWord(assessedGroups) group!: AssessedGroup;
  @Nullable() @IsWord(impacts) impact!: Impact | null;
  @IsText(paragraphLength) how!: string;
  @IsText(paragraphLength) evidence!: string;
  @Nullable() @IsId() mitigationActionId!: string | null;
  @Nullable() @IsLine() mitigationTitle!: string | null;
  @Nullable() @IsId() ownerId!: string | null;
  @Nullable() @IsLine() ownerName!: string | null;
  @Nullable() @IsDay() dueOn!: Day | null;
}

/** Something that is known, or something that is not known yet with what will be done about it. */
export class NewEvidence {
  @IsWord(evidenceKinds) kind!: EvidenceKind;
  @IsLine() title!: string;
  @May() @IsText(paragraphLength) source?: string;
  @May() @IsText(paragraphLength) says?: string;
  @May() @IsText(paragraphLength) nextStep?: string;
  @May() @Nullable() @IsId() indicatorId?: string | null;
  @May() @Nullable() @IsId() ownerId?: string | null;
  @May() @Nullable() @IsDay() dueOn?: Day | null;
}

export class ChangeEvidence extends PartialType(NewEvidence, { skipNullProperties: false }) {}

/** The latest figure of an indicator for the council's area; small counts are hidden. */
export class EvidenceFigure {
  @IsId() indicatorId!: string;
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsWord(observationStatuses) status!: ObservationStatus | null;
  @Nullable() @IsDay() periodStart!: Day | null;
  @Nullable() @IsDay() periodEnd!: Day | null;
}

export class Evidence {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsWord(evidenceKinds) kind!: EvidenceKind;
  @IsLine() title!: string;
  @IsText(paragraphLength) source!: string;
  @IsText(paragraphLength) says!: string;
  @IsText(paragraphLength) nextStep!: string;
  @Nullable() @IsOne(() => EvidenceFigure) figure!: EvidenceFigure | null;
  @Nullable() @IsId() ownerId!: string | null;
  @Nullable() @IsLine() ownerName!: string | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  @IsFlag() archived!: boolean;
}

export class AssessmentProblem {
  @IsWord(assessmentProblemCodes) code!: AssessmentProblemCode;
  @IsWord(assessmentPlaces) place!: AssessmentPlace;
  /** The question, group, aim or section, or the identifier of the evidence. */
  @Nullable() @IsLine() of!: string | null;
}

/** Who signed which revision; what was changed since needs signing again. */
export class SignOff {
  @IsInstant() at!: string;
  @IsLine() by!: string;
  @IsWhole() revision!: number;
  @IsFlag() changedSince!: boolean;
  /** The plan was changed after the sign-off. */
  @IsFlag() planChangedSince!: boolean;
}

/** The equality impact assessment of a plan, in one answer. */
export class Assessment {
  @IsId() id!: string;
  @IsWhole() version!: number;
  @IsId() planId!: string;
  @IsId() organisationId!: string;
  @IsLine() planTitle!: string;
  /** The plan's own summary of the assessment. */
  @IsText() summary!: string;
  /** Whether the Welsh-language sections belong to it. */
  @IsFlag() welsh!: boolean;
  @IsWhole() revision!: number;
  @IsWord(assessmentStates) state!: AssessmentState;
  @IsWord(screeningOutcomes) outcome!: ScreeningOutcome;
  @IsListOf(() => Screening) answers!: Screening[];
  @IsText(paragraphLength) screenedOutReason!: string;
  @Nullable() @IsId() screenedOutById!: string | null;
  @Nullable() @IsLine() screenedOutByName!: string | null;
  @IsText() eliminateDiscrimination!: string;
  @IsText() advanceEquality!: string;
  @IsText() fosterRelations!: string;
  @IsText() welshOpportunities!: string;
  @IsText() welshTreatment!: string;
  @IsText() welshChanges!: string;
  @IsText() welshViews!: string;
  @Nullable() @IsDay() reviewOn!: Day | null;
  @IsListOf(() => AssessmentFinding) findings!: AssessmentFinding[];
  @IsListOf(() => Evidence) evidence!: Evidence[];
  @IsListOf(() => AssessmentProblem) problems!: AssessmentProblem[];
  @Nullable() @IsOne(() => SignOff) signOff!: SignOff | null;
  @IsFlag() mayEdit!: boolean;
  /** May sign, and wrote none of it since the last sign-off. */
  @IsFlag() maySign!: boolean;
}
