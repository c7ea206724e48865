import { Refusal } from '@waymark/domain/refusal';
import { contentFormat, type ContentNode, type PlanContent } from '@waymark/domain/versions/content-tree';
import type { EntityManager } from 'typeorm';
import { type PlanRow, planSelect, readParts } from '../plans/plan-rows';
import { ask } from '../platform/prepared';
import { contentFields } from './content-field';
import { planFields } from './content-fields';
import { readNames } from './content-names';
import type { ContentAddition, PlanKey } from './content-gatherer';
import { parts } from './content-parts';
import { goalNodes } from './plan-nodes';

const planStatement = {
  name: 'content-plan',
  text: `${planSelect} where p.organisation_id = $1 and p.id = $2`,
};

/** Everything that a plan says today, as a tree that explains itself: seven statements and those of the parts, whatever its size. */
export async function gatherContent(tx: EntityManager, plan: PlanKey): Promise<PlanContent> {
  const [row] = await ask<PlanRow>(tx, planStatement, [plan.organisationId, plan.id]);
  if (!row) throw new Refusal('missing', 'plan');
  const [rows, names, additions] = await Promise.all([
    readParts(tx, plan),
    readNames(tx, plan.organisationId, row.edition),
    Promise.all(parts.map((gather) => gather(tx, plan))),
  ]);
  const root: ContentNode = {
    id: row.id,
    kind: 'plan',
    reference: null,
    title: row.title,
    fields: contentFields(planFields, row, names),
    children: goalNodes(rows, names),
  };
  return { format: contentFormat, council: row.organisationName, root: completed(root, byPart(additions.flat())) };
}

function byPart(additions: readonly ContentAddition[]): Map<string, ContentAddition[]> {
  const found = new Map<string, ContentAddition[]>();
  for (const addition of additions) {
    const others = found.get(addition.under);
    if (others) others.push(addition);
    else found.set(addition.under, [addition]);
  }
  return found;
}

function completed(node: ContentNode, additions: ReadonlyMap<string, ContentAddition[]>): ContentNode {
  const added = additions.get(node.id) ?? [];
  return {
    ...node,
    fields: [...node.fields, ...added.flatMap(({ fields = [] }) => fields)],
    children: [
      ...node.children.map((child) => completed(child, additions)),
      ...added.flatMap(({ children = [] }) => children),
    ],
  };
}
