import type { Narrative, NarrativeComparison, Narratives } from '@waymark/contract/narratives';
import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import { inStatus } from '../../support/delivery';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;
let plan: Plan;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  council = await world.council();
  plan = await world.plan(council.planner);
});

const write = async (text: string): Promise<Narrative> =>
  (await council.planner.post<Narrative>(`/plans/${plan.id}/narratives`, { text, note: 'After the workshop' })).ok();
const agree = (narrative: Narrative) =>
  council.planner.send<Narrative>('POST', `/api/v1/narratives/${narrative.id}/agreement`, {
    body: { agreedBy: 'Cabinet', agreedOn: '2026-01-31' },
    version: narrative.version,
  });
const list = async (): Promise<Narratives> =>
  (await council.viewer.get<Narratives>(`/plans/${plan.id}/narratives`)).ok();

describe('the local story', () => {
  it('is written in numbered versions, the newest first', async () => {
    await write('We arrive.');
    await write('We arrive and belong.');
    const { narratives, mayEdit } = await list();
    expect(narratives.map(({ number, text }) => [number, text])).toEqual([
      [2, 'We arrive and belong.'],
      [1, 'We arrive.'],
    ]);
    expect(mayEdit).toBe(false);
  });

  it('is agreed by a body on a day, and its text stays from then on', async () => {
    const first = await write('We arrive.');
    const changed = await council.planner.patch<Narrative>(`/narratives/${first.id}`, { text: 'We came.' }, 1);
    expect((await agree(changed.ok())).body).toMatchObject({ agreedBy: 'Cabinet', agreedOn: '2026-01-31', version: 3 });
    const late = await council.planner.patch<Problem>(`/narratives/${first.id}`, { text: 'No' }, 3);
    expect(late).toMatchObject({ status: 409, body: { code: 'narrative-agreed' } });
  });

  it('is taken into the plan once agreed, and the plan says so', async () => {
    const first = await write('We arrive and belong.');
    const take = () => council.planner.post<Narrative & Problem>(`/narratives/${first.id}/take`, { planVersion: 1 });
    expect((await take()).body.code).toBe('narrative-not-agreed');
    await agree(first);
    expect((await take()).body).toMatchObject({ inPlan: true, takenBy: council.planner.name });

    const read = (await council.viewer.get<Plan>(`/plans/${plan.id}`)).ok();
    expect(read).toMatchObject({ narrative: 'We arrive and belong.', version: 2 });
    expect((await take()).status).toBe(412);
  });

  it('is not taken into a plan in force', async () => {
    const first = await write('We arrive.');
    await agree(first);
    await inStatus(world, plan, 'published');
    const answer = await council.planner.post<Problem>(`/narratives/${first.id}/take`, { planVersion: 1 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'plan-not-editable' } });
  });

  it('is compared with an earlier version word by word', async () => {
    const [first, second] = [await write('We arrive here.'), await write('We belong here.')];
    const address = `/narratives/${second.id}/comparison?with=${first.id}`;
    expect((await council.viewer.get<NarrativeComparison>(address)).ok()).toEqual({
      fromNumber: 1,
      toNumber: 2,
      words: [
        { kind: 'same', text: 'We ' },
        { kind: 'removed', text: 'arrive' },
        { kind: 'added', text: 'belong' },
        { kind: 'same', text: ' here.' },
      ],
    });
  });

  it('tells where it is used and with whom it was tested, hiding a small count of people', async () => {
    const { id } = await write('We arrive.');
    const use = { place: 'Welcome leaflet', since: '2026-02-01', link: 'https://council.example/welcome' };
    (await council.planner.post(`/narratives/${id}/uses`, use)).ok();
    const test = { testedWith: 'Youth forum', testedOn: '2026-01-31', said: 'Too long', changed: 'Shorter' };
    (await council.planner.post(`/narratives/${id}/tests`, { ...test, peopleCount: 12 })).ok();
    (await council.planner.post(`/narratives/${id}/tests`, { ...test, peopleCount: 3 })).ok();

    const [narrative] = (await list()).narratives;
    expect(narrative?.uses).toMatchObject([use]);
    expect(narrative?.tests).toMatchObject([
      { ...test, peopleCount: 12, peopleHidden: false },
      { ...test, peopleCount: null, peopleHidden: true },
    ]);
    const few = narrative?.tests.find(({ peopleHidden }) => peopleHidden);
    const late = await council.planner.patch(`/narrative-tests/${few?.id}`, { said: 'Too short' }, 9);
    expect(late).toMatchObject({ status: 412, body: { current: { peopleCount: null } } });
  });

  it('lets notes be changed, put away and brought back', async () => {
    const { id } = await write('We arrive.');
    const { uses } = (await council.planner.post<Narrative>(`/narratives/${id}/uses`, { place: 'Leaflet' })).ok();
    const at = `/narrative-uses/${uses[0]?.id}`;
    (await council.planner.patch(at, { place: 'Poster' }, 1)).ok();
    expect((await council.planner.delete(at, 2)).status).toBe(204);
    expect((await list()).narratives[0]?.uses).toMatchObject([{ place: 'Poster', archived: true }]);
    (await council.planner.post(`${at}/restore`)).ok();
    expect((await list()).narratives[0]?.uses).toMatchObject([{ archived: false }]);
  });

  it('is put away and brought back', async () => {
    const { id } = await write('We arrive.');
    expect((await council.planner.delete(`/narratives/${id}`, 1)).status).toBe(204);
    expect((await list()).narratives).toMatchObject([{ archived: true }]);
    (await council.planner.post(`/narratives/${id}/restore`)).ok();
    expect((await list()).narratives).toMatchObject([{ archived: false }]);
  });

  it.each([
    ['uses', { place: 'Page', link: 'javascript:alert(1)' }, '/link', 'not-an-address'],
    ['tests', { testedWith: 'Forum', testedOn: '2199-01-01' }, '/testedOn', 'in-future'],
  ])('refuses %s that cannot be', async (kind, body, pointer, code) => {
    const { id } = await write('We arrive.');
    const answer = await council.planner.post<Problem>(`/narratives/${id}/${kind}`, body);
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ pointer, code }] } });
  });

  it('is written by those who draft, read by viewers, and unknown elsewhere', async () => {
    const { id } = await write('We arrive.');
    expect((await council.viewer.post(`/plans/${plan.id}/narratives`, { text: 'No' })).status).toBe(403);
    expect((await council.viewer.post(`/narratives/${id}/uses`, { place: 'No' })).status).toBe(403);
    expect((await world.stranger.get(`/plans/${plan.id}/narratives`)).status).toBe(404);
    expect((await world.stranger.patch(`/narratives/${id}`, { text: 'No' }, 1)).status).toBe(404);
  });
});
