import { expectClose } from '../../test/expect-close';
import { type ContextArea, similarAreas } from './similar-areas';

const area = (id: string, values: ContextArea['values'], change: Partial<ContextArea> = {}): ContextArea => ({
  id,
  tier: 'unitary',
  nation: 'England',
  values,
  ...change,
});

const here = area('here', { young: 10, renting: 20 });
const others = [area('far', { young: 30, renting: 60 }), area('near', { young: 12, renting: 20 })];

describe('similarAreas', () => {
  it('names the nearest first, with the columns used', () => {
    const found = similarAreas(here, others, { columns: ['young', 'renting'] });
    expect(found.map(({ id }) => id)).toEqual(['near', 'far']);
    expect(found[0]?.columns).toEqual(['young', 'renting']);
  });

  it('measures the root mean square of the differences in standard deviations', () => {
    // pool of 0, 2 and 4: standard deviation √(8 ÷ 3)
    const pool = [area('b', { young: 2 }), area('c', { young: 4 })];
    const found = similarAreas(area('a', { young: 0 }), pool, { columns: ['young'] });
    expectClose(found[0]?.distance, 2 / Math.sqrt(8 / 3));
    expectClose(found[1]?.distance, 4 / Math.sqrt(8 / 3));
  });

  it('drops a column that does not vary', () => {
    const flat = [here, ...others].map((each) => ({ ...each, values: { ...each.values, flat: 7 } }));
    const found = similarAreas(flat[0] ?? here, flat.slice(1), { columns: ['young', 'renting', 'flat'] });
    expect(found[0]?.columns).toEqual(['young', 'renting']);
  });

  it('leaves out an area that shares fewer than 70 % of the columns', () => {
    const sparse = area('sparse', { young: 10, renting: null });
    const found = similarAreas(here, [...others, sparse], { columns: ['young', 'renting'] });
    expect(found.map(({ id }) => id)).toEqual(['near', 'far']);
  });

  it.each([
    ['another tier', { tier: 'lower' as const }],
    ['another nation', { nation: 'Wales' as const }],
  ])('keeps out an area of %s unless asked', (_, change) => {
    const stranger = area('stranger', { young: 10, renting: 20 }, change);
    const columns = ['young', 'renting'];
    expect(similarAreas(here, [...others, stranger], { columns }).map(({ id }) => id)).not.toContain('stranger');
    expect(similarAreas(here, [...others, stranger], { columns, anywhere: true })[0]).toMatchObject({
      id: 'stranger',
      distance: 0,
    });
  });

  it('does not find the area itself, and nothing where nothing varies', () => {
    expect(similarAreas(here, [here], { columns: ['young'] })).toEqual([]);
    expect(similarAreas(here, others, { columns: [] })).toEqual([]);
  });
});
