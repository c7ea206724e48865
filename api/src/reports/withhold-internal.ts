import type { ContentNode, PlanContent } from '@waymark/domain/versions/content-tree';

/** The same tree without what never leaves the council. */
export function withholdInternal(content: PlanContent): PlanContent {
  return { ...content, root: withoutInternal(content.root) };
}

function withoutInternal(node: ContentNode): ContentNode {
  return {
    ...node,
    fields: node.fields.filter((field) => field.internal !== true),
    children: node.children.map(withoutInternal),
  };
}
