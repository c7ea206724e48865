import type { Plan, Plans } from '@waymark/contract/plans';
import { directory } from '../../support/complete-plan';
import { type Council, World } from '../../support/world';

const draft = { title: 'Integration strategy', edition: '2025', startsOn: '2027-04-01', endsOn: '2030-03-31' };

describe('opening a plan', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const open = (body: object, headers?: Record<string, string>) =>
    council.planner.post<Plan>('/plans', { ...draft, organisationId: council.id, ...body }, headers);

  it('answers the whole plan as a draft with what it lacks and what one may do', async () => {
    const answer = await open({ vision: 'Everyone belongs' });
    expect(answer.status).toBe(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      status: 'draft',
      version: 1,
      organisationId: council.id,
      vision: 'Everyone belongs',
      narrative: '',
      goals: [],
      steps: ['submit'],
      mayEdit: true,
      mayEditTargets: true,
      publicPath: null,
      archived: false,
      changedBy: council.planner.name,
    });
    expect(answer.body.problems.map((problem) => problem.code)).toContain('no-goals');
    expect(answer.body.coverage.themes).toHaveLength(5);
  });

  it('names the address of plans of one title and one period apart', async () => {
    await open({ title: 'Croeso i Gymru: ŵyl!' });
    await open({ title: 'Croeso i Gymru: ŵyl!' });
    await open({ title: 'خطة' });
    const rows = await world.rows<{ slug: string }>(
      `select slug from plan where organisation_id = $1 and title <> $2 order by id`,
      [council.id, draft.title],
    );
    expect(rows.map((row) => row.slug)).toEqual([
      'croeso-i-gymru-wyl-2027-2030',
      'croeso-i-gymru-wyl-2027-2030-2',
      'plan-2027-2030',
    ]);
  });

  it('creates one plan when the same request is sent twice', async () => {
    const headers = { 'idempotency-key': 'sent-twice-1' };
    const [first, second] = await Promise.all([open({ title: 'Twice' }, headers), open({ title: 'Twice' }, headers)]);
    expect(first.ok().id).toBe(second.ok().id);
    expect((await open({ title: 'Another' }, headers)).body).toMatchObject({ code: 'idempotency-key-reused' });
    expect(
      await world.rows(`select 1 from plan where organisation_id = $1 and title = 'Twice'`, [council.id]),
    ).toHaveLength(1);
  });

  it('refuses each wrong field by its place', async () => {
    const refused = await open({
      title: ' ',
      edition: '2030',
      startsOn: '2027-02-30',
      vision: 'x'.repeat(100_000),
      targetDays: 0,
      colour: 'red',
    });
    expect(refused.status).toBe(422);
    expect((refused.body as unknown as { fields: object[] }).fields).toEqual(
      expect.arrayContaining([
        { pointer: '/title', code: 'required' },
        { pointer: '/edition', code: 'not-a-choice' },
        { pointer: '/startsOn', code: 'not-a-day' },
        { pointer: '/vision', code: 'too-long' },
        { pointer: '/targetDays', code: 'out-of-range' },
        { pointer: '/colour', code: 'unknown-field' },
      ]),
    );
    expect((await open({ endsOn: '2027-04-01' })).body).toMatchObject({
      fields: [{ pointer: '/endsOn', code: 'not-after-start' }],
    });
  });

  it('refuses leads of another council as unknown', async () => {
    const other = await world.council();
    const elsewhere = await directory(world, other.id);
    expect((await open({ officerLeadId: elsewhere.officerId, memberLeadId: elsewhere.memberId })).body).toMatchObject({
      code: 'fields',
      fields: [
        { pointer: '/memberLeadId', code: 'unknown' },
        { pointer: '/officerLeadId', code: 'unknown' },
      ],
    });
  });

  it('is for planners and managers of that council', async () => {
    const body = { ...draft, organisationId: council.id };
    expect((await council.manager.post('/plans', body)).status).toBe(201);
    expect((await council.viewer.post('/plans', body)).status).toBe(403);
    expect((await council.approver.post('/plans', body)).status).toBe(403);
    expect((await world.anyone.post('/plans', body)).status).toBe(401);
    expect((await world.stranger.post('/plans', body)).body).toMatchObject({
      fields: [{ pointer: '/organisationId', code: 'unknown' }],
    });
    expect((await world.operator.post('/plans', body)).status).toBe(422);
  });
});

describe('listing plans', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('shows plans of the own council, the newest first, narrowed by what one asks for', async () => {
    const first = await world.plan(council.planner, { title: '100 % welcome', edition: '2019' });
    const second = await world.plan(council.planner, { title: 'Second' });
    await world.goal(council.planner, second.id);
    const list = async (query: string) =>
      (await council.viewer.get<Plans>(`/plans${query}`)).ok().plans.map((plan) => plan.id);
    expect(await list('')).toEqual([second.id, first.id]);
    expect(await list('?edition=2019')).toEqual([first.id]);
    expect(await list('?search=100%20%25')).toEqual([first.id]);
    expect(await list('?search=_')).toEqual([]);
    expect(await list('?status=approved')).toEqual([]);
    expect(await list(`?organisation=${council.id}&status=draft`)).toHaveLength(2);
    expect(await list('?archived=true')).toEqual([]);
    const { plans } = (await council.viewer.get<Plans>('/plans')).ok();
    expect(plans[0]).toMatchObject({ goalCount: 1, actionCount: 0, organisationName: council.name });
  });

  it('answers fifty a page', async () => {
    const other = await world.council();
    await world.rows(
      `insert into plan (organisation_id, title, slug, edition, starts_on, ends_on, changed_by)
       select $1, 'Plan ' || n, 'plan-' || n, '2025', '2027-04-01', '2030-03-31', 'Somebody' from generate_series(1, 51) n`,
      [other.id],
    );
    const first = (await other.viewer.get<Plans>('/plans')).ok();
    expect(first.plans).toHaveLength(50);
    const second = (await other.viewer.get<Plans>(`/plans?after=${first.next}`)).ok();
    expect(second.plans).toHaveLength(1);
    expect(second.next).toBeNull();
  });

  it('shows nothing to other councils, and answers a council that is not one of theirs like none', async () => {
    expect((await world.stranger.get<Plans>('/plans')).ok().plans).toEqual([]);
    expect((await world.stranger.get(`/plans?organisation=${council.id}`)).status).toBe(404);
    expect((await world.operator.get<Plans>('/plans')).ok().plans).toEqual([]);
    expect((await world.anyone.get('/plans')).status).toBe(401);
    expect((await council.viewer.get('/plans?colour=red')).status).toBe(422);
  });
});
