import { compareParts, withFields } from './compare-parts';
import { type ContentChange, type ContentPart, type ContentPlace, partOf } from './content-change';
import { type ContentNode, type PlacedNode, placedNodes } from './content-tree';
import { longestRise } from './longest-rise';

type Placed = ReadonlyMap<string, PlacedNode>;
type Moved = Extract<ContentChange, { type: 'moved' }>;

/**
 * What makes the later content from the earlier one: the removed in the order of the earlier, then the rest in the order of
 * the later. Parts are known by their ids; time grows with the parts, not with their pairs.
 */
export function compareContent(before: ContentNode, after: ContentNode): ContentChange[] {
  const earlier = byId(before);
  const later = byId(after);
  const moved = movedParts(earlier, later, after);
  const removed = [...earlier.values()].filter(({ node }) => !later.has(node.id));
  const rest = [...later.values()].flatMap((placed): ContentChange[] => {
    const { node } = placed;
    const former = earlier.get(node.id);
    if (!former) return [{ type: 'added', part: partOf(node), place: placeOf(placed) }];
    const move = moved.get(node.id);
    return [...(move ? [move] : []), ...compareParts(former.node, node)];
  });
  return [
    ...removed.map((placed): ContentChange => ({ type: 'removed', part: partOf(placed.node), place: placeOf(placed) })),
    ...rest,
  ];
}

const byId = (root: ContentNode): Placed => new Map(placedNodes(root).map((placed) => [placed.node.id, placed]));
const placeOf = ({ parentId, position }: PlacedNode): ContentPlace => ({ parentId, position });

function movedParts(earlier: Placed, later: Placed, root: ContentNode): Map<string, Moved> {
  const moved = new Map<string, Moved>();
  const move = (to: PlacedNode): void => {
    const from = earlier.get(to.node.id);
    if (!from) return;
    moved.set(to.node.id, { type: 'moved', id: to.node.id, from: placeOf(from), to: placeOf(to) });
  };
  const whole = earlier.get(root.id);
  if (whole && whole.parentId !== null) move({ node: root, parentId: null, position: 0 });
  for (const { node } of later.values()) {
    const stayed = stayedAmong(node, earlier);
    for (const child of node.children) {
      const placed = later.get(child.id);
      if (placed && !stayed.has(child.id)) move(placed);
    }
  }
  return moved;
}

/** The parts in a part that were there before and kept their order among each other: as many as possible. */
function stayedAmong(parent: ContentNode, earlier: Placed): Set<string> {
  const before = parent.children.flatMap(({ id }) => {
    const former = earlier.get(id);
    return former?.parentId === parent.id ? [former] : [];
  });
  const rise = longestRise(before.map(({ position }) => position));
  return new Set(before.filter(({ position }) => rise.has(position)).map(({ node }) => node.id));
}

/** The later content, made from the earlier one and what changed. */
export function applyChanges(before: ContentNode, changes: readonly ContentChange[]): ContentNode {
  const parts = new Map<string, ContentPart>(placedNodes(before).map(({ node }) => [node.id, partOf(node)]));
  const gone = new Set<string>();
  const arrivals: { id: string; place: ContentPlace }[] = [];
  for (const change of changes) {
    alter(parts, change);
    if (change.type === 'removed') gone.add(change.part.id);
    if (change.type === 'moved') gone.add(change.id);
    if (change.type === 'added') arrivals.push({ id: change.part.id, place: change.place });
    if (change.type === 'moved') arrivals.push({ id: change.id, place: change.to });
  }
  const lists = listsWithout(before, gone);
  // Those that stayed keep their order, so that each arrival finds its place when the ones before it have theirs.
  for (const { id, place } of arrivals.sort((a, b) => a.place.position - b.place.position)) {
    listAt(lists, place.parentId).splice(place.position, 0, id);
  }
  return nodeFrom(listAt(lists, null)[0] ?? before.id, parts, lists);
}

function alter(parts: Map<string, ContentPart>, change: ContentChange): void {
  if (change.type === 'added' || change.type === 'restated') parts.set(change.part.id, change.part);
  if (change.type !== 'changed') return;
  const part = parts.get(change.id);
  if (part) parts.set(change.id, withFields(part, change.title?.after ?? part.title, change.fields));
}

type Lists = Map<string | null, string[]>;

function listsWithout(root: ContentNode, gone: ReadonlySet<string>): Lists {
  const lists: Lists = new Map();
  for (const { node, parentId } of placedNodes(root)) {
    if (!gone.has(node.id)) listAt(lists, parentId).push(node.id);
  }
  return lists;
}

function listAt(lists: Lists, parentId: string | null): string[] {
  const list = lists.get(parentId) ?? [];
  lists.set(parentId, list);
  return list;
}

function nodeFrom(id: string, parts: ReadonlyMap<string, ContentPart>, lists: Lists): ContentNode {
  const part = parts.get(id);
  if (!part) throw new RangeError(`no part ${id}`);
  return { ...part, children: (lists.get(id) ?? []).map((child) => nodeFrom(child, parts, lists)) };
}
