import type { Day } from '../day';
import { assessmentNeeded, type ScreeningAnswers } from './screening';
import {
  type AssessedGroup,
  type DutyAim,
  dutyAims,
  type EvidenceKind,
  groupsIn,
  type Impact,
  isWelsh,
  screeningQuestions,
  type WelshSection,
  welshSections,
} from './vocabulary';

export const assessmentProblemCodes = [
  'question-unanswered',
  'screened-out-without-reason',
  'screened-out-without-name',
  'no-evidence',
  'gap-without-step',
  'group-not-assessed',
  'group-without-how',
  'group-without-evidence',
  'unknown-without-gap',
  'negative-without-mitigation',
  'mitigation-without-owner',
  'mitigation-without-date',
  'aim-not-met',
  'welsh-section-empty',
  'no-review-date',
] as const;
export type AssessmentProblemCode = (typeof assessmentProblemCodes)[number];

export const assessmentPlaces = ['assessment', 'screening', 'group', 'evidence', 'aim', 'welsh'] as const;
export type AssessmentPlace = (typeof assessmentPlaces)[number];

export interface AssessmentProblem {
  code: AssessmentProblemCode;
  place: AssessmentPlace;
  /** The question, group, aim or section, or the identifier of the item of evidence; null for the assessment itself. */
  of: string | null;
}

export interface Finding {
  group: AssessedGroup;
  impact: Impact | null;
  how: string;
  evidence: string;
  mitigationActionId: string | null;
  ownerId: string | null;
  dueOn: Day | null;
}

export interface AssessmentToCheck extends Record<DutyAim | WelshSection, string> {
  answers: ScreeningAnswers;
  screenedOutReason: string;
  screenedOutById: string | null;
  reviewOn: Day | null;
  findings: readonly Finding[];
  evidence: readonly { id: string; kind: EvidenceKind; nextStep: string }[];
}

const blank = (text: string): boolean => text.trim() === '';
const problem = (code: AssessmentProblemCode, place: AssessmentPlace, of: string | null = null): AssessmentProblem => ({
  code,
  place,
  of,
});

/** Everything that an assessment still lacks before it can be signed, in the order of its sections. */
export function assessmentProblems(assessment: AssessmentToCheck, nation: string | null): AssessmentProblem[] {
  const outcome = assessmentNeeded(assessment.answers);
  const unanswered = screeningQuestions
    .filter((question) => (assessment.answers[question] ?? null) === null)
    .map((question) => problem('question-unanswered', 'screening', question));
  return [
    ...unanswered,
    ...(outcome === 'screened-out' ? screenedOutProblems(assessment) : []),
    ...(outcome === 'full' ? fullProblems(assessment, nation) : []),
    ...(isWelsh(nation) ? welshProblems(assessment) : []),
    ...(outcome === 'full' && assessment.reviewOn === null ? [problem('no-review-date', 'assessment')] : []),
  ];
}

function screenedOutProblems({ screenedOutReason, screenedOutById }: AssessmentToCheck): AssessmentProblem[] {
  return [
    ...(blank(screenedOutReason) ? [problem('screened-out-without-reason', 'screening')] : []),
    ...(screenedOutById === null ? [problem('screened-out-without-name', 'screening')] : []),
  ];
}

function fullProblems(assessment: AssessmentToCheck, nation: string | null): AssessmentProblem[] {
  const { evidence, findings } = assessment;
  const hasGap = evidence.some(({ kind }) => kind === 'gap');
  return [
    ...(evidence.some(({ kind }) => kind === 'evidence') ? [] : [problem('no-evidence', 'evidence')]),
    ...evidence
      .filter(({ kind, nextStep }) => kind === 'gap' && blank(nextStep))
      .map(({ id }) => problem('gap-without-step', 'evidence', id)),
    ...groupsIn(nation).flatMap((group) =>
      groupProblems(
        findings.find((finding) => finding.group === group),
        group,
        hasGap,
      ),
    ),
    ...dutyAims.filter((aim) => blank(assessment[aim])).map((aim) => problem('aim-not-met', 'aim', aim)),
  ];
}

/** What is not assessed has one problem; no effect needs its reason, any effect its evidence, harm its mitigation. */
function groupProblems(finding: Finding | undefined, group: AssessedGroup, hasGap: boolean): AssessmentProblem[] {
  if (!finding || finding.impact === null) return [problem('group-not-assessed', 'group', group)];
  const at = (code: AssessmentProblemCode) => problem(code, 'group', group);
  const how = blank(finding.how) ? [at('group-without-how')] : [];
  if (finding.impact === 'not-known') return [...how, ...(hasGap ? [] : [at('unknown-without-gap')])];
  if (finding.impact === 'none') return how;
  const evidence = blank(finding.evidence) ? [at('group-without-evidence')] : [];
  const harms = finding.impact === 'negative' || finding.impact === 'both';
  return [...how, ...evidence, ...(harms ? mitigationProblems(finding, at) : [])];
}

function mitigationProblems(
  { mitigationActionId, ownerId, dueOn }: Finding,
  at: (code: AssessmentProblemCode) => AssessmentProblem,
): AssessmentProblem[] {
  if (mitigationActionId === null) return [at('negative-without-mitigation')];
  return [
    ...(ownerId === null ? [at('mitigation-without-owner')] : []),
    ...(dueOn === null ? [at('mitigation-without-date')] : []),
  ];
}

function welshProblems(assessment: AssessmentToCheck): AssessmentProblem[] {
  return welshSections
    .filter((section) => blank(assessment[section]))
    .map((section) => problem('welsh-section-empty', 'welsh', section));
}
