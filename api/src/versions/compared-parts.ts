import type { ChangeCount, ComparedField, ComparedGroup, ComparedPart } from '@waymark/contract/versions';
import type { ChangeType, ContentChange, ContentPart, FieldChange } from '@waymark/domain/versions/content-change';
import { compareContent } from '@waymark/domain/versions/compare-content';
import { type ContentNode, placedNodes } from '@waymark/domain/versions/content-tree';
import { kindLabel } from './kind-label';
import { type WordComparer, wordComparer } from '../platform/word-parts';

interface Standing {
  part: ContentPart;
  parentId: string | null;
  /** The goal that it stands in; the plan for what stands in none. */
  groupId: string;
}

type Told = Exclude<ContentChange, { type: 'restated' }>;

/** Everything that a reader is told of two contents: counted, and gathered under the parts of the plan. */
export interface ComparedParts {
  counts: ChangeCount[];
  groups: ComparedGroup[];
}

export function comparedParts(before: ContentNode, after: ContentNode): ComparedParts {
  const changes = compareContent(before, after).filter((change): change is Told => change.type !== 'restated');
  const sides: Sides = { earlier: standingOf(before), later: standingOf(after), words: wordComparer() };
  const groups = new Map<string, ComparedGroup>();
  for (const change of inReadingOrder(changes)) {
    const standing = standingAt(sides, change);
    const top = sides.later.get(standing.groupId) ?? sides.earlier.get(standing.groupId) ?? standing;
    groupAt(groups, top.part).changes.push(comparedPart(change, standing, sides));
  }
  const order = new Map([...sides.later.keys()].map((id, place) => [id, place]));
  const placeOf = ({ id }: ComparedGroup): number => order.get(id) ?? order.size;
  return { counts: countsOf(changes, sides), groups: [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b)) };
}

interface Sides {
  earlier: ReadonlyMap<string, Standing>;
  later: ReadonlyMap<string, Standing>;
  words: WordComparer;
}

function standingOf(root: ContentNode): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { node, parentId } of placedNodes(root)) {
    const parent = parentId === null ? undefined : found.get(parentId);
    const ownGroup = !parent || (parent.parentId === null && node.kind === 'goal');
    const groupId = ownGroup ? node.id : parent.groupId;
    found.set(node.id, { part: node, parentId, groupId });
  }
  return found;
}

/** What went stands after what is there. */
const inReadingOrder = (changes: readonly Told[]): Told[] => [
  ...changes.filter(({ type }) => type !== 'removed'),
  ...changes.filter(({ type }) => type === 'removed'),
];

const idOf = (change: Told): string => ('part' in change ? change.part.id : change.id);

function standingAt({ earlier, later }: Sides, change: Told): Standing {
  const id = idOf(change);
  const found = later.get(id) ?? earlier.get(id);
  if (!found) throw new RangeError(`no part ${id}`);
  return found;
}

function groupAt(groups: Map<string, ComparedGroup>, { id, kind, reference, title }: ContentPart): ComparedGroup {
  const group = groups.get(id) ?? { id, kind, reference, title, changes: [] };
  groups.set(id, group);
  return group;
}

function comparedPart(change: Told, { part }: Standing, sides: Sides): ComparedPart {
  const { id, kind, reference, title } = part;
  const told = { type: change.type, id, kind, kindLabel: kindLabel(kind), reference, title };
  if (change.type !== 'moved') return { ...told, from: null, to: null, fields: fieldsOf(change, sides.words) };
  return {
    ...told,
    from: placeWords(sides.earlier, change.id, change.from.parentId),
    to: placeWords(sides.later, change.id, change.to.parentId),
    fields: [],
  };
}

/** Among its like it is the number that tells where it stands; else the part that it stands in. */
function placeWords(side: Sides['earlier'], id: string, parentId: string | null): string {
  const own = side.get(id)?.part.reference;
  const parent = parentId === null ? undefined : side.get(parentId)?.part;
  const within = parent && parent.kind !== 'plan' ? [parent.reference, parent.title].filter(Boolean).join(' ') : '';
  return [own, within].filter(Boolean).join(', ');
}

function fieldsOf(change: Exclude<Told, { type: 'moved' }>, words: WordComparer): ComparedField[] {
  if (change.type === 'changed') {
    const title = change.title ? [titleField(change.title, words)] : [];
    return [...title, ...change.fields.map((field) => changedField(field, words))];
  }
  const added = change.type === 'added';
  return change.part.fields
    .filter(({ shown }) => shown !== '')
    .map(({ name, label, form, shown }) => ({
      ...{ name, label, form, words: [] },
      ...(added ? { before: '', after: shown } : { before: shown, after: '' }),
    }));
}

const titleField = ({ before, after }: { before: string; after: string }, words: WordComparer): ComparedField => ({
  ...{ name: 'title', label: 'Title', form: 'line', before, after },
  words: words(before, after),
});

function changedField({ name, before, after }: FieldChange, words: WordComparer): ComparedField {
  const { label, form } = after ?? before ?? { label: name, form: 'line' };
  const [said, says] = [before?.shown ?? '', after?.shown ?? ''];
  const long = form === 'text' || form === 'line';
  return { name, label, form, before: said, after: says, words: long ? words(said, says) : [] };
}

/** Kinds in the order in which they stand in the plan, under each way of changing. */
function countsOf(changes: readonly Told[], sides: Sides): ChangeCount[] {
  const counts = new Map<string, { type: ChangeType; kind: string; count: number }>();
  for (const change of changes) {
    const { kind } = standingAt(sides, change).part;
    const key = `${change.type} ${kind}`;
    const counted = counts.get(key) ?? { type: change.type, kind, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  return [...counts.values()].map((counted) => ({ ...counted, kindLabel: kindLabel(counted.kind, counted.count) }));
}
