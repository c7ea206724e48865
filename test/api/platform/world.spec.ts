import { type Session } from '@waymark/contract/session';
import { World } from '../../support/world';

describe('the world of the tests', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  it('gives every role of a council a session of its own', async () => {
    const council = await world.council();
    for (const [role, client] of [
      ['planner', council.planner],
      ['taskforce-member', council.taskforceMember],
    ] as const) {
      const session = (await client.get<Session>('/session')).ok();
      expect(session.grants).toMatchObject([{ organisationId: council.id, slug: council.slug, roles: [role] }]);
    }
    expect((await world.operator.get<Session>('/session')).ok().operator).toBe(true);
    expect((await world.anyone.get('/session')).status).toBe(401);
  });

  it('gives no two organisations one area', async () => {
    const councils = [await world.council(), await world.council()];
    const office = await world.combinedAuthority(councils);
    expect(new Set([...councils, office].map((one) => one.areaCode)).size).toBe(3);
  });
});
