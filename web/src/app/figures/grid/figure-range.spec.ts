import { fillsOf, placesOf, rangeOf } from './figure-range';

describe('a block of cells', () => {
  it('is the same from either corner', () => {
    expect(rangeOf({ row: 3, column: 1 }, { row: 1, column: 2 })).toEqual(
      rangeOf({ row: 1, column: 2 }, { row: 3, column: 1 }),
    );
  });

  it('is filled from its first line', () => {
    const range = rangeOf({ row: 1, column: 0 }, { row: 2, column: 1 });
    expect(placesOf(range)).toHaveLength(4);
    expect(fillsOf(range, 'down')).toEqual([
      { from: { row: 1, column: 0 }, to: { row: 2, column: 0 } },
      { from: { row: 1, column: 1 }, to: { row: 2, column: 1 } },
    ]);
    expect(fillsOf(range, 'right').map(({ from }) => from.column)).toEqual([0, 0]);
  });

  it('takes one cell from the one before it', () => {
    const at = { row: 1, column: 0 };
    expect(fillsOf(rangeOf(at, at), 'down')).toEqual([{ from: { row: 0, column: 0 }, to: at }]);
    expect(fillsOf(rangeOf(at, at), 'right')).toEqual([]);
  });
});
