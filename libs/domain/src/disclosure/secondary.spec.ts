import fc from 'fast-check';
import { thresholdRange } from './primary';
import { hideCells } from './secondary';

/** Computed independently, in double precision. */
const groups: {
  name: string;
  threshold: number;
  cells: Record<string, number>;
  totalShown: boolean;
  suppressed: string[];
}[] = [
  {
    name: 'one small cell hides a second',
    threshold: 5,
    cells: { a: 3, b: 40, c: 12, d: 25 },
    totalShown: true,
    suppressed: ['a', 'c'],
  },
  {
    name: 'two small cells that sum to the threshold stand alone',
    threshold: 5,
    cells: { a: 3, b: 4, c: 12, d: 25 },
    totalShown: true,
    suppressed: ['a', 'b'],
  },
  {
    name: 'two small cells whose sum is below the threshold take a third',
    threshold: 5,
    cells: { a: 1, b: 2, c: 12, d: 25 },
    totalShown: true,
    suppressed: ['a', 'b', 'c'],
  },
  { name: 'zero is shown', threshold: 5, cells: { a: 0, b: 40, c: 12 }, totalShown: true, suppressed: [] },
  {
    name: 'zero is not taken as the second cell',
    threshold: 5,
    cells: { a: 3, b: 0, c: 12 },
    totalShown: true,
    suppressed: ['a', 'c'],
  },
  {
    name: 'no total shown, no second cell',
    threshold: 5,
    cells: { a: 3, b: 40, c: 12 },
    totalShown: false,
    suppressed: ['a'],
  },
  {
    name: 'ties go by key',
    threshold: 5,
    cells: { a: 3, c: 12, b: 12, d: 30 },
    totalShown: true,
    suppressed: ['a', 'b'],
  },
  { name: 'nothing small', threshold: 5, cells: { a: 5, b: 6 }, totalShown: true, suppressed: [] },
  { name: 'threshold 10', threshold: 10, cells: { a: 9, b: 40, c: 12 }, totalShown: true, suppressed: ['a', 'c'] },
];

describe('hideCells', () => {
  it.each(groups)('$name', ({ cells, threshold, totalShown, suppressed }) => {
    expect(hideCells(cells, { threshold, totalShown })).toEqual({ suppressed, totalShown });
  });

  it('hides a total that is itself small', () => {
    expect(hideCells({ a: 3, b: 0 }, { threshold: 5, totalShown: true })).toEqual({
      suppressed: ['a'],
      totalShown: false,
    });
  });

  it('hides nothing of an empty group', () => {
    expect(hideCells({}, { threshold: 5, totalShown: true })).toEqual({ suppressed: [], totalShown: true });
  });

  it.each([2, 11, 4.5, Number.NaN])('refuses a threshold of %d', (threshold) => {
    expect(() => hideCells({ a: 1 }, { threshold, totalShown: true })).toThrow(RangeError);
  });
});

describe('hideCells over any group', () => {
  const cells = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat({ max: 40 }), {
    maxKeys: 12,
    noNullPrototype: true,
  });
  const threshold = fc.integer({ min: thresholdRange.least, max: thresholdRange.most });

  it('leaves no small cell shown', () => {
    fc.assert(
      fc.property(cells, threshold, fc.boolean(), (group, least, totalShown) => {
        const { suppressed } = hideCells(group, { threshold: least, totalShown });
        const shown = Object.entries(group).filter(([key]) => !suppressed.includes(key));
        expect(shown.every(([, count]) => count === 0 || count >= least)).toBe(true);
      }),
    );
  });

  it('gives no hidden cell away when the shown cells are taken from the total', () => {
    fc.assert(
      fc.property(cells, threshold, (group, least) => {
        const { suppressed, totalShown } = hideCells(group, { threshold: least, totalShown: true });
        if (!totalShown || suppressed.length === 0) return;
        const hidden = suppressed.reduce((sum, key) => sum + (group[key] ?? 0), 0);
        expect(suppressed.length).toBeGreaterThan(1);
        expect(hidden).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(cells, threshold, (group, least) => {
        const turned = Object.fromEntries(Object.entries(group).reverse());
        const rule = { threshold: least, totalShown: true };
        expect(hideCells(turned, rule)).toEqual(hideCells(group, rule));
      }),
    );
  });
});
