import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import {
  ConsultationEntity,
  ConsultationFeedbackEntity,
  ConsultationGroupEntity,
  ConsultationThemeEntity,
} from './consultation.entities';

export interface FoundConsultation {
  consultation: ConsultationEntity;
  plan: PlanEntity;
}

/** A consultation, archived or not, with its plan. One that may not be seen answers as if there were none. */
export async function findConsultation(tx: EntityManager, viewer: Viewer, id: string): Promise<FoundConsultation> {
  const consultation = await tx.findOneBy(ConsultationEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!consultation || !can(viewer, 'plan:read', consultation.organisationId)) {
    throw new Refusal('missing', 'consultation');
  }
  return { consultation, plan: await findPlan(tx, viewer, consultation.planId) };
}

type Part = ConsultationGroupEntity | ConsultationThemeEntity | ConsultationFeedbackEntity;

/** A part of a consultation, with what it stands in. */
async function findPart<T extends Part>(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
  { of, noun }: { of: EntityTarget<T>; noun: string },
): Promise<FoundConsultation & { part: T }> {
  const where = { id, organisationId: In(organisationsOf(viewer)) };
  const part = await tx.findOneBy(of, where as never);
  if (!part || !can(viewer, 'plan:read', part.organisationId)) throw new Refusal('missing', noun);
  return { part, ...(await findConsultation(tx, viewer, part.consultationId)) };
}

export const findGroup = (tx: EntityManager, viewer: Viewer, id: string) =>
  findPart(tx, viewer, id, { of: ConsultationGroupEntity, noun: 'consultation-group' });

export const findTheme = (tx: EntityManager, viewer: Viewer, id: string) =>
  findPart(tx, viewer, id, { of: ConsultationThemeEntity, noun: 'consultation-theme' });

/** What the public said, with the consultation that it is about. */
export const findFeedback = (tx: EntityManager, viewer: Viewer, id: string) =>
  findPart(tx, viewer, id, { of: ConsultationFeedbackEntity, noun: 'feedback' });
