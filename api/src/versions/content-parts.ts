import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { gatherAssessment } from './assessment-content';
import { gatherConsultations } from './consultation-content';
import { gatherDependencies, gatherFunding, gatherRisks } from './delivery-content';
import { gatherGovernance } from './governance-content';

/** Whose content is gathered. */
export interface PlanKey {
  readonly organisationId: string;
  readonly id: string;
}

/** What a capability adds to the content of a plan, in the part it belongs to: after what stands there already. */
export interface ContentAddition {
  /** The id of the plan, a goal or an action. What is under a part that the plan does not have is left out. */
  readonly under: string;
  readonly children?: readonly ContentNode[];
  readonly fields?: readonly ContentField[];
}

/** Reads what one capability adds, in as many statements for a large plan as for a small one. */
export type ContentGatherer = (tx: EntityManager, plan: PlanKey) => Promise<readonly ContentAddition[]>;

/** Everything beyond goals, indicators, actions and milestones, in the order in which it stands in a document. */
export const parts: readonly ContentGatherer[] = [
  gatherFunding,
  gatherRisks,
  gatherDependencies,
  gatherAssessment,
  gatherConsultations,
  gatherGovernance,
];
