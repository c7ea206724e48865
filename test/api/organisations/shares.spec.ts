import type { Share, Shares } from '@waymark/contract/organisations';
import type { Problem } from '@waymark/contract/problem';
import { type Council, type Office, World } from '../../support/world';

describe('shares', () => {
  let world: World;
  let council: Council;
  let office: Office;
  const today = '2027-03-01';
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
    office = await world.combinedAuthority([council]);
    world.today(today);
  });
  afterAll(() => world.close());

  const give = (body: object, by = council.manager) =>
    by.post<Share & Problem>(`/organisations/${council.id}/shares`, {
      receiverId: office.id,
      subject: 'plan-coverage',
      level: 'coverage',
      startsOn: today,
      endsOn: null,
      ...body,
    });

  it('are given by a member, seen by both, and ended by the giver from today', async () => {
    const share = await give({});
    expect(share).toMatchObject({ status: 201, body: { active: true, giverId: council.id, receiverId: office.id } });

    const given = (await council.viewer.get<Shares>(`/organisations/${council.id}/shares`)).ok();
    expect(given.given).toMatchObject([{ id: share.body.id, receiverName: office.name }]);
    expect(given.receivers.map((one) => one.id)).toEqual([office.id]);
    const received = (await office.analyst.get<Shares>(`/organisations/${office.id}/shares`)).ok();
    expect(received.received).toMatchObject([{ id: share.body.id, giverName: council.name }]);

    expect((await office.manager.delete(`/shares/${share.body.id}`, 1)).status).toBe(403);
    expect((await world.stranger.delete(`/shares/${share.body.id}`, 1)).status).toBe(404);
    const ended = await council.manager.delete<Share>(`/shares/${share.body.id}`, share.body.version);
    expect(ended.ok()).toMatchObject({ active: false, endsOn: today });
    expect((await council.manager.delete(`/shares/${share.body.id}`, 2)).status).toBe(409);
    expect(
      await world.rows(`select name, user_name from audit_event where organisation_id = $1 order by id`, [council.id]),
    ).toEqual([
      { name: 'share.give', user_name: council.manager.name },
      { name: 'share.end', user_name: council.manager.name },
    ]);
  });

  it('go only to an office above the council', async () => {
    const elsewhere = await world.combinedAuthority([await world.council()]);
    for (const receiverId of [elsewhere.id, council.id, world.stranger.organisationId]) {
      const answer = await give({ receiverId, subject: 'plans' });
      expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer: '/receiverId', code: 'unknown' }] } });
    }
  });

  it('are given by those who may share, once for each subject at a time', async () => {
    expect((await give({ subject: 'plans', level: 'full' }, council.planner)).status).toBe(403);
    expect((await give({ subject: 'plans', level: 'full' }, world.stranger)).status).toBe(404);
    expect((await give({ subject: 'plans', level: 'full', endsOn: today })).status).toBe(422);
    expect((await give({ subject: 'plans', level: 'full' }, council.administrator)).status).toBe(201);
    expect((await give({ subject: 'plans', level: 'coverage' })).status).toBe(409);
  });

  it('made twice by one key are one', async () => {
    const body = {
      receiverId: office.id,
      subject: 'local-figures',
      level: 'full',
      startsOn: '2027-04-01',
      endsOn: null,
    };
    const key = { 'idempotency-key': 'share-of-figures' };
    const address = `/organisations/${council.id}/shares`;
    const [one, other] = [
      await council.manager.post<Share>(address, body, key),
      await council.manager.post<Share>(address, body, key),
    ];
    expect(one.ok().id).toBe(other.ok().id);
    expect(one.ok().active).toBe(false); // starts next month
    expect((await council.manager.post(address, { ...body, level: 'coverage' }, key)).status).toBe(409);
  });
});
