import fc from 'fast-check';
import { shownResponses } from './shown-responses';

const groupsOf = (counts: Record<string, number | null>) =>
  Object.entries(counts).map(([id, responses]) => ({ id, responses }));

describe('shownResponses with a threshold of 5', () => {
  it.each([
    ['nothing small', { a: 20, b: 30 }, 50, [], false],
    ['a small group takes the next smallest with it', { a: 3, b: 12, c: 40 }, 55, ['a', 'b'], false],
    ['a small rest takes a group with it', { a: 20, b: 12 }, 35, ['b'], false], // 3 of no group
    ['a large rest protects a small group', { a: 3, b: 30 }, 45, ['a'], false], // 12 of no group are hidden with it
    ['without a total nothing can be worked back', { a: 3, b: 12 }, null, ['a'], false],
    ['groups that overlap cannot be worked back', { a: 3, b: 40 }, 41, ['a'], false],
    ['a small total is hidden', { a: 3 }, 3, ['a'], true],
    ['groups that were not counted are of no group', { a: 20, b: null }, 22, ['a'], false],
    ['nobody is a count that is shown', { a: 0, b: 25 }, 25, [], false],
    ['nothing counted', { a: null }, null, [], false],
  ] as const)('%s', (_name, counts, total, hidden, totalHidden) => {
    expect(shownResponses(groupsOf(counts), total, 5)).toEqual({ hidden, totalHidden });
  });

  it('never lets one hidden group be worked back from a total that is shown', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 20 }), (responses, others) => {
        const groups = responses.map((count, place) => ({ id: `g${place}`, responses: count }));
        const total = responses.reduce((sum, count) => sum + count, 0) + others;
        const { hidden, totalHidden } = shownResponses(groups, total, 5);
        if (totalHidden || hidden.length === 0) return;
        const shown = groups.filter(({ id }) => !hidden.includes(id)).reduce((sum, one) => sum + one.responses, 0);
        // What is left of the total is shared by two or more unknown counts, or by one group and those of no group.
        expect(total - shown).toBeGreaterThanOrEqual(5);
        expect(hidden.length + (others > 0 ? 1 : 0)).toBeGreaterThan(1);
      }),
    );
  });
});
