/**
 * What a plan says, as a tree that explains itself: every field carries its name, its label and how its value reads, so
 * that a kept version can be shown, compared and printed by a product whose tables have long changed.
 */
export const contentFormat = 1;

export const fieldForms = ['line', 'text', 'day', 'amount', 'flag', 'word', 'words', 'reference'] as const;
/** `text` is of several paragraphs; `word` and `words` are codes of a vocabulary; `reference` is the id of a person or thing. */
export type FieldForm = (typeof fieldForms)[number];

export type FieldValue = string | number | boolean | readonly string[] | null;

export interface ContentField {
  /** The field's name in the contract of its day, such as `dueOn`. */
  readonly name: string;
  /** What the field is called in a document, such as "Due". */
  readonly label: string;
  readonly form: FieldForm;
  readonly value: FieldValue;
  /** How the value reads in a document: the name of a person, a word for a code, a day as words; empty when there is none. */
  readonly shown: string;
  /** Never leaves the council. */
  readonly internal?: true;
}

/** A part of a plan: the plan itself, a goal, an action, a milestone, a risk, a finding of an assessment. */
export interface ContentNode {
  /** The same in every version, so that a part can be followed as it moves. */
  readonly id: string;
  /** A code such as `goal`; a part of a kind that is unknown today still has a title, fields and children. */
  readonly kind: string;
  /** Such as 1.2; null for parts that are not numbered. */
  readonly reference: string | null;
  readonly title: string;
  readonly fields: readonly ContentField[];
  readonly children: readonly ContentNode[];
}

export interface PlanContent {
  readonly format: number;
  readonly council: string;
  readonly root: ContentNode;
}

/** Every part with the one it stands in and its place there, the whole first. */
export interface PlacedNode {
  readonly node: ContentNode;
  readonly parentId: string | null;
  readonly position: number;
}

export function placedNodes(root: ContentNode): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (node: ContentNode, parentId: string | null, position: number): void => {
    found.push({ node, parentId, position });
    node.children.forEach((child, place) => {
      visit(child, node.id, place);
    });
  };
  visit(root, null, 0);
  return found;
}
