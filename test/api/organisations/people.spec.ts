import type { People, Person } from '@waymark/contract/people';
import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

describe('the directory of people', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('takes officers and elected members who have no account, and keeps those who left after the others', async () => {
    const address = `/organisations/${council.id}/people`;
    const lead = (await council.planner.post<Person>(address, { name: 'Cabinet lead', kind: 'elected-member' })).ok();
    expect(lead).toMatchObject({ version: 1, publicNameAgreed: false, userId: null, jobTitle: null });
    await council.planner.post(address, { name: 'Zoe Officer', kind: 'officer', jobTitle: 'Head of communities' });

    const left = await council.administrator.patch<Person>(`/people/${lead.id}`, { leftOn: '2027-01-31' }, 1);
    expect(left.ok()).toMatchObject({ leftOn: '2027-01-31', version: 2 });
    const { people } = (await council.viewer.get<People>(address)).ok();
    expect(people.map((person) => person.name)).toEqual(['Zoe Officer', 'Cabinet lead']);
    expect((await council.planner.patch(`/people/${lead.id}`, { leftOn: null }, 1)).status).toBe(412);
  });

  it('is no matter of another council, nor of those who only read', async () => {
    const address = `/organisations/${council.id}/people`;
    const person = (await council.planner.post<Person>(address, { name: 'Someone', kind: 'officer' })).ok();
    expect((await world.stranger.get(address)).status).toBe(404);
    expect((await world.stranger.post(address, { name: 'Intruder', kind: 'officer' })).status).toBe(404);
    expect((await world.stranger.patch(`/people/${person.id}`, { name: 'Other' }, 1)).status).toBe(404);
    expect((await council.viewer.post(address, { name: 'Someone', kind: 'officer' })).status).toBe(403);
    expect((await council.contributor.patch(`/people/${person.id}`, { name: 'Other' }, 1)).status).toBe(403);
  });

  it('refuses what is no name, kind or address', async () => {
    const answer = await council.planner.post<Problem>(`/organisations/${council.id}/people`, {
      name: '  ',
      kind: 'robot',
      leftOn: '2027-02-30',
    });
    expect(answer.body.fields).toEqual([
      { pointer: '/name', code: 'required' },
      { pointer: '/kind', code: 'not-a-choice' },
      { pointer: '/leftOn', code: 'not-a-day' },
    ]);
    const address = { name: 'Someone', kind: 'officer', email: 'nowhere' };
    expect(await council.planner.post<Problem>(`/organisations/${council.id}/people`, address)).toMatchObject({
      status: 422,
      body: { fields: [{ pointer: '/email', code: 'not-an-email' }] },
    });
  });
});
