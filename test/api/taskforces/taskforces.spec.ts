import type { Problem } from '@waymark/contract/problem';
import type { Taskforce, TaskforceMember, Taskforces } from '@waymark/contract/taskforces';
import { type Council, World } from '../../support/world';

const chair = {
  personName: 'Chair of Commerce',
  organisationName: 'Chamber of Commerce',
  sector: 'business',
  role: 'chair',
  startsOn: '2026-01-01',
};
const nobody = '00000000-0000-7000-8000-000000000000';

describe('a taskforce', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
  });

  const taskforce = async (): Promise<Taskforce> =>
    (
      await council.planner.post<Taskforce>(`/taskforces?organisation=${council.id}`, {
        name: 'Inclusion taskforce',
        purpose: 'Leads the work.',
      })
    ).ok();
  const member = async (taskforceId: string, overrides: object = {}): Promise<TaskforceMember> =>
    (
      await council.planner.post<TaskforceMember>(`/taskforces/${taskforceId}/members`, { ...chair, ...overrides })
    ).ok();

  it('is opened by a planner and read by everyone in the council', async () => {
    const made = await taskforce();
    expect(made).toMatchObject({ organisationId: council.id, name: 'Inclusion taskforce', version: 1, members: [] });
    for (const reader of [council.viewer, council.taskforceMember, council.approver]) {
      const { taskforces } = (await reader.get<Taskforces>(`/taskforces?organisation=${council.id}`)).ok();
      expect(taskforces.map(({ id }) => id)).toEqual([made.id]);
    }
    expect((await council.viewer.get<Taskforces>('/taskforces')).ok().taskforces).toHaveLength(1);
  });

  it('names the sectors that are missing, no chair and no unusual body', async () => {
    const { id, gaps } = await taskforce();
    expect(gaps).toEqual([
      ...['business', 'voluntary', 'faith', 'education', 'health', 'housing', 'lived-experience'],
      ...['no-chair', 'no-unusual-body'],
    ]);
    await member(id);
    await member(id, {
      seat: 'Canal keeper',
      personName: null,
      sector: 'other',
      role: 'member',
      notUsuallyInvolved: true,
    });
    const seen = (await council.viewer.get<Taskforce>(`/taskforces/${id}`)).ok();
    expect(seen.gaps).toEqual(['voluntary', 'faith', 'education', 'health', 'housing', 'lived-experience']);
    expect(seen.members.map(({ role }) => role)).toEqual(['chair', 'member']);
  });

  it('changes its name from the version that was read, and keeps who changed what', async () => {
    const { id, version } = await taskforce();
    const changed = await council.planner.patch<Taskforce>(`/taskforces/${id}`, { name: 'New name' }, version);
    expect(changed.ok()).toMatchObject({ name: 'New name', purpose: 'Leads the work.', version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    expect((await council.planner.patch(`/taskforces/${id}`, { name: 'Older' }, version)).status).toBe(412);
    expect((await council.planner.patch(`/taskforces/${id}`, { name: 'None' })).status).toBe(428);
    const events = await world.rows('select name, before, after from audit_event where subject_id = $1 order by id', [
      id,
    ]);
    expect(events.map(({ name }) => name)).toEqual(['taskforce.add', 'taskforce.change']);
    expect(events[1]).toMatchObject({ before: { name: 'Inclusion taskforce' }, after: { name: 'New name' } });
  });

  it('asks a member for a name or a seat, and for a term that does not end before it starts', async () => {
    const { id } = await taskforce();
    const wrong = await council.planner.post<Problem>(`/taskforces/${id}/members`, {
      ...chair,
      personName: null,
      endsOn: '2025-01-01',
      userId: nobody,
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields).toEqual([
      { pointer: '/personName', code: 'required' },
      { pointer: '/endsOn', code: 'not-after-start' },
      { pointer: '/userId', code: 'unknown' },
    ]);
    const made = await member(id, { seat: 'President', userId: council.taskforceMember.userId });
    expect(made).toMatchObject({ seat: 'President', userId: council.taskforceMember.userId, actionCount: 0 });
    const emptied = await council.planner.patch<Problem>(
      `/taskforce-members/${made.id}`,
      { personName: null, seat: null },
      made.version,
    );
    expect(emptied.body.fields).toEqual([{ pointer: '/personName', code: 'required' }]);
  });

  it('ends a term today, keeps the member on record and misses them from tomorrow', async () => {
    const { id } = await taskforce();
    const made = await member(id);
    expect((await council.planner.delete(`/taskforce-members/${made.id}`, made.version)).status).toBe(204);
    const seen = (await council.viewer.get<Taskforce>(`/taskforces/${id}`)).ok();
    expect(seen.members).toMatchObject([{ endsOn: '2027-03-01', version: 2 }]);
    expect(seen.gaps).not.toContain('no-chair');
    const again = await council.planner.delete<Problem>(`/taskforce-members/${made.id}`, 2);
    expect([again.status, again.body.code]).toEqual([409, 'term-ended']);
    world.today('2027-03-02');
    expect((await council.viewer.get<Taskforce>(`/taskforces/${id}`)).ok().gaps).toContain('no-chair');
    world.today('2027-03-01');
  });

  it('changes a member and counts the actions that the member leads now', async () => {
    const { id } = await taskforce();
    const made = await member(id);
    const changed = await council.planner.patch<TaskforceMember>(
      `/taskforce-members/${made.id}`,
      { role: 'vice-chair' },
      made.version,
    );
    expect(changed.ok()).toMatchObject({ role: 'vice-chair', personName: chair.personName, version: 2 });
    expect((await council.planner.patch(`/taskforce-members/${made.id}`, { role: 'chair' }, 1)).status).toBe(412);
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    const led = await world.action(council.planner, goal.id, { taskforceLeadId: made.id });
    await world.action(council.planner, goal.id, { taskforceLeadId: made.id });
    const count = async () => (await council.viewer.get<Taskforce>(`/taskforces/${id}`)).ok().members[0]?.actionCount;
    expect(await count()).toBe(2);
    await council.planner.delete(`/actions/${led.id}`, led.version);
    expect(await count()).toBe(1);
  });

  it('is opened once when the same request comes twice', async () => {
    const key = { 'idempotency-key': 'taskforce-once' };
    const send = () => council.planner.post<Taskforce>(`/taskforces?organisation=${council.id}`, { name: 'Once' }, key);
    const [first, second] = [(await send()).ok(), (await send()).ok()];
    expect(second.id).toBe(first.id);
  });

  it('may be read but not changed without the permission, and is not there for strangers', async () => {
    const { id, version } = await taskforce();
    const made = await member(id);
    expect((await council.viewer.post(`/taskforces/${id}/members`, chair)).status).toBe(403);
    expect((await council.contributor.patch(`/taskforces/${id}`, { name: 'Mine' }, version)).status).toBe(403);
    const { stranger, anyone } = world;
    expect((await stranger.get(`/taskforces?organisation=${council.id}`)).status).toBe(404);
    expect((await stranger.get(`/taskforces/${id}`)).status).toBe(404);
    expect((await stranger.post(`/taskforces?organisation=${council.id}`, { name: 'Theirs' })).status).toBe(404);
    expect((await stranger.post(`/taskforces/${id}/members`, chair)).status).toBe(404);
    expect((await stranger.patch(`/taskforces/${id}`, { name: 'Theirs' }, version)).status).toBe(404);
    expect((await stranger.patch(`/taskforce-members/${made.id}`, { role: 'chair' }, 1)).status).toBe(404);
    expect((await stranger.delete(`/taskforce-members/${made.id}`, 1)).status).toBe(404);
    expect((await anyone.get('/taskforces')).status).toBe(401);
    expect((await council.planner.get('/taskforces?organisation=all')).status).toBe(422);
  });
});
