import type { Assessment, Evidence, EvidenceFigure, SignOff } from '@waymark/contract/impact';
import { can } from '@waymark/domain/access';
import { type AssessmentProblem, assessmentProblems } from '@waymark/domain/impact/assessment-problems';
import { assessmentState } from '@waymark/domain/impact/assessment-state';
import { assessmentNeeded } from '@waymark/domain/impact/screening';
import { isWelsh, screeningQuestions } from '@waymark/domain/impact/vocabulary';
import { shownFigure } from '../indicators/shown-figure';
import type { Viewer } from '../platform/viewer';
import { assessable } from './assessable';
import type { AssessmentRow, AssessmentRows, EvidenceRow } from './assessment-rows';

/** What an assessment lacks; what was put away is not asked about. */
export function problemsOf({ assessment, findings, evidence }: AssessmentRows): AssessmentProblem[] {
  const standing = evidence.filter(({ archived }) => !archived);
  return assessmentProblems({ ...assessment, findings, evidence: standing }, assessment.nation);
}

export function assessmentAnswer(rows: AssessmentRows, viewer: Viewer): Assessment {
  const { assessment, findings, evidence } = rows;
  const { planStatus, planArchived, planChangedAt, nation, threshold, authorIds, ...told } = assessment;
  const { signedAt: _at, signedBy: _by, signedRevision: _revision, ...stored } = told;
  const { organisationId } = assessment;
  const open = assessable({ status: planStatus, archived: planArchived });
  const problems = problemsOf(rows);
  const state = assessmentState(assessment, problems);
  const signing = can(viewer, 'assessment:sign', organisationId) && !authorIds.includes(viewer.userId);
  return {
    ...stored,
    welsh: isWelsh(nation),
    state,
    outcome: assessmentNeeded(assessment.answers),
    answers: screeningQuestions.map((question) => ({ question, answer: assessment.answers[question] ?? null })),
    findings,
    evidence: evidence.map((item) => evidenceAnswer(item, threshold)),
    problems,
    signOff: signOffOf(assessment, planChangedAt),
    mayEdit: open && can(viewer, 'plan:edit', organisationId),
    maySign: open && signing && problems.length === 0 && state !== 'signed',
  };
}

function signOffOf(assessment: AssessmentRow, planChangedAt: string): SignOff | null {
  const { signedAt: at, signedBy: by, signedRevision: revision } = assessment;
  if (at === null || by === null || revision === null) return null;
  return { at, by, revision, changedSince: assessment.revision !== revision, planChangedSince: planChangedAt > at };
}

function evidenceAnswer(row: EvidenceRow, threshold: number): Evidence {
  const { indicatorId: _id, code: _code, name: _name, unit: _unit, decimals: _decimals, rule: _rule, ...rest } = row;
  return { ...rest, figure: figureOf(row, threshold) };
}

/** The figure as it may leave the server; an indicator without a figure for the area is named all the same. */
export function figureOf(row: EvidenceRow, threshold: number): EvidenceFigure | null {
  const { indicatorId, code, name, unit, decimals, rule, figure } = row;
  if (indicatorId === null) return null;
  const named = { indicatorId, code, name, unit, decimals };
  if (figure === null) return { ...named, value: null, status: null, periodStart: null, periodEnd: null };
  const { own, hidden, roundingBase, periodStart, periodEnd, ...stated } = figure;
  const { value, status } = shownFigure({ ...stated, lower: null, upper: null }, rule, {
    ...{ own, hidden, threshold, roundingBase },
  });
  return { ...named, value, status, periodStart, periodEnd };
}
