import type { FigureGrid } from '@waymark/contract/figure-grid';
import type { Indicator, Indicators, Observations } from '@waymark/contract/indicators';
import { type Council, World } from '../../support/world';

const manchester = 'E08000003';

describe('the library of indicators', () => {
  let world: World;
  let council: Council;

  beforeAll(async () => {
    world = await World.open();
    council = await world.council({ areaCode: manchester });
  });
  afterAll(() => world.close());

  const codesOf = async (query: string) => {
    const { indicators } = (await council.viewer.get<Indicators>(`/indicators${query}`)).ok();
    return indicators.map((indicator) => indicator.code);
  };

  it('is listed in its order with definitions and how many areas have a figure', async () => {
    const { indicators } = (await council.viewer.get<Indicators>('/indicators')).ok();
    expect(indicators.length).toBeGreaterThan(60);
    expect(indicators[0]?.code).toBe('N1');
    expect(indicators.find((one) => one.code === 'S1')?.areaCount).toBeGreaterThan(330);
    expect(indicators.find((one) => one.code === 'N1')?.areaCount).toBe(0);
    expect(indicators.every((one) => one.shared)).toBe(true);
  });

  it('is narrowed by theme, kind, words and area', async () => {
    expect(await codesOf('?theme=T5&kind=outcome')).toEqual(expect.arrayContaining(['P1', 'P7']));
    expect(await codesOf('?theme=T5&kind=outcome')).not.toContain('P9');
    expect(await codesOf('?search=main%20language')).toContain('S1');
    expect(await codesOf(`?area=${manchester}`)).toContain('S1');
    expect(await codesOf(`?area=${manchester}`)).not.toContain('N1');
  });

  it('refuses a filter that it does not know', async () => {
    expect((await council.viewer.get('/indicators?theme=T9')).status).toBe(422);
    expect((await council.viewer.get('/indicators?order=rank')).status).toBe(422);
  });

  it('is open to any session and to nobody without one', async () => {
    expect((await world.stranger.get('/indicators/S1')).status).toBe(200);
    expect((await world.anyone.get('/indicators/S1')).status).toBe(401);
  });

  it.each(['nothing', '..%2f', '1=1', 'S1;', "S1'", 'x'.repeat(30)])('does not know %s', async (code) => {
    expect((await council.viewer.get(`/indicators/${code}`)).status).toBe(404);
  });

  // Census 2021, TS029: 97,192 of 531,481 residents aged 3 and over in Manchester; TS004 for country of birth.
  it('gives the published figures of Manchester with a Wilson interval that says it was computed', async () => {
    const address = `/indicators/S1/observations?area=${manchester}`;
    const { observations, areaName, indicator } = (await council.viewer.get<Observations>(address)).ok();
    expect(areaName).toBe('Manchester');
    expect(indicator.source.organisation).toBe('Office for National Statistics');
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({ numerator: 97192, denominator: 531481, value: 18.29, own: false });
    expect(observations[0]).toMatchObject({ intervalComputed: true, status: 'normal', revision: 1 });
    expect(observations[0]?.lower).toBeCloseTo(18.183, 2);
    expect(observations[0]?.upper).toBeCloseTo(18.391, 2);
    expect(observations[0]?.source).toContain('Census 2021');
  });

  it('gives a published interval as it was published', async () => {
    const address = '/indicators/E7/observations?area=E47000001';
    const { observations } = (await council.viewer.get<Observations>(address)).ok();
    expect(observations.at(-1)).toMatchObject({ value: 7.3, lower: 6.4, upper: 8.2, intervalComputed: false });
  });

  it('says when the next figure is due, and when it is late', async () => {
    world.today('2026-11-21');
    const address = `/indicators/S6/observations?area=${manchester}`;
    const asylum = (await council.viewer.get<Observations>(address)).ok();
    expect(asylum.observations.at(-1)).toMatchObject({ periodEnd: '2025-12-31', value: 1846 });
    expect(asylum).toMatchObject({ freshness: 'late', nextDueOn: '2026-05-31' });
    const census = (await council.viewer.get<Observations>(`/indicators/S1/observations?area=${manchester}`)).ok();
    expect(census.freshness).toBe('current');
    const none = (await council.viewer.get<Observations>(`/indicators/N1/observations?area=${manchester}`)).ok();
    expect(none).toMatchObject({ freshness: 'no-data', nextDueOn: null, observations: [] });
  });

  it('asks for an area that exists', async () => {
    expect((await council.viewer.get('/indicators/S1/observations')).status).toBe(422);
    expect((await council.viewer.get('/indicators/S1/observations?area=E99999999')).status).toBe(404);
  });

  it('gives the series as a table with source and licence', async () => {
    const { text, headers } = await council.viewer.get(`/indicators/S1/observations.csv?area=${manchester}`);
    expect(headers['content-type']).toContain('text/csv');
    const [header, first] = text.split('\r\n');
    expect(header).toMatch(/^indicator,area_code,area_name/);
    expect(first).toMatch(/^S1,E08000003,Manchester,,2021-03-21,2021-03-21,18.29,/);
    expect(text).toContain('Open Government Licence v3.0');
  });
});

