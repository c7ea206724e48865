import fc from 'fast-check';
import { applyChanges, compareContent } from './compare-content';
import type { ContentField, ContentNode, FieldValue } from './content-tree';

const field = (name: string, value: FieldValue, more: Partial<ContentField> = {}): ContentField => ({
  ...{ name, label: name, form: 'text', value, shown: String(value ?? '') },
  ...more,
});
const node = (id: string, children: ContentNode[] = [], more: Partial<ContentNode> = {}): ContentNode => ({
  ...{ id, kind: 'part', reference: null, title: id, fields: [], children },
  ...more,
});
const told = (before: ContentNode, after: ContentNode) =>
  compareContent(before, after).map((change) => [change.type, 'part' in change ? change.part.id : change.id]);

describe('compareContent', () => {
  const before = node('plan', [node('a'), node('b'), node('c', [node('c1'), node('c2')])]);

  it.each<[string, ContentNode, unknown]>([
    ['nothing when nothing changed', before, []],
    [
      'a new part, and not those that stand after it',
      node('plan', [node('x'), node('a'), node('b'), node('c', [node('c1'), node('c2')])]),
      [['added', 'x']],
    ],
    [
      'every part that went, each by itself',
      node('plan', [node('a'), node('b')]),
      [
        ['removed', 'c'],
        ['removed', 'c1'],
        ['removed', 'c2'],
      ],
    ],
    [
      'the one that went to the front, and not those it overtook',
      node('plan', [node('c', [node('c1'), node('c2')]), node('a'), node('b')]),
      [['moved', 'c']],
    ],
    [
      'a part that stands in another one',
      node('plan', [node('a', [node('c2')]), node('b'), node('c', [node('c1')])]),
      [['moved', 'c2']],
    ],
    [
      'a new number that follows from a place as said in other words',
      node('plan', [node('a', [], { reference: '1' }), node('b'), node('c', [node('c1'), node('c2')])]),
      [['restated', 'a']],
    ],
    [
      'a title',
      node('plan', [node('a', [], { title: 'A' }), node('b'), node('c', [node('c1'), node('c2')])]),
      [['changed', 'a']],
    ],
  ])('tells %s', (_name, after, changes) => {
    expect(told(before, after)).toEqual(changes);
    expect(applyChanges(before, compareContent(before, after))).toEqual(after);
  });

  it.each<[string, ContentField[], ContentField[], [string, FieldValue, FieldValue][]]>([
    ['a value', [field('need', 'old')], [field('need', 'new')], [['need', 'old', 'new']]],
    ['no change from nothing to no words', [field('need', null)], [field('need', '')], []],
    ['a list by its members', [field('tags', ['a'])], [field('tags', ['a', 'b'])], [['tags', ['a'], ['a', 'b']]]],
    ['no change in an equal list', [field('tags', ['a'])], [field('tags', ['a'])], []],
    ['a field of a later day', [], [field('risk', 'high')], [['risk', null, 'high']]],
    ['a field that is no more', [field('risk', 'high')], [], [['risk', 'high', null]]],
    ['no change in an empty field of a later day', [], [field('risk', '')], []],
    ['no change of the person whose name changed', [field('lead', '1', { shown: 'A' })], [field('lead', '1')], []],
    ['no change by a new label', [field('need', 'x')], [field('need', 'x', { label: 'Need' })], []],
    ['false as a value', [field('secured', null)], [field('secured', false)], [['secured', null, false]]],
  ])('tells %s', (_name, earlier, later, fields) => {
    const [old, young] = [node('plan', [], { fields: earlier }), node('plan', [], { fields: later })];
    const changes = compareContent(old, young);
    const changed = changes.flatMap((change) => (change.type === 'changed' ? change.fields : []));
    expect(changed.map((one) => [one.name, one.before?.value ?? null, one.after?.value ?? null])).toEqual(fields);
    expect(applyChanges(old, changes)).toEqual(young);
  });

  it('makes the later content from the earlier one, whatever they are', () => {
    fc.assert(
      fc.property(trees, trees, (one, other) => {
        expect(applyChanges(one, compareContent(one, other))).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing between a content and itself', () => {
    fc.assert(fc.property(trees, (tree) => compareContent(tree, tree).length === 0));
  });

  it('compares 4,000 actions, each of them moved and changed, in less than a second', () => {
    const plan = (note: string, order: (ids: number[]) => number[]) =>
      node(
        'plan',
        range(40).map((goal) =>
          node(
            `g${goal}`,
            order(range(100)).map((place) => action(`${goal}.${place}`, note)),
          ),
        ),
      );
    const [old, young] = [plan('one', (ids) => ids), plan('two', (ids) => ids.reverse())];
    const begun = Date.now();
    const changes = compareContent(old, young);
    expect(Date.now() - begun).toBeLessThan(1000);
    expect(changes.filter(({ type }) => type === 'changed')).toHaveLength(4000);
    expect(changes.filter(({ type }) => type === 'moved')).toHaveLength(40 * 99);
  });
});

const range = (count: number): number[] => Array.from({ length: count }, (_none, place) => place);
const action = (id: string, note: string): ContentNode =>
  node(id, [], { fields: range(28).map((place) => field(`field${place}`, place === 7 ? note : 'as ever')) });

const values: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom<FieldValue>(null, '', 'one', 'two', 0, 1, true, false),
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
);
const fieldSets: fc.Arbitrary<ContentField[]> = fc.uniqueArray(
  fc
    .record({ name: fc.constantFrom('p', 'q', 'r', 's'), label: fc.constantFrom('L', 'M'), value: values })
    .map(({ name, label, value }) => field(name, value, { label })),
  { selector: ({ name }) => name, maxLength: 4 },
);
const drawn = fc.record({
  id: fc.constantFrom(...range(12).map((place) => `n${place}`)),
  // Which of those before it a part stands in, as a share of them.
  under: fc.double({ min: 0, max: 0.999, noNaN: true }),
  reference: fc.constantFrom(null, '1', '2'),
  title: fc.constantFrom('Title', 'Other title'),
  fields: fieldSets,
});

/** Any tree of some of twelve parts, the first of which is the whole. */
const trees: fc.Arbitrary<ContentNode> = fc
  .uniqueArray(drawn, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
  .map((parts) => {
    const nodes = parts.map(({ under: _under, ...part }) => ({
      ...node(part.id),
      ...part,
      children: [] as ContentNode[],
    }));
    parts.forEach(({ under }, place) => {
      const made = nodes[place];
      if (made && place > 0) nodes[Math.floor(under * place)]?.children.push(made);
    });
    return nodes[0] as ContentNode;
  });
