import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { FigureGrid, GridRow } from '@waymark/contract/figure-grid';
import { RowCategories } from './row-categories';

const cellOf = (periodStart: string) => ({ periodStart, periodEnd: `${periodStart}e`, lockId: null, state: 'draft' });
const row = (indicatorId: string, breakdown: string, starts: string[]): GridRow =>
  ({ indicatorId, breakdown, cells: starts.map(cellOf) }) as never;
const gridOf = (rows: GridRow[]): FigureGrid => ({ frequency: 'quarter', rows }) as never;

describe('a row that is opened to its categories alone', () => {
  const read = signal<FigureGrid | null>(gridOf([row('a', '', ['q1', 'q2']), row('b', '', ['q1', 'q2'])]));
  const breakdown = signal<string | null>(null);
  const names = (categories: RowCategories) =>
    categories.rows().map(({ indicatorId, breakdown: key }) => `${indicatorId} ${key}`.trim());
  const make = () =>
    TestBed.runInInjectionContext(
      () =>
        new RowCategories({
          ...{ grid: read, breakdown },
          ask: ({ indicator = '', breakdown: by }) =>
            Promise.resolve(
              gridOf([row(indicator, '', ['q2']), ...(by === 'sex' ? [row(indicator, 'sex:male', ['q2'])] : [])]),
            ),
        }),
    );

  it('shows them below it, in the columns of the table, and is closed again', async () => {
    const categories = make();
    await categories.open('a', 'sex');
    expect(names(categories)).toEqual(['a', 'a sex:male', 'b']);
    expect(categories.dimensionOf('a')).toBe('sex');
    expect(categories.rows()[1]?.cells.map(({ periodStart, state }) => [periodStart, state])).toEqual([
      ['q1', 'empty'],
      ['q2', 'draft'],
    ]);
    categories.fold('a');
    expect(names(categories)).toEqual(['a', 'b']);
    await categories.open('a', null);
    expect(categories.dimensionOf('a')).toBeNull();
  });

  it('takes categories that are named here, and no other row does', async () => {
    const categories = make();
    await categories.open('b', 'ward');
    expect(categories.ownDimension()).toBe('ward');
    categories.add('ward:didsbury');
    expect(names(categories)).toEqual(['a', 'b', 'b ward:didsbury']);
  });

  it('is closed once another part of the table is shown', async () => {
    const categories = make();
    await categories.open('a', 'sex');
    read.set(gridOf([row('a', '', ['q1'])]));
    expect(names(categories)).toEqual(['a']);
  });
});
