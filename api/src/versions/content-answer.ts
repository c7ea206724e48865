import type { ContentPartAnswer } from '@waymark/contract/versions';
import type { ContentNode } from '@waymark/domain/versions/content-tree';
import { kindLabel } from './kind-label';

/** A part with all that stands in it, as it reads; what is empty says nothing. */
export const partAnswer = (node: ContentNode): ContentPartAnswer => ({
  id: node.id,
  kind: node.kind,
  kindLabel: kindLabel(node.kind),
  reference: node.reference,
  title: node.title,
  fields: node.fields
    .filter(({ shown }) => shown !== '')
    .map(({ name, label, form, shown }) => ({ name, label, form, shown })),
  children: node.children.map(partAnswer),
});
