import type { Plan } from '@waymark/contract/plans';
import type { Problem } from '@waymark/contract/problem';
import type { Publication, PublicationPreview, Publications } from '@waymark/contract/publications';
import { type Council, World } from '../../support/world';
import { type Drafted, draftedPlan, publish, setStatus, words } from './published';

describe('publishing a plan', () => {
  let world: World;
  let council: Council;
  let drafted: Drafted;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
    drafted = await draftedPlan(world, council);
  });

  const preview = async (): Promise<PublicationPreview> =>
    (await council.planner.get<PublicationPreview>(`/plans/${drafted.plan.id}/publication-preview`)).ok();

  async function personLeads(name: string, agreed: boolean): Promise<void> {
    const rows = await world.rows<{ id: string }>(
      `insert into person (organisation_id, name, kind, job_title, email, public_name_agreed)
       values ($1, $2, 'officer', 'Director of communities', 'hidden@council.example', $3) returning id`,
      [council.id, name, agreed],
    );
    await world.rows('update plan set officer_lead_id = $2 where id = $1', [drafted.plan.id, rows[0]?.id]);
  }

  it('shows before it what becomes public, whom it names and what stays inside', async () => {
    await personLeads('Ada Marsh', false);
    const shown = await preview();
    expect(shown.ready).toBe(false);
    expect(shown.obstacles).toEqual(['not-approved']);
    expect(shown.number).toBe(1);
    expect(shown.path).toBe(`/plans/${council.slug}/integration-strategy-2027-2030`);
    expect(shown.fields).toEqual(
      expect.arrayContaining([
        { field: 'narrative', count: 1 },
        { field: 'goals', count: 1 },
        { field: 'actions', count: 1 },
        { field: 'publicSummaries', count: 1 },
      ]),
    );
    expect(shown.fields.map(({ field }) => field)).not.toContain('vision');
    expect(shown.names).toEqual([{ name: 'Ada Marsh', capacity: 'Director of communities', agreed: false }]);
    expect(shown.withheld).toEqual(expect.arrayContaining(['action.internalNote', 'person.email', 'progressUpdates']));
  });

  it('is ready once the plan is approved', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    expect((await preview()).ready).toBe(true);
  });

  it('is refused before approval, and nothing becomes public', async () => {
    const answer = await publish(council.approver, drafted.plan.id);
    expect(answer.status).toBe(409);
    const { publications } = (await council.viewer.get<Publications>(`/plans/${drafted.plan.id}/publications`)).ok();
    expect(publications).toEqual([]);
  });

  it('makes the plan public at its address, once for a repeated request', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    const key = { 'idempotency-key': 'publish-once-1', 'if-match': `"${drafted.plan.version}"` };
    const address = `/plans/${drafted.plan.id}/publications`;
    const first = await council.approver.post<Publication>(address, words, key);
    const again = await council.approver.post<Publication>(address, words, key);
    expect(first.status).toBe(201);
    expect(first.body.number).toBe(1);
    expect(again.body.id).toBe(first.body.id);
    const plan = (await council.viewer.get<Plan>(`/plans/${drafted.plan.id}`)).ok();
    expect(plan.status).toBe('published');
    expect(plan.publicPath).toBe(`/plans/${council.slug}/integration-strategy-2027-2030`);
    expect((await world.anyone.page(plan.publicPath ?? '')).status).toBe(200);
  });

  it('is written down with the step that it takes', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    (await publish(council.approver, drafted.plan.id)).ok();
    const rows = await world.rows<{ name: string }>('select name from audit_event where plan_id = $1 order by id', [
      drafted.plan.id,
    ]);
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(['plan.publish', 'publication.create']));
  });

  it('publishes a further version of a plan that is delivered, and keeps its status', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    (await publish(council.approver, drafted.plan.id)).ok();
    await setStatus(world, drafted.plan.id, 'in-delivery');
    expect((await publish(council.manager, drafted.plan.id)).ok().number).toBe(2);
    expect((await council.viewer.get<Plan>(`/plans/${drafted.plan.id}`)).ok().status).toBe('in-delivery');
  });

  it('names the version of the plan that the publisher saw', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    const address = `/plans/${drafted.plan.id}/publications`;
    expect((await council.approver.post(address, words)).status).toBe(428);
    expect((await council.approver.post(address, words, { 'if-match': '"99"' })).status).toBe(412);
  });

  it('refuses an adoption that is still to come', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    const answer = await publish(council.approver, drafted.plan.id, { ...words, adoptedOn: '2027-03-02' });
    expect(answer.status).toBe(422);
    expect((answer.body as unknown as Problem).fields).toEqual([{ pointer: '/adoptedOn', code: 'in-the-future' }]);
  });

  it('is not for those who only draft, read, or belong elsewhere', async () => {
    await setStatus(world, drafted.plan.id, 'approved');
    expect((await publish(council.planner, drafted.plan.id)).status).toBe(403);
    const address = `/plans/${drafted.plan.id}`;
    const version = { 'if-match': '"1"' };
    expect((await council.viewer.get(`${address}/publication-preview`)).status).toBe(403);
    expect((await world.stranger.get(`${address}/publication-preview`)).status).toBe(404);
    expect((await world.stranger.get(`${address}/publications`)).status).toBe(404);
    expect((await world.stranger.post(`${address}/publications`, words, version)).status).toBe(404);
    expect((await world.anyone.post(`${address}/publications`, words, version)).status).toBe(401);
  });
});
