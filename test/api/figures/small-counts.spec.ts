import type { FigureEntries } from '@waymark/contract/figure-steps';
import { type Council, World } from '../../support/world';
import { FigureWorld } from './figure-world';

/** The council protects people below 5. */
describe('small counts on their way', () => {
  let world: World;
  let figures: FigureWorld;
  let council: Council;

  beforeAll(async () => {
    world = await World.open();
    figures = await FigureWorld.open(world);
    council = figures.council;
  });
  afterAll(() => world.close());

  it('are seen by who entered them and by who checks, and each look at those of others is written down', async () => {
    const other = await world.person({ organisationId: council.id, roles: ['manager'] }, 'Other manager');
    await figures.entered(council.manager, { code: 'CNT', period: 'q1', value: 3 });
    const cellOf = async (client: typeof other) =>
      (await figures.grid(client)).rows.find(({ code }) => code === 'CNT')?.cells[4]?.entry;
    const looks = () =>
      world.rows(`select user_name from audit_event where organisation_id = $1 and name = 'figure.see-small'`, [
        council.id,
      ]);
    expect(await cellOf(council.manager)).toMatchObject({ value: 3, hidden: false });
    expect(await looks()).toEqual([]);
    expect(await cellOf(other)).toMatchObject({ value: 3, hidden: false });
    expect(await looks()).toEqual([{ user_name: 'Other manager' }]);
    expect(await cellOf(council.contributor)).toMatchObject({ value: null, status: 'suppressed', hidden: true });
  });

  it('cannot be worked back from the cells around them, nor from what is asked', async () => {
    const cells = [
      ['', 30],
      ['sex:female', 2],
      ['sex:male', 20],
    ] as const;
    const part = cells.map(([breakdown, value]) => ({ code: 'CNT', period: 'q2' as const, breakdown, value }));
    const entered = await figures.save(council.manager, ...part);
    const entries = entered.flatMap(({ cell }) => (cell?.entry ? [{ id: cell.entry.id, version: 1 }] : []));
    await figures.take(council.manager, 'submit', entries);
    const address = `/figure-entries?organisation=${council.id}`;
    const seen = (await council.contributor.get<FigureEntries>(address)).ok().entries;
    expect(Object.fromEntries(seen.map(({ breakdown, value }) => [breakdown, value]))).toMatchObject({
      'sex:female': null,
      'sex:male': null,
    });
    const numbers = seen.flatMap(({ questions }) => questions.flatMap(({ compared, times }) => [compared, times]));
    expect(numbers.filter((one) => one !== null)).toEqual([]);
    const words = await world.rows<{ after: { value?: number } }>(
      `select after from audit_event where organisation_id = $1 and name like 'figure.%'`,
      [council.id],
    );
    expect(words.filter(({ after }) => after?.value !== undefined)).toEqual([]);
  });

  it('are told nobody who sends the same number, or words alone, after somebody else has entered one', async () => {
    const owner = await figures.directoryEntry(council.contributor);
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const target = { indicatorId: figures.ids['CNT'], ownerId: owner };
    (await council.planner.post(`/goals/${goal.id}/indicators`, target)).ok();
    const cell = { code: 'CNT', period: 'q1' } as const;
    for (const value of [3, 4]) {
      const [guessed] = await figures.save(council.contributor, { ...cell, value });
      expect(guessed).toMatchObject({ outcome: 'stale', cell: { entry: { value: null, hidden: true } } });
    }
    const [written] = await figures.save(council.contributor, { ...cell, version: 1, note: 'By hand' });
    const entry = { value: null, hidden: true, mine: false, note: 'By hand', enteredBy: council.manager.name };
    expect(written).toMatchObject({ outcome: 'saved', cell: { entry } });
  });

  it('are rounded with all others for who may not see them, where the council rounds', async () => {
    await world.rows('update organisation set rounding_base = 5 where id = $1', [council.id]);
    const former = await figures.entered(council.manager, { code: 'CNT', period: 'q3', value: 1052 });
    const latest = await figures.entered(council.manager, { code: 'CNT', period: 'q4', value: 2049 });
    await figures.take(council.manager, 'submit', [former, latest]);
    const address = `/figure-entries?organisation=${council.id}`;
    const listOf = async (client: typeof council.viewer) => (await client.get<FigureEntries>(address)).ok().entries;
    const rounded = { value: 2050, formerValue: 1050, change: 1000 };
    const ofLatest = ({ id }: { id: string }) => id === latest.id;
    expect((await listOf(council.contributor)).find(ofLatest)).toMatchObject(rounded);
    expect((await listOf(council.manager)).find(ofLatest)).toMatchObject({ value: 2049, formerValue: 1052 });
  });
});
