import type { FigureGrid } from '@waymark/contract/figure-grid';
import { World } from '../../support/world';
import type { Client } from '../../support/client';
import { FigureWorld } from './figure-world';

describe('entering figures', () => {
  let world: World;
  let figures: FigureWorld;
  let manager: Client;

  beforeAll(async () => {
    world = await World.open();
    figures = await FigureWorld.open(world);
    manager = figures.council.manager;
  });
  afterAll(() => world.close());

  it('saves many cells in one request, each with its own outcome', async () => {
    const outcomes = await figures.save(
      manager,
      { code: 'PER', period: 'q1', numerator: 40, denominator: 80 },
      { code: 'PER', period: 'q2', numerator: 40, denominator: 0 },
      { code: 'CNT', period: 'q1', value: 5.5 },
      { code: 'CNT', period: 'q2', value: 12, note: 'From the case system', evidence: 'https://example.org/a' },
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'refused', 'refused', 'saved']);
    expect(outcomes[0]?.cell).toMatchObject({
      state: 'draft',
      version: 1,
      entry: { value: 50, numerator: 40, mine: true },
    });
    expect(outcomes[1]?.fields).toEqual([{ pointer: '/denominator', code: 'not-above-zero' }]);
    expect(outcomes[2]?.fields).toEqual([{ pointer: '/value', code: 'out-of-range' }]);
    expect(outcomes[3]?.cell?.entry).toMatchObject({ value: 12, note: 'From the case system' });
    expect(await world.rows('select from observation where organisation_id = $1', [figures.council.id])).toEqual([]);
  });

  it('takes the same cell again as saved, and tells who came first of another', async () => {
    const cell = { code: 'CNT', period: 'q3', value: 20 } as const;
    expect((await figures.save(manager, cell))[0]).toMatchObject({ outcome: 'saved', cell: { version: 1 } });
    expect((await figures.save(manager, cell))[0]).toMatchObject({ outcome: 'saved', cell: { version: 1 } });
    const other = await world.person({ organisationId: figures.council.id, roles: ['manager'] }, 'Other manager');
    expect((await figures.save(other, { ...cell, value: 21 }))[0]).toMatchObject({
      outcome: 'stale',
      cell: { version: 1, entry: { value: 20, enteredBy: manager.name, mine: false } },
    });
    expect((await figures.save(other, { ...cell, value: 21, version: 1 }))[0]).toMatchObject({
      outcome: 'saved',
      cell: { version: 2, entry: { value: 21, enteredBy: 'Other manager', mine: true } },
    });
  });

  it('keeps a note when the figure changes, and takes an emptied cell back', async () => {
    await figures.save(manager, { code: 'OPEN', period: 'q1', value: 3, note: 'Three halls' });
    const [changed] = await figures.save(manager, { code: 'OPEN', period: 'q1', value: 4, version: 1 });
    expect(changed?.cell?.entry).toMatchObject({ value: 4, note: 'Three halls' });
    const [noted] = await figures.save(manager, { code: 'OPEN', period: 'q1', note: 'Four halls', version: 2 });
    expect(noted?.cell?.entry).toMatchObject({ value: 4, note: 'Four halls' });
    const [emptied] = await figures.save(manager, { code: 'OPEN', period: 'q1', value: null, version: 3 });
    expect(emptied).toMatchObject({ outcome: 'saved', cell: { state: 'empty', entry: null, version: 4 } });
    const [again] = await figures.save(manager, { code: 'OPEN', period: 'q1', value: null, version: 3 });
    expect(again?.outcome).toBe('saved');
  });

  it('refuses an address that is none, a period to come, and the same cell twice', async () => {
    const cell = { code: 'OPEN', period: 'q4', value: 1 } as const;
    const [first, second] = await figures.save(manager, { ...cell, evidence: 'see my desk' }, cell);
    expect(first?.fields).toEqual([{ pointer: '/evidence', code: 'not-an-address' }]);
    expect(second?.fields).toEqual([{ pointer: '/periodEnd', code: 'repeated' }]);
    const limits = { note: 'x'.repeat(2001), numerator: -1, denominator: 1e13 };
    expect((await figures.save(manager, { code: 'PER', period: 'q4', ...limits }))[0]?.fields).toEqual([
      { pointer: '/numerator', code: 'out-of-range' },
      { pointer: '/denominator', code: 'out-of-range' },
      { pointer: '/note', code: 'too-long' },
    ]);
  });

  it('shows the grid with what is on its way, and what the viewer may enter', async () => {
    const grid = await figures.grid(manager);
    expect(grid.periods).toHaveLength(8);
    expect(grid.periods.at(-1)).toEqual({ start: '2027-01-01', end: '2027-03-31', usual: true });
    expect(grid.rows.map(({ code }) => code)).toEqual(['CNT', 'OPEN', 'PER']);
    const per = grid.rows[2];
    expect(per).toMatchObject({ mayEnter: true, per: 100, valueType: 'proportion', ownerName: null });
    expect(per?.cells.map(({ state }) => state)).toEqual([
      ...Array(4).fill('empty'),
      'draft',
      'empty',
      'empty',
      'empty',
    ]);
    expect((await figures.grid(figures.council.contributor)).rows[2]?.mayEnter).toBe(false);
  });

  it('tells beside an empty cell what is published for a day of its period', async () => {
    const { id, areaCode, planner, manager: officer } = await world.council();
    const [figure] = await world.rows(
      `select i.id, o.value::float8 as value from observation o join indicator i on i.id = o.indicator_id
       where i.code = 'S6' and o.area_code = $1 and o.period_end = '2025-12-31'`,
      [areaCode],
    );
    const goal = await world.goal(planner, (await world.plan(planner)).id);
    (await planner.post(`/goals/${goal.id}/indicators`, { indicatorId: figure?.['id'] })).ok();
    const grid = (await officer.get<FigureGrid>(`/figure-grid?organisation=${id}&frequency=quarter`)).ok();
    const cells = grid.rows.find(({ code }) => code === 'S6')?.cells ?? [];
    const day = '2025-12-31';
    expect(cells.find(({ periodEnd }) => periodEnd === day)).toMatchObject({
      ...{ state: 'empty', standing: null },
      published: { periodStart: day, periodEnd: day, value: figure?.['value'] },
    });
    expect(cells.at(-1)).not.toHaveProperty('published');
  });

  it('lets the owner of an indicator enter it, and nobody else who only updates', async () => {
    const { planner, contributor, viewer } = figures.council;
    const plan = await world.plan(planner);
    const goal = await world.goal(planner, plan.id);
    const ownerId = await figures.directoryEntry(contributor);
    expect((await figures.save(contributor, { code: 'PER', period: 'q3', value: 51 }))[0]).toMatchObject({
      outcome: 'refused',
      fields: [{ pointer: '/indicatorId', code: 'permission' }],
    });
    (await planner.post(`/goals/${goal.id}/indicators`, { indicatorId: figures.ids['PER'], ownerId })).ok();
    expect((await figures.save(contributor, { code: 'PER', period: 'q3', value: 51 }))[0]?.outcome).toBe('saved');
    const grid = await figures.grid(contributor, '&mine=true');
    expect(grid.rows.map(({ code }) => code)).toEqual(['PER']);
    expect(grid.rows[0]).toMatchObject({ ownerName: 'Head of English classes', mayEnter: true });
    const address = `/figure-grid?organisation=${figures.council.id}`;
    expect((await viewer.get(address)).status).toBe(403);
    expect((await world.stranger.get(address)).status).toBe(404);
    expect(
      (await world.stranger.patch('/figure-entries', { organisation: figures.council.id, cells: [] })).status,
    ).toBe(404);
  });

  it('offers a row for each category of a dimension', async () => {
    const cells = ['sex:female', 'sex:male'].map(
      (breakdown, place) => ({ code: 'PER', period: 'q4', breakdown, numerator: 10 + place, denominator: 40 }) as const,
    );
    await figures.save(manager, ...cells);
    const grid = await figures.grid(manager, '&breakdown=sex');
    const rows = grid.rows.filter(({ code }) => code === 'PER');
    expect(rows.map(({ breakdown }) => breakdown)).toEqual([
      '',
      'sex:female',
      'sex:male',
      'sex:other',
      'sex:not-stated',
    ]);
    expect(rows[2]?.cells.at(-1)?.entry).toMatchObject({ numerator: 11, value: 27.5 });
    const alone = await figures.grid(manager, `&breakdown=sex&indicator=${figures.ids['PER']}`);
    expect(alone.rows.map(({ code, breakdown }) => `${code} ${breakdown}`)).toEqual(
      rows.map(({ code, breakdown }) => `${code} ${breakdown}`),
    );
    const one = await figures.grid(manager, '&breakdown=sex:male');
    expect(one.rows.find(({ code }) => code === 'PER')?.breakdown).toBe('sex:male');
    const wrong = await figures.save(manager, { code: 'PER', period: 'q4', breakdown: 'colour:red', value: 1 });
    expect(wrong[0]?.fields).toEqual([{ pointer: '/breakdown', code: 'not-a-choice' }]);
  });
});
