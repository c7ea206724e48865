import type { ContentNode, PlanContent } from '@waymark/domain/versions/content-tree';

/** A content without what never leaves the council. */
export const withoutInternal = (content: PlanContent): PlanContent => ({ ...content, root: outside(content.root) });

const outside = (node: ContentNode): ContentNode => ({
  ...node,
  fields: node.fields.filter(({ internal }) => internal !== true),
  children: node.children.map(outside),
});
