import type { ContentNode, PlanContent } from '@waymark/domain/versions/content-tree';

/** A content without what never leaves the council. */
export const withoutInternal = (content: PlanContent): PlanContent => ({ ...content, root: outside(content.root) });

/** Risks speak of what may fail and who answers for it. */
const withheld: readonly string[] = ['risk'];

const outside = (node: ContentNode): ContentNode => ({
  ...node,
  fields: node.fields.filter(({ internal }) => internal !== true),
  children: node.children.filter(({ kind }) => !withheld.includes(kind)).map(outside),
});
