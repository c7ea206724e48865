import type { ContentField, ContentNode } from './content-tree';

/** Where a part stands: in which part, and at which place among the others there. The whole stands in none. */
export interface ContentPlace {
  readonly parentId: string | null;
  readonly position: number;
}

/** A part without those that stand in it. */
export type ContentPart = Omit<ContentNode, 'children'>;

/** A field before and after; null where the part did not have it. */
export interface FieldChange {
  readonly name: string;
  readonly before: ContentField | null;
  readonly after: ContentField | null;
}

/**
 * What makes a later content from an earlier one. `moved` stands in another part or overtook its like; those it overtook are
 * not moved. `restated` says the same in other words: a number that follows from the place, a label, the name of a code.
 */
export type ContentChange =
  | { readonly type: 'added'; readonly part: ContentPart; readonly place: ContentPlace }
  | { readonly type: 'removed'; readonly part: ContentPart; readonly place: ContentPlace }
  | {
      readonly type: 'moved';
      readonly id: string;
      readonly from: ContentPlace;
      readonly to: ContentPlace;
    }
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly title: { readonly before: string; readonly after: string } | null;
      readonly fields: readonly FieldChange[];
    }
  | { readonly type: 'restated'; readonly part: ContentPart };

export const changeTypes = ['added', 'removed', 'changed', 'moved'] as const;
/** The changes that people are told of. */
export type ChangeType = (typeof changeTypes)[number];

export const partOf = ({ id, kind, reference, title, fields }: ContentNode): ContentPart => ({
  id,
  kind,
  reference,
  title,
  fields,
});
