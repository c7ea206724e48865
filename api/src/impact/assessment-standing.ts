import type { AssessmentProblem } from '@waymark/domain/impact/assessment-problems';
import { type AssessmentState, assessmentState } from '@waymark/domain/impact/assessment-state';
import type { UnsignedRule } from '@waymark/domain/impact/vocabulary';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { problemsOf } from './assessment-answer';
import { assessmentRows } from './assessment-rows';

export interface AssessmentStanding {
  state: AssessmentState;
  /** What the organisation decided for a plan without a complete, signed assessment. */
  rule: UnsignedRule;
  problems: AssessmentProblem[];
}

/** Where the assessment of a plan stands when the plan is submitted. */
export async function assessmentStanding(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
): Promise<AssessmentStanding> {
  const settings = await tx.query<{ rule: UnsignedRule }[]>(
    'select unsigned_assessment as rule from organisation where id = $1',
    [plan.organisationId],
  );
  const rows = await assessmentRows(tx, plan);
  const problems = rows ? problemsOf(rows) : [];
  const state = rows ? assessmentState(rows.assessment, problems) : 'begun';
  return { state, rule: settings[0]?.rule ?? 'warn', problems };
}

/** Where the organisation blocks it, a plan is not submitted before its assessment is complete and signed. */
export async function assertAssessed(tx: EntityManager, plan: { organisationId: string; id: string }): Promise<void> {
  const { state, rule, problems } = await assessmentStanding(tx, plan);
  if (rule === 'warn' || state === 'signed') return;
  if (problems.length > 0) throw new Refusal('invalid', 'assessment-incomplete', problems);
  throw new Refusal('invalid', 'assessment-unsigned', [{ code: state, place: 'assessment', of: null }]);
}
