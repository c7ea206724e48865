import type { Breakdowns, HiddenCounts, HiddenCountViews } from '@waymark/contract/breakdowns';
import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import type { Organisation } from '@waymark/contract/organisations';
import type { Problem } from '@waymark/contract/problem';
import { questionCodes } from '@waymark/domain/figures/question-codes';
import { type Council, World } from '../../support/world';

const quarters = [
  { periodStart: '2026-04-01', periodEnd: '2026-06-30' },
  { periodStart: '2026-07-01', periodEnd: '2026-09-30' },
];
const [first = { periodStart: '', periodEnd: '' }, second = first] = quarters;

describe('breakdowns of a figure', () => {
  let world: World;
  let council: Council;

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-06-01');
    council = await world.council();
  });
  afterAll(() => world.close());

  const record = (code: string, breakdown: string, figures: object, period = first) =>
    council.manager.post<Observations & Problem>(`/indicators/${code}/observations`, {
      areaCode: council.areaCode,
      breakdown,
      source: 'Case management system',
      ...period,
      ...figures,
      answers: questionCodes.map((question) => ({ code: question, text: '' })),
    });
  const ask = async (code: string, more = '') =>
    (await council.viewer.get<Breakdowns>(`/indicators/${code}/breakdowns?area=${council.areaCode}${more}`)).ok();
  const shownOf = ({ tables: [table] }: Breakdowns) =>
    Object.fromEntries((table?.parts ?? []).map(({ breakdown, value }) => [breakdown, value]));

  it('stand in their order beside a total worked out from counts, never averaged', async () => {
    (await record('S19', 'sex:male', { numerator: 30, denominator: 40 })).ok();
    (await record('S19', 'sex:female', { numerator: 90, denominator: 100 })).ok();
    const { tables, period } = await ask('S19');
    expect(period).toEqual(first);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.parts.map(({ breakdown }) => breakdown)).toEqual(['sex:female', 'sex:male']);
    expect(tables[0]).toMatchObject({ dimension: 'sex', totalRecorded: false, against: 'unknown' });
    expect(tables[0]?.total).toMatchObject({ value: 85.7, numerator: 120, denominator: 140 });
  });

  it('say when they do not make the recorded total', async () => {
    (await record('S19', '', { numerator: 121, denominator: 141 })).ok();
    expect((await ask('S19')).tables[0]).toMatchObject({
      totalRecorded: true,
      against: 'below',
      total: { value: 85.8 },
    });
  });

  it.each(['sex:woman', 'colour:red', 'female', 'ward:Hulme'])('know no category %s', async (breakdown) => {
    const { status, body } = await record('S19', breakdown, { numerator: 30, denominator: 40 });
    expect(status).toBe(422);
    expect(body.fields).toContainEqual({ pointer: '/breakdown', code: 'not-a-choice' });
  });

  it('hide the smallest further category with a single small one, and show the total', async () => {
    for (const [route, value] of Object.entries({ '': 55, 'route:asylum': 40, 'route:ukraine': 12, 'route:afghan': 3 }))
      (await record('C11', route, { value })).ok();
    const answer = await ask('C11', '&dimension=route');
    expect(shownOf(answer)).toEqual({ 'route:asylum': 40, 'route:ukraine': null, 'route:afghan': null });
    expect(answer.tables[0]).toMatchObject({ total: { value: 55 }, against: 'add-up' });
    const series = `/indicators/C11/observations?area=${council.areaCode}&breakdown=route:ukraine`;
    expect((await council.viewer.get<Observations>(series)).ok().observations[0]).toMatchObject({
      status: 'suppressed',
    });
  });

  it('show a category again once nothing beside it is small, and its former figure never', async () => {
    (await record('C11', 'route:ukraine', { value: 9, reason: 'Three had moved' })).ok();
    (await record('C11', 'route:afghan', { value: 6, reason: 'Three had moved' })).ok();
    expect(shownOf(await ask('C11'))).toEqual({ 'route:asylum': 40, 'route:ukraine': 9, 'route:afghan': 6 });
    const address = `/indicators/C11/revisions?area=${council.areaCode}&breakdown=route:ukraine&periodEnd=${first.periodEnd}`;
    const { revisions } = (await council.viewer.get<FormerObservations>(address)).ok();
    expect(revisions).toMatchObject([{ value: null, status: 'suppressed' }]);
  });

  const settings = async (change: object) => {
    const { version } = (await council.administrator.get<Organisation>(`/organisations/${council.id}`)).ok();
    (await council.administrator.patch(`/organisations/${council.id}`, change, version)).ok();
  };

  it('are decided about anew when the threshold changes', async () => {
    await settings({ disclosureThreshold: 8 });
    expect(shownOf(await ask('C11'))).toEqual({ 'route:asylum': 40, 'route:ukraine': null, 'route:afghan': null });
    await settings({ disclosureThreshold: 5 });
    expect(shownOf(await ask('C11'))).toMatchObject({ 'route:ukraine': 9 });
  });

  it('are rounded where the council wishes it, with the share of the rounded counts', async () => {
    await settings({ roundingBase: 5 });
    expect(shownOf(await ask('C11'))).toEqual({ 'route:asylum': 40, 'route:ukraine': 10, 'route:afghan': 5 });
    const { parts } = (await ask('S19')).tables[0] ?? { parts: [] };
    expect(parts[0]).toMatchObject({ numerator: 90, denominator: 100, value: 90 });
    expect((await ask('S19')).tables[0]?.total).toMatchObject({ numerator: 120, denominator: 140 });
    await settings({ roundingBase: null });
  });

  describe('hidden counts', () => {
    const address = (reason: string) =>
      `/indicators/C11/observations/unsuppressed?area=${council.areaCode}&reason=${encodeURIComponent(reason)}`;
    const views = async () =>
      (await council.administrator.get<HiddenCountViews>(`/organisations/${council.id}/hidden-count-views`)).ok().views;

    it('are shown to who may see them, and each view is written down with its reason', async () => {
      (await record('C11', 'route:family', { value: 2 }, second)).ok();
      const found = (await council.manager.get<HiddenCounts>(address('Checking a query of the auditor'))).ok();
      expect(found.figures).toEqual([
        { breakdown: 'route:family', ...second, value: 2, numerator: null, denominator: null },
      ]);
      expect(found.views).toMatchObject([{ reason: 'Checking a query of the auditor', figureCount: 1 }]);
      (await council.manager.get(address('Once more'))).ok();
      expect(await views()).toMatchObject([
        { reason: 'Once more', indicatorCode: 'C11', areaCode: council.areaCode, by: council.manager.holder.name },
        { reason: 'Checking a query of the auditor' },
      ]);
    });

    it('are not shown without a reason or a permission, and nothing is written down then', async () => {
      const before = await views();
      expect((await council.manager.get(address(' '))).status).toBe(422);
      for (const client of [council.viewer, council.planner, council.administrator])
        expect((await client.get(address('Curious'))).status).toBe(403);
      expect((await world.stranger.get(`/organisations/${council.id}/hidden-count-views`)).status).toBe(404);
      expect((await council.planner.get(`/organisations/${council.id}/hidden-count-views`)).status).toBe(403);
      expect(await views()).toEqual(before);
    });
  });
});
