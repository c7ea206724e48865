import type { Problem } from '@waymark/contract/problem';
import type { TaskforceMeetings, TaskforceMeetingWithSeats } from '@waymark/contract/taskforce-meetings';
import type { Taskforce, TaskforceMember } from '@waymark/contract/taskforces';
import type { Body } from '../../support/client';
import { type Council, World } from '../../support/world';

type Meeting = TaskforceMeetingWithSeats;
const held = { heldOn: '2027-02-10', purpose: 'Spring meeting' };

describe('a meeting of a taskforce', () => {
  let world: World;
  let council: Council;
  let taskforceId: string;
  let seats: Record<'chair' | 'college' | 'left' | 'observer', string>;

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
    council = await world.council();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    taskforceId = await taskforce();
    seats = {
      chair: await member({ seat: 'Chair', role: 'chair' }),
      college: await member({ seat: 'College' }),
      left: await member({ seat: 'Left before', endsOn: '2027-02-09' }),
      observer: await member({ seat: 'Observer', role: 'observer' }),
    };
  });

  const taskforce = async (): Promise<string> =>
    (await council.planner.post<Taskforce>(`/taskforces?organisation=${council.id}`, { name: 'Taskforce' })).ok().id;
  const member = async (more: Body, of = taskforceId): Promise<string> => {
    const body = { organisationName: 'Forum', sector: 'faith', role: 'member', startsOn: '2026-01-01', ...more };
    return (await council.planner.post<TaskforceMember>(`/taskforces/${of}/members`, body)).ok().id;
  };
  const meeting = async (more: Body = {}): Promise<Meeting> =>
    (await council.planner.post<Meeting>(`/taskforces/${taskforceId}/meetings`, { ...held, ...more })).ok();
  const record = (id: string, version: number, marks: readonly Body[]) =>
    council.planner.put<Meeting & Problem>(`/taskforce-meetings/${id}/attendance`, { seats: marks }, version);
  const present = (memberId: string) => ({ memberId, state: 'present' });
  const list = async () => (await council.viewer.get<TaskforceMeetings>(`/taskforces/${taskforceId}/meetings`)).ok();

  it('has the seats of its day, of which those of observers are not expected', async () => {
    const made = await meeting({ place: 'Town hall', note: 'Open to the public' });
    expect(made).toMatchObject({
      ...held,
      place: 'Town hall',
      version: 1,
      attendance: null,
      taskforceName: 'Taskforce',
    });
    expect(made.seats.map(({ memberId, expected, state }) => [memberId, expected, state])).toEqual([
      [seats.chair, true, null],
      [seats.college, true, null],
      [seats.observer, false, null],
    ]);
    await meeting({ heldOn: '2027-02-20', purpose: 'Later' });
    expect((await list()).meetings.map(({ purpose }) => purpose)).toEqual(['Later', 'Spring meeting']);
  });

  it('tells how many of the expected seats were there, a named stand-in too, and keeps each recording', async () => {
    const { id } = await meeting();
    const represented = { memberId: seats.college, state: 'represented', standIn: 'Head of English' };
    const first = await record(id, 1, [{ memberId: seats.chair, state: 'apologies' }, represented]);
    expect(first.ok()).toMatchObject({ version: 2, attendance: { there: 1, expected: 2, observers: 0 } });
    expect(first.body.seats[1]).toMatchObject({ state: 'represented', standIn: 'Head of English' });
    expect(first.headers['etag']).toBe('"2"');
    (await record(id, 2, [present(seats.chair), represented, present(seats.observer)])).ok();
    expect((await list()).meetings[0]?.attendance).toMatchObject({ there: 2, expected: 2, observers: 1 });
    const kept = await world.rows('select distinct number from taskforce_attendance where meeting_id = $1', [id]);
    expect(kept).toHaveLength(2);
    const events = await world.rows('select name, after from audit_event where subject_id = $1 order by id', [id]);
    expect(events.map(({ name }) => name)).toEqual([
      'taskforce-meeting.add',
      ...['taskforce-meeting.attendance', 'taskforce-meeting.attendance'],
    ]);
    expect(JSON.stringify(events)).not.toContain('Head of English');
  });

  it('refuses attendance of a day to come, of other seats, of too few, and on an older version', async () => {
    const foreign = await member({ seat: 'Elsewhere' }, await taskforce());
    const { id } = await meeting();
    const refused = await record(id, 1, [
      ...[present(seats.chair), present(seats.left), present(foreign), present(seats.chair)],
      ...[{ memberId: seats.observer, state: 'represented' }],
    ]);
    expect([refused.status, refused.body.fields]).toEqual([
      422,
      [
        { pointer: '/seats/1/memberId', code: 'not-current' },
        { pointer: '/seats/2/memberId', code: 'unknown' },
        { pointer: '/seats/3/memberId', code: 'twice' },
        { pointer: '/seats/4/standIn', code: 'required' },
        { pointer: '/seats', code: 'seat-missing' },
      ],
    ]);
    const both = [present(seats.chair), present(seats.college)];
    expect((await record(id, 7, both)).status).toBe(412);
    expect((await council.planner.put(`/taskforce-meetings/${id}/attendance`, { seats: both })).status).toBe(428);
    const planned = await meeting({ heldOn: '2027-03-02' });
    const early = await record(planned.id, 1, both);
    expect([early.status, early.body.code]).toEqual([409, 'meeting-not-held']);
    expect((await record((await meeting({ heldOn: '2027-03-01' })).id, 1, both)).status).toBe(200);
  });

  it('changes from the version that was read, and moves with its attendance only where the seats are the same', async () => {
    const { id } = await meeting();
    const at = `/taskforce-meetings/${id}`;
    const change = (body: Body, version: number) => council.planner.patch<Meeting & Problem>(at, body, version);
    expect((await change({ purpose: 'Other' }, 1)).ok()).toMatchObject({ purpose: 'Other', place: null, version: 2 });
    expect((await change({ purpose: 'Late' }, 1)).status).toBe(412);
    (await record(id, 2, [present(seats.chair), present(seats.college)])).ok();
    expect((await change({ heldOn: '2027-02-09' }, 3)).body.fields).toEqual([
      { pointer: '/heldOn', code: 'other-seats' },
    ]);
    expect((await change({ heldOn: '2027-03-02' }, 3)).body.fields).toEqual([
      { pointer: '/heldOn', code: 'in-the-future' },
    ]);
    expect((await change({ heldOn: '2027-02-11' }, 3)).ok().attendance).toMatchObject({ there: 2 });
  });

  it('is archived, not changed while it is, and restored with its attendance', async () => {
    const { id } = await meeting();
    const at = `/taskforce-meetings/${id}`;
    (await record(id, 1, [present(seats.chair), present(seats.college)])).ok();
    expect((await council.planner.delete(at, 2)).status).toBe(204);
    expect((await list()).meetings).toMatchObject([{ id, archived: true }]);
    const changed = await council.planner.patch<Problem>(at, { purpose: 'Other' }, 3);
    expect([changed.status, changed.body.code]).toEqual([409, 'archived']);
    const restored = (await council.planner.post<Meeting>(`${at}/restore`)).ok();
    expect(restored).toMatchObject({ archived: false, attendance: { there: 2, expected: 2 } });
  });

  it('is added once when the same request comes twice, and changed by those who may', async () => {
    const send = () =>
      council.planner.post<Meeting>(`/taskforces/${taskforceId}/meetings`, held, { 'idempotency-key': 'meeting-once' });
    const [first, second] = [(await send()).ok(), (await send()).ok()];
    expect(second.id).toBe(first.id);
    const at = `/taskforce-meetings/${first.id}`;
    expect((await council.viewer.get<Meeting>(at)).ok().seats).toHaveLength(3);
    expect((await council.viewer.post(`/taskforces/${taskforceId}/meetings`, held)).status).toBe(403);
    expect((await council.contributor.put(`${at}/attendance`, { seats: [] }, 1)).status).toBe(403);
    expect((await world.stranger.get(at)).status).toBe(404);
    expect((await world.stranger.get(`/taskforces/${taskforceId}/meetings`)).status).toBe(404);
    expect((await world.stranger.put(`${at}/attendance`, { seats: [] }, 1)).status).toBe(404);
  });
});
