import type { FigureGrid, GridRow } from '@waymark/contract/figure-grid';
import { categoryKey, ownDimension, withCategories } from './own-categories';

describe('categories that a place names itself', () => {
  it.each([
    ['Didsbury East', 'ward:didsbury-east'],
    ['  St Mary’s (Côte) ', 'ward:st-mary-s-cote'],
    ['???', null],
    ['x'.repeat(90), `ward:${'x'.repeat(60)}`],
  ])('%s has the key %s', (name, key) => {
    expect(categoryKey('ward', name)).toBe(key);
  });

  it.each([
    ['ward', 'ward'],
    ['group', 'group'],
    ['sex', null],
    [null, null],
  ])('by %s: %s', (breakdown, dimension) => {
    expect(ownDimension(breakdown)).toBe(dimension);
  });

  it('are rows below the others of each indicator', () => {
    const row = (indicatorId: string, breakdown = ''): GridRow => ({ indicatorId, breakdown, cells: [] }) as never;
    const grid = { rows: [row('a'), row('a', 'ward:old'), row('b')] } as FigureGrid;
    const shown = withCategories(grid, ['ward:new', 'ward:old']).rows;
    expect(shown.map(({ indicatorId, breakdown }) => `${indicatorId} ${breakdown}`)).toEqual([
      'a ',
      'a ward:old',
      'a ward:new',
      'b ',
      'b ward:new',
    ]);
  });
});
