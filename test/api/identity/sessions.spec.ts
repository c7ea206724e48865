import type { OwnSessions, Session } from '@waymark/contract/session';
import type { Problem } from '@waymark/contract/problem';
import { worldPassword } from '../../support/population';
import { type Council, World } from '../../support/world';

describe('sessions', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const signIn = (email: string, password: string) =>
    world.anyone.post<Session & Problem>('/session', { email, password }, { 'user-agent': 'Another browser' });

  it('open by address and password, in a cookie that no script can read', async () => {
    const answer = await signIn(council.planner.email.toUpperCase(), worldPassword);
    expect(answer.ok()).toMatchObject({ name: council.planner.name, operator: false });
    expect(answer.headers['set-cookie']).toMatch(/^waymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('answer an unknown address and a wrong password alike, and ask for patience after several', async () => {
    const wrong = await signIn(council.viewer.email, 'not the password');
    const unknown = await signIn('nobody@nowhere.example', 'not the password');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'wrong-sign-in']);
    expect([unknown.status, unknown.body.code]).toEqual([401, 'wrong-sign-in']);
    for (let time = 0; time < 3; time++) await signIn(council.viewer.email, 'not the password');
    expect(await signIn(council.viewer.email, worldPassword)).toMatchObject({
      status: 429,
      body: { code: 'too-many-tries', details: { seconds: expect.any(Number) as number } },
    });
  });

  it('are listed to their holder alone, who may end any of them', async () => {
    await signIn(council.manager.email, worldPassword);
    const { sessions } = (await council.manager.get<OwnSessions>('/sessions')).ok();
    expect(sessions.map((session) => [session.current, session.userAgent])).toEqual(
      expect.arrayContaining([
        [true, null],
        [false, 'Another browser'],
      ]),
    );
    const other = sessions.find((session) => !session.current);
    expect((await council.planner.delete(`/sessions/${other?.id ?? ''}`)).status).toBe(404);
    expect((await council.manager.delete(`/sessions/${other?.id ?? ''}`)).status).toBe(204);
    expect((await council.manager.get<OwnSessions>('/sessions')).ok().sessions).toHaveLength(1);
  });

  it('end when one signs out', async () => {
    const leaving = await world.person({ organisationId: council.id, roles: ['viewer'] });
    const answer = await leaving.delete('/session');
    expect(answer).toMatchObject({
      status: 204,
      headers: { 'set-cookie': expect.stringContaining('Max-Age=0') as string },
    });
    expect((await leaving.get('/session')).status).toBe(401);
  });

  it('end by themselves after an hour without use and after twelve hours', async () => {
    const [idle, old] = [await world.person(null), await world.person(null)];
    await world.rows(`update session set last_seen_at = now() - interval '61 minutes' where user_id = $1`, [
      idle.userId,
    ]);
    await world.rows(`update session set ends_at = now() where user_id = $1`, [old.userId]);
    expect((await idle.get('/session')).status).toBe(401);
    expect((await old.get('/session')).status).toBe(401);
  });
});
