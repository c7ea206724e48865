import type { RecordedObservations } from '@waymark/contract/figure-steps';
import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import type { Problem } from '@waymark/contract/problem';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';
import { FigureWorld } from './figure-world';

describe('figures that can be trusted', () => {
  let world: World;
  let figures: FigureWorld;
  let council: Council;
  let officer: Client;

  beforeAll(async () => {
    world = await World.open();
    figures = await FigureWorld.open(world);
    council = figures.council;
    officer = await world.person({ organisationId: council.id, roles: ['manager'] }, 'Olive Officer');
  });
  afterAll(() => world.close());

  const series = async (code: string) =>
    (await council.manager.get<Observations>(`/indicators/${code}/observations?area=${council.areaCode}`)).ok();
  const secondPerson = async (on: boolean) => {
    const { version } = (await council.administrator.get<{ version: number }>(`/organisations/${council.id}`)).ok();
    (await council.administrator.patch(`/organisations/${council.id}`, { secondPerson: on }, version)).ok();
  };

  it('count once they are submitted and approved, with who entered and who checked', async () => {
    const entry = await figures.entered(officer, {
      code: 'OPEN',
      period: 'q1',
      value: 10,
      evidence: 'https://example.org',
    });
    expect((await figures.take(council.manager, 'approve', [entry]))[0]).toMatchObject({ code: 'step-not-possible' });
    const [submitted] = await figures.take(officer, 'submit', [entry]);
    expect(submitted).toMatchObject({ outcome: 'done', entry: { state: 'submitted', version: 2 } });
    expect((await figures.save(officer, { code: 'OPEN', period: 'q1', value: 11, version: 2 }))[0]?.fields).toEqual([
      { pointer: '/state', code: 'submitted' },
    ]);
    expect((await series('OPEN')).observations).toEqual([]);
    const chosen = { ...entry, version: 2 };
    expect((await figures.take(council.manager, 'approve', [chosen]))[0]).toMatchObject({
      outcome: 'done',
      entry: { state: 'approved', enteredBy: 'Olive Officer', checkedBy: council.manager.name },
    });
    expect((await figures.take(council.manager, 'approve', [chosen]))[0]?.outcome).toBe('done');
    expect((await series('OPEN')).observations).toMatchObject([{ value: 10, revision: 1, status: 'normal' }]);
    const grid = await figures.grid(council.contributor);
    expect(grid.rows.find(({ code }) => code === 'OPEN')?.cells[4]).toMatchObject({
      state: 'stands',
      standing: {
        value: 10,
        enteredBy: 'Olive Officer',
        checkedBy: council.manager.name,
        evidence: 'https://example.org',
      },
    });
  });

  it('go back with a reason, and come again', async () => {
    const entry = await figures.entered(officer, { code: 'OPEN', period: 'q2', value: 12 });
    await figures.take(officer, 'submit', [entry]);
    const address = '/figure-entries/return';
    const chosen = { id: entry.id, version: 2 };
    const without = await council.manager.post<Problem>(address, { organisation: council.id, entries: [chosen] });
    expect(without.body.fields).toEqual([{ pointer: '/reason', code: 'required' }]);
    const [returned] = await figures.take(council.manager, 'return', [chosen], 'Count the new site as well');
    expect(returned?.entry).toMatchObject({ state: 'returned', returnReason: 'Count the new site as well' });
    const [mended] = await figures.save(officer, { code: 'OPEN', period: 'q2', value: 13, version: 3 });
    expect(mended?.cell?.entry).toMatchObject({ state: 'draft', returnReason: 'Count the new site as well' });
    const [again] = await figures.take(officer, 'submit', [{ id: entry.id, version: 4 }]);
    expect(again?.entry).toMatchObject({ state: 'submitted', returnReason: null });
    expect((await figures.take(officer, 'withdraw', [{ id: entry.id, version: 5 }]))[0]?.entry?.state).toBe('draft');
    expect((await figures.take(officer, 'withdraw', [{ id: entry.id, version: 5 }]))[0]?.outcome).toBe('done');
    expect((await figures.take(officer, 'submit', [{ id: entry.id, version: 5 }]))[0]?.outcome).toBe('stale');
  });

  it('take the place of another for a reason alone, and keep what stood', async () => {
    const entry = await figures.entered(officer, { code: 'OPEN', period: 'q1', value: 9, version: 3 });
    expect((await figures.take(officer, 'submit', [entry]))[0]).toMatchObject({ code: 'reason-required' });
    await figures.take(officer, 'submit', [entry], 'One hall was counted twice');
    const listed = (
      await council.manager.get<{ entries: unknown[] }>(`/figure-entries?organisation=${council.id}`)
    ).ok();
    expect(listed.entries).toMatchObject([
      {
        code: 'OPEN',
        value: 9,
        change: -1,
        standing: { value: 10 },
        reason: 'One hall was counted twice',
        notByMe: null,
      },
    ]);
    await figures.take(council.manager, 'approve', [{ id: entry.id, version: entry.version + 1 }]);
    expect((await series('OPEN')).observations[0]).toMatchObject({ value: 9, revision: 2, status: 'revised' });
    const address = `/indicators/OPEN/revisions?area=${council.areaCode}&periodEnd=2026-06-30`;
    expect((await council.viewer.get<FormerObservations>(address)).ok()).toMatchObject({
      standing: { revision: 2, enteredBy: 'Olive Officer', checkedBy: council.manager.name },
      revisions: [
        {
          ...{ revision: 1, value: 10, reason: 'One hall was counted twice', replacedBy: council.manager.name },
          ...{ enteredBy: 'Olive Officer', checkedBy: council.manager.name, evidence: 'https://example.org' },
        },
      ],
    });
  });

  it('are asked about, and wait for an answer before they count', async () => {
    const entry = await figures.entered(officer, { code: 'PER', period: 'q1', numerator: 102, denominator: 100 });
    await figures.entered(officer, {
      code: 'PER',
      period: 'q1',
      breakdown: 'sex:female',
      numerator: 60,
      denominator: 50,
    });
    const [submitted] = await figures.take(officer, 'submit', [entry]);
    expect(submitted?.entry?.questions).toMatchObject([
      { code: 'above-whole', value: 102, compared: 100, answer: null },
    ]);
    const chosen = { id: entry.id, version: 2 };
    expect((await figures.take(council.manager, 'approve', [chosen]))[0]).toMatchObject({ code: 'questions-open' });
    const answers = [{ code: 'above-whole', text: 'People may pass twice' }];
    const [approved] = await figures.take(council.manager, 'approve', [{ ...chosen, answers }]);
    expect(approved?.entry?.questions[0]?.answer).toMatchObject({
      text: 'People may pass twice',
      by: council.manager.name,
    });
    expect((await series('PER')).observations).toMatchObject([{ value: 102, lower: null }]);
  });

  it('have a second person where the council wishes, and nobody approves their own', async () => {
    await secondPerson(true);
    const entry = await figures.entered(officer, { code: 'OPEN', period: 'q3', value: 15 });
    await figures.take(officer, 'submit', [entry]);
    const chosen = { id: entry.id, version: 2 };
    expect((await figures.take(officer, 'approve', [chosen]))[0]).toMatchObject({
      outcome: 'refused',
      code: 'own-entry',
    });
    expect((await figures.take(council.manager, 'approve', [chosen]))[0]?.outcome).toBe('done');
    const body = {
      areaCode: council.areaCode,
      periodStart: '2026-10-01',
      periodEnd: '2026-12-31',
      source: 'x',
      value: 40,
    };
    const recorded = (await officer.post<RecordedObservations>('/indicators/CNT/observations', body)).ok();
    expect(recorded).toMatchObject({ outcome: 'submitted', observations: [] });
    const other = await council.manager.post<Problem>('/indicators/CNT/observations', body);
    expect(other.body).toMatchObject({ code: 'figure-on-its-way', details: { enteredBy: 'Olive Officer' } });
    await secondPerson(false);
    const now = (await officer.post<RecordedObservations>('/indicators/CNT/observations', { ...body, value: 41 })).ok();
    expect(now).toMatchObject({ outcome: 'stands', observations: [{ value: 41 }] });
  });

  it('are asked about when they are recorded in one step as well', async () => {
    const body = {
      areaCode: council.areaCode,
      periodStart: '2027-01-01',
      periodEnd: '2027-03-31',
      source: 'x',
      value: 41,
    };
    const asked = await officer.post<Problem>('/indicators/CNT/observations', body);
    expect(asked).toMatchObject({ status: 409, body: { code: 'questions-open' } });
    expect(asked.body.details).toMatchObject({ questions: [{ code: 'same-as-before', value: 41 }] });
    const answers = [{ code: 'same-as-before', text: 'Nobody came and nobody left' }];
    (await officer.post<RecordedObservations>('/indicators/CNT/observations', { ...body, answers })).ok();
    expect((await series('CNT')).observations.map(({ value }) => value)).toEqual([41, 41]);
  });

  it('are nobody else’s business', async () => {
    const [entry] = await world.rows<{ id: string }>('select id from figure_entry where organisation_id = $1 limit 1', [
      council.id,
    ]);
    const theirs = { organisation: world.stranger.organisationId, entries: [{ id: entry?.id, version: 1 }] };
    const answered = (await world.stranger.post('/figure-entries/approve', theirs)).ok();
    expect(answered).toMatchObject({ outcomes: [{ outcome: 'missing', entry: null }] });
    const ours = { ...theirs, organisation: council.id };
    expect((await world.stranger.post('/figure-entries/approve', ours)).status).toBe(404);
    expect((await council.contributor.post('/figure-entries/approve', ours)).status).toBe(403);
    expect((await world.stranger.get(`/figure-entries?organisation=${council.id}`)).status).toBe(404);
  });
});
