import { type ContentChange, type ContentPart, type FieldChange, partOf } from './content-change';
import type { ContentField, ContentNode, FieldValue } from './content-tree';

/** What changed within a part that both contents have: its title and fields, and in what words it says the rest. */
export function compareParts(before: ContentNode, after: ContentNode): ContentChange[] {
  const title = before.title === after.title ? null : { before: before.title, after: after.title };
  const fields = changedFields(before.fields, after.fields);
  const found: ContentChange[] = [];
  if (title || fields.length > 0) found.push({ type: 'changed', id: after.id, title, fields });
  if (!tellsTheSame(before, after, fields)) found.push({ type: 'restated', part: partOf(after) });
  return found;
}

/** A part after its fields changed: those that went are out, new ones stand at the end. */
export function withFields(part: ContentPart, title: string, changes: readonly FieldChange[]): ContentPart {
  const byName = new Map(changes.map((change) => [change.name, change]));
  const kept = part.fields.flatMap((field) => {
    const change = byName.get(field.name);
    if (!change) return [field];
    return change.after ? [change.after] : [];
  });
  const added = changes.flatMap(({ before, after }) => (before === null && after ? [after] : []));
  return { ...part, title, fields: [...kept, ...added] };
}

function changedFields(before: readonly ContentField[], after: readonly ContentField[]): FieldChange[] {
  if (inSameOrder(before, after)) {
    return before.flatMap((field, place) => changeOf(field, after[place] ?? null));
  }
  const later = new Map(after.map((field) => [field.name, field]));
  const earlier = new Set(before.map(({ name }) => name));
  return [
    ...before.flatMap((field) => changeOf(field, later.get(field.name) ?? null)),
    ...after.filter(({ name }) => !earlier.has(name)).flatMap((field) => changeOf(null, field)),
  ];
}

function changeOf(before: ContentField | null, after: ContentField | null): FieldChange[] {
  const name = (after ?? before)?.name;
  if (name === undefined || sameValue(before?.value ?? null, after?.value ?? null)) return [];
  return [{ name, before, after }];
}

/** Nothing, no words and an empty list all say nothing. */
function sameValue(before: FieldValue, after: FieldValue): boolean {
  if (isEmpty(before) || isEmpty(after)) return isEmpty(before) && isEmpty(after);
  if (!isList(before) || !isList(after)) return before === after;
  return sameList(before, after);
}

const isList = (value: FieldValue): value is readonly string[] => typeof value === 'object' && value !== null;
const isEmpty = (value: FieldValue): boolean => value === null || value === '' || (isList(value) && value.length === 0);
const sameList = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((one, place) => one === after[place]);
const inSameOrder = (before: readonly ContentField[], after: readonly ContentField[]): boolean =>
  before.length === after.length && before.every(({ name }, place) => name === after[place]?.name);

/** Whether the part, its changed fields set aside, is the very same. */
function tellsTheSame(before: ContentNode, after: ContentNode, changes: readonly FieldChange[]): boolean {
  if (before.kind !== after.kind || before.reference !== after.reference) return false;
  const { fields } = withFields(before, after.title, changes);
  return fields.length === after.fields.length && fields.every((field, place) => sameField(field, after.fields[place]));
}

function sameField(one: ContentField, other: ContentField | undefined): boolean {
  if (one === other) return true;
  if (!other) return false;
  const same = one.name === other.name && one.label === other.label && one.form === other.form;
  return same && one.shown === other.shown && one.internal === other.internal && identical(one.value, other.value);
}

const identical = (one: FieldValue, other: FieldValue): boolean =>
  isList(one) && isList(other) ? sameList(one, other) : one === other;
