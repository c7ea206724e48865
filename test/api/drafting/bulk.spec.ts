import type { Action } from '@waymark/contract/actions';
import type { BulkChange, BulkChanges, BulkPreview } from '@waymark/contract/bulk-changes';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus, person } from '../../support/delivery';
import { type Council, World } from '../../support/world';

interface Refused extends Problem {
  details: { actions: { id: string; title: string; refusals: string[] }[] };
}

describe('one change of many actions', () => {
  let world: World;
  let council: Council;
  let plan: Plan;
  let first: Action;
  let second: Action;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    first = await world.action(council.planner, goal.id, { title: 'First', startsOn: '2027-05-01' });
    second = await world.action(council.planner, goal.id, { title: 'Second', dueOn: null, ongoing: true });
  });

  const chosen = (...actions: Action[]) => actions.map(({ id, version }) => ({ id, version }));
  const at = () => `/plans/${plan.id}/bulk-changes`;
  const action = async (id: string) => (await council.planner.get<Action>(`/actions/${id}`)).ok();

  it('shows before and after of each action, and what is refused and why, and changes nothing by showing', async () => {
    const body = { actions: chosen(first, second), change: { shiftDays: 30 } };
    const preview = (await council.planner.post<BulkPreview>(`${at()}/preview`, body)).ok();
    expect(preview).toMatchObject({ changedCount: 1, unchangedCount: 0, refusedCount: 1 });
    expect(preview.outcomes).toEqual([
      {
        ...{ id: first.id, reference: '1.1', title: 'First', refusals: [] },
        changes: [
          { field: 'startsOn', before: '2027-05-01', after: '2027-05-31' },
          { field: 'dueOn', before: '2028-03-31', after: '2028-04-30' },
        ],
      },
      { id: second.id, reference: '1.2', title: 'Second', changes: [], refusals: ['no-dates'] },
    ]);
    expect(await action(first.id)).toEqual(first);
  });

  it('is made in all of them at once under one group of events, and undone at once', async () => {
    const councilLeadId = await person(world, council);
    const theme = await world.goal(council.planner, plan.id, { title: 'Work', theme: 'T3' });
    const body = { actions: chosen(first, second), change: { councilLeadId, goalId: theme.id } };
    const made = (await council.planner.post<BulkChange>(at(), body)).ok();
    expect(made).toMatchObject({ actionCount: 2, fields: ['goalId', 'councilLeadId'], undoneAt: null, mayUndo: true });
    for (const { id } of [first, second])
      expect(await action(id)).toMatchObject({ councilLeadId, goalId: theme.id, version: 2 });
    const events = await world.rows(`select subject_id, name from audit_event where group_id = $1`, [made.id]);
    expect(events).toHaveLength(2);

    const undone = (await council.planner.post<BulkChange>(`/bulk-changes/${made.id}/undo`)).ok();
    expect(undone).toMatchObject({ undoneBy: council.planner.name, mayUndo: false });
    for (const before of [first, second]) expect(await action(before.id)).toEqual({ ...before, version: 3 });
    const again = await council.planner.post<Problem>(`/bulk-changes/${made.id}/undo`);
    expect(again).toMatchObject({ status: 409, body: { code: 'already-undone' } });
    const { changes } = (await council.planner.get<BulkChanges>(at())).ok();
    expect(changes).toEqual([undone]);
  });

  it('is refused as a whole where one of them is refused, and names it', async () => {
    const body = { actions: chosen(first, second), change: { shiftDays: 30 } };
    const refused = await council.planner.post<Refused>(at(), body);
    expect(refused).toMatchObject({ status: 409, body: { code: 'bulk-change-refused' } });
    expect(refused.body.details.actions).toEqual([
      { id: second.id, reference: '1.2', title: 'Second', refusals: ['no-dates'] },
    ]);
    expect(await action(first.id)).toEqual(first);
  });

  it('never overwrites what somebody else changed meanwhile', async () => {
    (await council.manager.patch(`/actions/${first.id}`, { title: 'Another title' }, first.version)).ok();
    const body = { actions: chosen(first, second), change: { addTags: [] as string[], dueOn: '2028-01-31' } };
    const refused = await council.planner.post<Refused>(at(), body);
    expect(refused.body.details.actions).toMatchObject([{ id: first.id, refusals: ['changed-since'] }]);
  });

  it('is not undone where one action has changed since, and says which; nothing is half undone', async () => {
    const body = { actions: chosen(first, second), change: { dueOn: '2028-01-31' } };
    const made = (await council.planner.post<BulkChange>(at(), body)).ok();
    (await council.planner.patch(`/actions/${second.id}`, { title: 'Later words' }, 2)).ok();
    const refused = await council.planner.post<Refused>(`/bulk-changes/${made.id}/undo`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'changed-since' } });
    expect(refused.body.details.actions).toEqual([{ id: second.id, reference: '1.2', title: 'Later words' }]);
    expect(await action(first.id)).toMatchObject({ dueOn: '2028-01-31' });
  });

  it('says a status with its reason among the updates of each action, and takes it back', async () => {
    const change = { deliveryStatus: 'at-risk', statusReason: 'The venue is late' };
    const made = (await council.manager.post<BulkChange>(at(), { actions: chosen(first, second), change })).ok();
    expect(await action(first.id)).toMatchObject({ deliveryStatus: 'at-risk', statusReason: 'The venue is late' });
    const { updates } = (await council.planner.get<{ updates: object[] }>(`/actions/${second.id}/updates`)).ok();
    expect(updates).toMatchObject([{ status: 'at-risk', text: 'The venue is late', saidBy: council.manager.name }]);
    (await council.manager.post(`/bulk-changes/${made.id}/undo`)).ok();
    expect(await action(first.id)).toMatchObject({
      deliveryStatus: 'not-started',
      statusReason: '',
      lastUpdatedAt: null,
    });
  });

  it('asks a planner to leave the status of what others lead to them', async () => {
    const change = { deliveryStatus: 'at-risk', statusReason: 'Late' };
    const preview = await council.planner.post<BulkPreview>(`${at()}/preview`, { actions: chosen(first), change });
    expect(preview.ok().outcomes).toMatchObject([{ refusals: ['not-yours'] }]);
  });

  it('makes the same request, sent twice, once', async () => {
    const body = { actions: chosen(first, second), change: { dueOn: '2028-01-31' } };
    const key = { 'idempotency-key': `bulk-${plan.id}` };
    const one = (await council.planner.post<BulkChange>(at(), body, key)).ok();
    const two = (await council.planner.post<BulkChange>(at(), body, key)).ok();
    expect(two).toEqual(one);
    expect(await action(first.id)).toMatchObject({ version: 2 });
  });

  it('leaves dates and places alone while a plan is delivered, and lets leads change', async () => {
    await inStatus(world, plan, 'in-delivery');
    const dates = await council.planner.post<Problem>(at(), {
      actions: chosen(first),
      change: { dueOn: '2028-01-31' },
    });
    expect(dates).toMatchObject({ status: 409, body: { code: 'plan-not-editable' } });
    const councilLeadId = await person(world, council);
    (await council.planner.post(at(), { actions: chosen(first), change: { councilLeadId } })).ok();
  });

  it.each([
    ['no action', () => ({ actions: [], change: {} }), '/actions'],
    ['one action twice', () => ({ actions: [...chosen(first), ...chosen(first)], change: {} }), '/actions/1/id'],
    [
      'an unknown lead',
      () => ({ actions: chosen(first), change: { councilLeadId: plan.id } }),
      '/change/councilLeadId',
    ],
    ['an unknown goal', () => ({ actions: chosen(first), change: { goalId: plan.id } }), '/change/goalId'],
    ['an unknown tag', () => ({ actions: chosen(first), change: { addTags: ['none-such'] } }), '/change/addTags/0'],
  ] as const)('refuses %s', async (_what, body, pointer) => {
    const refused = await council.planner.post<Problem>(at(), body());
    expect(refused).toMatchObject({ status: 422, body: { fields: [{ pointer }] } });
  });

  it('is hidden from another council, and closed to who only reads', async () => {
    const made = (
      await council.planner.post<BulkChange>(at(), { actions: chosen(first), change: { dueOn: '2028-01-31' } })
    ).ok();
    expect((await world.stranger.post(`/bulk-changes/${made.id}/undo`)).status).toBe(404);
    expect((await world.stranger.get(at())).status).toBe(404);
    expect((await council.viewer.post(`/bulk-changes/${made.id}/undo`)).status).toBe(403);
  });
});
