import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { AssessmentEntity, AssessmentEvidenceEntity, AssessmentFindingEntity } from './assessment.entities';
import { openAssessment } from './open-assessment';

export interface FoundAssessment {
  assessment: AssessmentEntity;
  plan: PlanEntity;
}

/** The assessment of a plan, to be changed: begun now if nobody has looked at it before. */
export async function findAssessment(tx: EntityManager, viewer: Viewer, planId: string): Promise<FoundAssessment> {
  const plan = await findPlan(tx, viewer, planId);
  const { organisationId } = plan;
  const key = { organisationId, planId: plan.id };
  const found = await tx.findOneBy(AssessmentEntity, key);
  if (found) return { assessment: found, plan };
  await openAssessment(tx, viewer, plan);
  return { assessment: await tx.findOneByOrFail(AssessmentEntity, key), plan };
}

/** What was found for one group, with its assessment. */
export async function findFinding(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<FoundAssessment & { finding: AssessmentFindingEntity }> {
  const finding = await tx.findOneBy(AssessmentFindingEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!finding) throw new Refusal('missing', 'finding');
  return { finding, ...(await around(tx, viewer, finding, 'finding')) };
}

/** An item of evidence, put away or not, with its assessment. */
export async function findEvidence(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<FoundAssessment & { evidence: AssessmentEvidenceEntity }> {
  const evidence = await tx.findOneBy(AssessmentEvidenceEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!evidence) throw new Refusal('missing', 'evidence');
  return { evidence, ...(await around(tx, viewer, evidence, 'evidence')) };
}

async function around(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, assessmentId }: { organisationId: string; assessmentId: string },
  noun: string,
): Promise<FoundAssessment> {
  const assessment = await tx.findOneBy(AssessmentEntity, { organisationId, id: assessmentId });
  if (!assessment || !can(viewer, 'plan:read', organisationId)) throw new Refusal('missing', noun);
  return { assessment, plan: await findPlan(tx, viewer, assessment.planId) };
}