describe('an indicator of an organisation', () => {
  let world: World;
  let council: Council;
  const body = {
    code: 'LOC-1',
    name: 'Visits to the welcome point',
    plain: 'How many people came.',
    definition: '=Distinct people in the quarter.',
    theme: 'T4',
    kind: 'programme',
    population: 'newcomers',
    valueType: 'count',
    unit: 'people',
    decimals: 0,
    numerator: '',
    denominator: '',
    direction: 'none',
    dataset: 'Welcome point register',
    frequency: 'quarter',
    lagMonths: 1,
  };

  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  it('is made by a manager and seen by the organisation alone', async () => {
    const made = await council.manager.post<Indicator>('/indicators', body);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ code: 'LOC-1', shared: false, rollUp: 'sum', disclosureRule: 'protect-people' });
    expect((await council.viewer.get('/indicators/LOC-1')).status).toBe(200);
    expect((await world.stranger.get('/indicators/LOC-1')).status).toBe(404);
    const events = await world.rows('select name from audit_event where organisation_id = $1', [council.id]);
    expect(events).toEqual([{ name: 'indicator.create' }]);
  });

  it('has a code of its own, in small letters or capitals', async () => {
    const again = await council.manager.post('/indicators', { ...body, code: 'loc-1' });
    expect(again.body).toMatchObject({ status: 422, fields: [{ pointer: '/code', code: 'taken' }] });
    const library = await council.manager.post('/indicators', { ...body, code: 's1' });
    expect(library.body).toMatchObject({ fields: [{ pointer: '/code', code: 'taken' }] });
    const odd = await council.manager.post('/indicators', { ...body, code: 'A B' });
    expect(odd.body).toMatchObject({ fields: [{ pointer: '/code', code: 'not-a-code' }] });
  });

  it('stands by the number of its code, in the library and where figures are entered', async () => {
    const { id, manager: officer } = await world.council();
    const codes = ['NUM-2', 'NUM-9', 'NUM-10', 'OTHER'];
    for (const code of [...codes].sort()) (await officer.post('/indicators', { ...body, code })).ok();
    const { indicators } = (await officer.get<Indicators>('/indicators')).ok();
    expect(indicators.slice(-4).map(({ code }) => code)).toEqual(codes);
    const grid = await officer.get<FigureGrid>(`/figure-grid?organisation=${id}&frequency=quarter`);
    expect(grid.ok().rows.map(({ code }) => code)).toEqual(codes);
  });

  it('is made once under one key', async () => {
    const key = { 'idempotency-key': 'made-only-once' };
    const sent = { ...body, code: 'LOC-2' };
    const first = (await council.manager.post<Indicator>('/indicators', sent, key)).ok();
    const second = (await council.manager.post<Indicator>('/indicators', sent, key)).ok();
    expect(second.id).toBe(first.id);
  });

  it('is not made by who may not, nor elsewhere', async () => {
    expect((await council.planner.post('/indicators', body)).status).toBe(403);
    const elsewhere = `/indicators?organisation=${council.id}`;
    expect((await world.stranger.post(elsewhere, { ...body, code: 'LOC-9' })).status).toBe(404);
  });
});
