import { Refusal } from '@waymark/domain/refusal';
import { type ContentField, type ContentNode, placedNodes } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import type { Viewer } from '../platform/viewer';
import type { PartAddress } from './field-address';
import { seenBy } from './find-version';
import { gatherContent } from './gather-content';

export interface FoundPart {
  plan: PlanEntity;
  node: ContentNode;
}

/** A part of a plan as it stands; what is put away answers as if there were none. */
export async function findPart(tx: EntityManager, viewer: Viewer, address: PartAddress): Promise<FoundPart> {
  const plan = await findPlan(tx, viewer, address.planId);
  const { root } = seenBy(viewer, plan, await gatherContent(tx, plan));
  const node = placedNodes(root).find((placed) => placed.node.id === address.subjectId)?.node;
  if (!node) throw new Refusal('missing', 'subject');
  return { plan, node };
}

/** The fields of a part, its title the first. */
export const fieldsOf = ({ title, fields }: ContentNode): ContentField[] => [
  { name: 'title', label: 'Title', form: 'line', value: title, shown: title },
  ...fields,
];
