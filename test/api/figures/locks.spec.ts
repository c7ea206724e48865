import type { PeriodLock, PeriodLocks } from '@waymark/contract/period-locks';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';
import { FigureWorld } from './figure-world';

describe('a closed period', () => {
  let world: World;
  let figures: FigureWorld;
  let council: Council;

  beforeAll(async () => {
    world = await World.open();
    figures = await FigureWorld.open(world);
    council = figures.council;
  });
  afterAll(() => world.close());

  const address = () => `/period-locks?organisation=${council.id}`;
  const year = { startsOn: '2026-04-01', endsOn: '2027-03-31', note: 'Annual report 2026/27' };

  it('takes no figure in, from the grid, by approval or in one step, and says who closed it', async () => {
    const waiting = await figures.entered(council.manager, { code: 'OPEN', period: 'q1', value: 10 });
    await figures.take(council.manager, 'submit', [waiting]);
    const lock = (await council.manager.post<PeriodLock>(address(), year)).ok();
    expect(lock).toMatchObject({ ...year, lockedBy: council.manager.name, reopenedAt: null });

    const told = { outcome: 'locked', lock: { id: lock.id, lockedBy: council.manager.name } };
    const [saved] = await figures.save(council.manager, { code: 'OPEN', period: 'q2', value: 11 });
    expect(saved).toMatchObject({ ...told, cell: { lockId: lock.id } });
    const chosen = { id: waiting.id, version: 2 };
    expect((await figures.take(council.manager, 'approve', [chosen]))[0]).toMatchObject(told);
    const body = {
      areaCode: council.areaCode,
      periodStart: '2026-07-01',
      periodEnd: '2026-09-30',
      source: 'x',
      value: 9,
    };
    const recorded = await council.manager.post<Problem>('/indicators/CNT/observations', body);
    expect(recorded).toMatchObject({
      status: 409,
      body: { code: 'period-locked', details: { lock: { id: lock.id } } },
    });
    const grid = await figures.grid(council.manager);
    expect(grid.locks).toMatchObject([{ id: lock.id, note: 'Annual report 2026/27' }]);
    expect(grid.rows[0]?.cells.map(({ lockId }) => lockId !== null)).toEqual([
      ...Array(4).fill(false),
      ...Array(4).fill(true),
    ]);
  });

  it('opens again for a reason that stays on the record', async () => {
    const [lock] = (await council.viewer.get<PeriodLocks>(address())).ok().locks;
    const reopen = `/period-locks/${lock?.id}/reopen`;
    const tag = { 'if-match': '"1"' };
    expect((await council.manager.post<Problem>(reopen, { reason: ' ' }, tag)).body.fields).toEqual([
      { pointer: '/reason', code: 'required' },
    ]);
    expect((await council.planner.post(reopen, { reason: 'x' }, tag)).status).toBe(403);
    expect((await world.stranger.post(reopen, { reason: 'x' }, tag)).status).toBe(404);
    expect((await council.manager.post(reopen, { reason: 'x' }, { 'if-match': '"9"' })).status).toBe(412);
    const reason = 'The audit found a missing site';
    const opened = (await council.manager.post<PeriodLock>(reopen, { reason }, tag)).ok();
    expect(opened).toMatchObject({ reopenedBy: council.manager.name, reopenReason: reason, version: 2 });
    expect((await council.manager.post(reopen, { reason }, { 'if-match': '"2"' })).status).toBe(409);
    expect((await figures.save(council.manager, { code: 'OPEN', period: 'q2', value: 11 }))[0]?.outcome).toBe('saved');
    expect((await council.viewer.get<PeriodLocks>(address())).ok()).toMatchObject({
      mayLock: false,
      locks: [{ id: lock?.id, reopenReason: reason }],
    });
    const events = await world.rows(
      `select name, reason from audit_event where organisation_id = $1 and name like 'period.%' order by id`,
      [council.id],
    );
    expect(events).toEqual([
      { name: 'period.lock', reason: null },
      { name: 'period.reopen', reason },
    ]);
  });

  it('of one kind or one plan closes nothing else', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    (await council.planner.post(`/goals/${goal.id}/indicators`, { indicatorId: figures.ids['PER'] })).ok();
    (await council.manager.post(address(), { ...year, kind: 'context' })).ok();
    (await council.manager.post(address(), { ...year, planId: plan.id })).ok();
    const outcomes = await figures.save(
      council.manager,
      { code: 'PER', period: 'q3', value: 40 },
      { code: 'CNT', period: 'q3', value: 40 },
    );
    expect(outcomes.map(({ outcome, lock }) => [outcome, lock?.planTitle ?? null])).toEqual([
      ['locked', plan.title],
      ['saved', null],
    ]);
  });

  it.each([
    ['ends before it starts', { startsOn: '2027-04-01', endsOn: '2027-03-31' }, '/endsOn', 'not-after-start'],
    ['is of a plan of nobody', { ...year, planId: '01900000-0000-7000-8000-000000000000' }, '/planId', 'unknown'],
  ])('is refused when it %s', async (_case, body, pointer, code) => {
    expect((await council.manager.post<Problem>(address(), body)).body.fields).toEqual([{ pointer, code }]);
  });
});
