import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import type { Problem } from '@waymark/contract/problem';
import type { Body, Client } from '../../support/client';
import { type Council, type Office, World } from '../../support/world';

describe('recording a figure', () => {
  let world: World;
  let council: Council;
  let office: Office;

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-06-01');
    council = await world.council();
    office = await world.combinedAuthority([council]);
  });
  afterAll(() => world.close());

  const january = { periodStart: '2027-01-01', periodEnd: '2027-03-31' };
  const send = (client: Client, code: string, body: Body) =>
    client.post<Observations & Problem>(`/indicators/${code}/observations?organisation=${client.organisationId}`, {
      areaCode: council.areaCode,
      ...january,
      source: 'Case management system',
      ...body,
    });
  const latest = async (code: string) =>
    (
      await world.rows(
        `select l.value, l.period_end::text as "periodEnd", l.revision from latest_observation l
         join indicator i on i.id = l.indicator_id where i.code = $1 and l.organisation_id = $2 and l.area_code = $3`,
        [code, council.id, council.areaCode],
      )
    )[0];

  it('works out the percentage from its counts, with a Wilson interval', async () => {
    const { observations } = (await send(council.manager, 'S19', { numerator: 40, denominator: 50 })).ok();
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      value: 80,
      own: true,
      status: 'normal',
      revision: 1,
      releasedOn: '2027-06-01',
    });
    expect(observations[0]?.lower).toBeCloseTo(66.96, 1); // 40 of 50: 0.6696 to 0.8876
    expect(observations[0]?.intervalComputed).toBe(true);
    expect(await latest('S19')).toEqual({ value: 80, periodEnd: '2027-03-31', revision: 1 });
  });

  it('asks why a standing figure changes, and keeps the former one', async () => {
    const again = { numerator: 42, denominator: 50 };
    const refused = await send(council.manager, 'S19', again);
    expect(refused.body.fields).toEqual([{ pointer: '/reason', code: 'required' }]);
    const { observations } = (await send(council.manager, 'S19', { ...again, reason: 'Two were entered late' })).ok();
    expect(observations[0]).toMatchObject({ value: 84, status: 'revised', revision: 2 });
    expect(await latest('S19')).toEqual({ value: 84, periodEnd: '2027-03-31', revision: 2 });
    const address = `/indicators/S19/revisions?area=${council.areaCode}&periodEnd=2027-03-31`;
    const { revisions } = (await council.viewer.get<FormerObservations>(address)).ok();
    expect(revisions).toMatchObject([{ revision: 1, value: 80, status: 'normal', reason: 'Two were entered late' }]);
    const events = await world.rows(`select name, reason from audit_event where organisation_id = $1 order by id`, [
      council.id,
    ]);
    expect(events).toEqual([
      { name: 'observation.record', reason: null },
      { name: 'observation.record', reason: 'Two were entered late' },
    ]);
  });

  it('keeps the latest row at the latest period, whatever is recorded afterwards', async () => {
    const earlier = { periodStart: '2026-10-01', periodEnd: '2026-12-31', numerator: 20, denominator: 50 };
    const { observations } = (await send(council.manager, 'S19', earlier)).ok();
    expect(observations.map((one) => one.value)).toEqual([40, 84]);
    expect(await latest('S19')).toMatchObject({ value: 84 });
  });

  it.each<[string, string, Body, string, string]>([
    ['more than all', 'S19', { numerator: 51, denominator: 50 }, '/numerator', 'above-denominator'],
    ['less than none', 'S19', { numerator: -1, denominator: 50 }, '/numerator', 'out-of-range'],
    ['nobody to divide by', 'S19', { numerator: 0, denominator: 0 }, '/denominator', 'not-above-zero'],
    ['half a share', 'S19', { numerator: 5 }, '/denominator', 'required'],
    ['nothing', 'S19', {}, '/value', 'required'],
    [
      'a value that is not the share',
      'S19',
      { value: 50, numerator: 40, denominator: 50 },
      '/value',
      'differs-from-share',
    ],
    ['more than 100 %', 'C1', { value: 101, ...yearOf(2026) }, '/value', 'out-of-range'],
    ['half a person', 'C11', { value: 5.5 }, '/value', 'out-of-range'],
    [
      'an interval beside the value',
      'C1',
      { value: 50, lower: 51, upper: 60, ...yearOf(2026) },
      '/lower',
      'not-around-value',
    ],
    ['half an interval', 'C1', { value: 50, lower: 40, ...yearOf(2026) }, '/upper', 'required'],
    ['a value that is not there', 'C11', { value: 9, status: 'not-available' }, '/value', 'not-with-status'],
    [
      'a period that ends before it begins',
      'C11',
      { value: 9, periodEnd: '2026-12-31' },
      '/periodEnd',
      'not-after-start',
    ],
    ['a period still to come', 'C11', { value: 9, periodEnd: '2027-06-30' }, '/periodEnd', 'in-the-future'],
    ['a quarter of a year', 'C11', { value: 9, periodStart: '2026-01-01' }, '/periodEnd', 'period-too-long'],
    ['another area', 'C11', { value: 9, areaCode: 'E92000001' }, '/areaCode', 'unknown'],
    ['an area that is none', 'C11', { value: 9, areaCode: 'nowhere' }, '/areaCode', 'unknown'],
  ])('refuses %s', async (_case, code, body, pointer, problem) => {
    const { status, body: answer } = await send(council.manager, code, body);
    expect(status).toBe(422);
    expect(answer.fields).toContainEqual({ pointer, code: problem });
  });

  it('refuses a figure of what the product works out itself', async () => {
    expect((await send(council.manager, 'M1', { numerator: 1, denominator: 2 })).body.code).toBe('indicator-computed');
  });

  it('lets those record who may, and nobody else', async () => {
    expect((await send(council.planner, 'C11', { value: 9 })).status).toBe(403);
    expect((await send(world.stranger, 'C11', { value: 9 })).status).toBe(422);
    const elsewhere = `/indicators/C11/observations?organisation=${council.id}`;
    expect(
      (await world.stranger.post(elsewhere, { areaCode: council.areaCode, ...january, source: 'x', value: 9 })).status,
    ).toBe(404);
  });

  it('lets a combined authority record figures of its members, for itself alone', async () => {
    (await send(office.analyst, 'C11', { value: 70 })).ok();
    const address = `/indicators/C11/observations?area=${council.areaCode}`;
    expect((await office.analyst.get<Observations>(address)).ok().observations).toHaveLength(1);
    expect((await council.viewer.get<Observations>(address)).ok().observations).toEqual([]);
    expect((await world.stranger.get<Observations>(address)).ok().observations).toEqual([]);
  });

  it('records once under one key', async () => {
    const key = { 'idempotency-key': 'figure-of-spring' };
    const body = { areaCode: council.areaCode, ...january, source: 'x', value: 12 };
    const address = `/indicators/N8/observations?organisation=${council.id}`;
    (await council.manager.post(address, body, key)).ok();
    (await council.manager.post(address, body, key)).ok();
    expect(await latest('N8')).toMatchObject({ value: 12, revision: 1 });
  });

  it('puts an own figure before the published one of the same period, for the organisation alone', async () => {
    const address = `/indicators/X1/observations?area=${council.areaCode}`;
    const published = (await world.stranger.get<Observations>(address)).ok().observations;
    const { periodStart, periodEnd } = published.at(-1) ?? january;
    (await send(council.manager, 'X1', { value: 123_456, periodStart, periodEnd })).ok();
    const own = (await council.viewer.get<Observations>(address)).ok().observations;
    expect(own).toHaveLength(published.length);
    expect(own.at(-1)).toMatchObject({ value: 123_456, own: true });
    expect((await world.stranger.get<Observations>(address)).ok().observations).toEqual(published);
  });
});

function yearOf(year: number): Body {
  return { periodStart: `${year}-01-01`, periodEnd: `${year}-12-31` };
}
