import type { ContentField, ContentNode } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';

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
