import type { Accounts, Member, Members } from '@waymark/contract/people';
import type { InvitationLink } from '@waymark/contract/setup';
import type { Problem } from '@waymark/contract/problem';
import type { Session } from '@waymark/contract/session';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

describe('members', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
  });
  beforeEach(async () => {
    council = await world.council();
  });
  afterAll(() => world.close());

  const list = async (by: Client) => (await by.get<Members>(`/organisations/${council.id}/members`)).ok().members;
  const memberOf = async (of: Client): Promise<Member> => {
    const found = (await list(council.administrator)).find((member) => member.userId === of.userId);
    if (!found) throw new Error(`${of.name} is no member`);
    return found;
  };

  it('are seen by who manages people there, and by the operator', async () => {
    expect(await list(council.administrator)).toHaveLength(7);
    expect(await list(world.operator)).toHaveLength(7);
    expect((await council.manager.get(`/organisations/${council.id}/members`)).status).toBe(403);
    expect((await world.stranger.get(`/organisations/${council.id}/members`)).status).toBe(404);
  });

  it('are named, and no more, to who links seats of the taskforce to accounts', async () => {
    const { accounts } = (await council.planner.get<Accounts>(`/organisations/${council.id}/accounts`)).ok();
    expect(accounts).toHaveLength(7);
    expect(Object.keys(accounts[0] ?? {}).sort()).toEqual(['name', 'userId']);
    expect((await council.viewer.get(`/organisations/${council.id}/accounts`)).status).toBe(403);
    expect((await world.stranger.get(`/organisations/${council.id}/accounts`)).status).toBe(404);
  });

  it('get other roles, which hold from their next request', async () => {
    const viewer = await memberOf(council.viewer);
    const changed = await council.administrator.patch<Member>(`/members/${viewer.id}`, { roles: ['planner'] }, 1);
    expect(changed.ok()).toMatchObject({ roles: ['planner'], version: 2 });
    expect((await council.viewer.get<Session>('/session')).ok().grants[0]?.roles).toEqual(['planner']);
    expect((await council.administrator.patch(`/members/${viewer.id}`, { roles: ['viewer'] }, 1)).status).toBe(412);
    expect((await council.administrator.patch(`/members/${viewer.id}`, { roles: [] }, 2)).status).toBe(422);
    expect(
      await world.rows(`select before, after from audit_event where organisation_id = $1 and subject_id = $2`, [
        council.id,
        viewer.id,
      ]),
    ).toEqual([{ before: { roles: ['viewer'] }, after: { roles: ['planner'] } }]);
  });

  it('who are suspended are out at once, and come back when let in', async () => {
    const planner = await memberOf(council.planner);
    const answer = await world.operator.patch<Member>(`/members/${planner.id}`, { suspended: true }, 1);
    expect(answer.ok()).toMatchObject({ suspended: true, roles: ['planner'] });
    expect((await council.planner.get('/session')).status).toBe(401);
    expect(await world.rows('select from session where user_id = $1 and ended_at is null', [planner.userId])).toEqual(
      [],
    );
    const back = await council.administrator.patch<Member>(`/members/${planner.id}`, { suspended: false }, 2);
    expect(back.ok().suspended).toBe(false);
  });

  it('never lose their last administrator', async () => {
    const administrator = await memberOf(council.administrator);
    const address = `/members/${administrator.id}`;
    for (const change of [{ roles: ['viewer'] }, { suspended: true }]) {
      const answer = await council.administrator.patch<Problem>(address, change, 1);
      expect(answer).toMatchObject({ status: 409, body: { code: 'last-administrator' } });
    }
    const second = await memberOf(council.manager);
    await council.administrator.patch(`/members/${second.id}`, { roles: ['manager', 'administrator'] }, 1);
    // Two administrators who remove each other at once: one of them stays.
    const both = await Promise.all([
      council.administrator.patch(`/members/${second.id}`, { roles: ['manager'] }, 2),
      council.manager.patch(address, { roles: ['viewer'] }, 1),
    ]);
    // The later one is refused as the last, or for being no administrator any more.
    expect(both.filter((one) => one.status === 200)).toHaveLength(1);
    expect([403, 409]).toContain(Math.max(...both.map((one) => one.status)));
    const left = await world.rows(
      `select from membership where organisation_id = $1 and 'administrator' = any(roles) and suspended_at is null`,
      [council.id],
    );
    expect(left).toHaveLength(1);
  });

  it('are no matter of another council', async () => {
    const viewer = await memberOf(council.viewer);
    expect((await world.stranger.patch(`/members/${viewer.id}`, { suspended: true }, 1)).status).toBe(404);
    expect((await council.planner.patch(`/members/${viewer.id}`, { suspended: true }, 1)).status).toBe(403);
  });

  it('of a further organisation begin with the administrator whom the operator invites', async () => {
    const body = { areaCode: 'S12000036', administratorEmail: 'admin@edinburgh.example' };
    expect((await council.administrator.post('/organisations', body)).status).toBe(403);
    const key = { 'idempotency-key': 'edinburgh' };
    const link = (await world.operator.post<InvitationLink>('/organisations', body, key)).ok();
    const again = (await world.operator.post<InvitationLink>('/organisations', body, key)).ok();
    expect(link.organisation).toBe(again.organisation);
    const joined = await world.anyone.post<Session>(`/invitations/${again.url.split('/').at(-1) ?? ''}`, {
      name: 'Administrator',
      password: 'nine brass lanterns hum',
    });
    expect(joined.ok().grants).toMatchObject([{ slug: 'edinburgh', areaCode: 'S12000036', roles: ['administrator'] }]);
    const taken = await world.operator.post<Problem>('/organisations', body);
    expect(taken.body.fields).toEqual([{ pointer: '/areaCode', code: 'taken' }]);
  });
});
