import type { IndicatorVersions } from '@waymark/contract/definitions';
import type { Indicator, Indicators, Observations } from '@waymark/contract/indicators';
import { minimalBody } from '../../support/bodies';
import type { Client } from '../../support/client';
import { type Council, World } from '../../support/world';

const manchester = 'E08000003';

describe('what an indicator means', () => {
  let world: World;
  let council: Council;
  let steward: Client;
  const code = 'VISITS';

  beforeAll(async () => {
    world = await World.open();
    world.today('2026-11-21');
    council = await world.council({ areaCode: manchester });
    const [library] = await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`);
    steward = await world.person({ organisationId: library?.id ?? '', roles: ['steward'] }, 'Steward');
  });
  afterAll(() => world.close());

  const bodyOf = (more: object) => ({ ...minimalBody(world.conformity.document, 'NewIndicator'), ...more });
  const versionsOf = async (by: Client, of: string) =>
    (await by.get<IndicatorVersions>(`/indicators/${of}/versions`)).ok().versions;

  it('is said anew by who may, with the former definition kept whole', async () => {
    const visits = bodyOf({
      code,
      name: 'Visits',
      valueType: 'count',
      unit: 'people',
      frequency: 'quarter',
      numerator: 'people who came',
    });
    const made = (await council.manager.post<Indicator>('/indicators', visits)).ok();
    const change = { plain: 'How many came in person.', reason: 'Calls were counted too', meaningChanged: true };
    const changed = await council.manager.patch<Indicator>(`/indicators/${code}`, change, made.version);
    expect(changed.ok()).toMatchObject({ plain: 'How many came in person.', version: made.version + 1, owner: 'own' });
    expect(changed.body.breaks).toEqual([{ on: '2026-11-21', reason: 'Calls were counted too' }]);
    const [now, first] = await versionsOf(council.viewer, code);
    expect(now).toMatchObject({ number: 2, startsOn: '2026-11-21', reason: change.reason, meaningChanged: true });
    expect(now?.changedBy).toBe(council.manager.name);
    expect(now?.changes).toEqual([{ field: 'plain', before: made.plain, after: change.plain }]);
    expect(first).toMatchObject({ number: 1, changes: [], shipped: false });
    expect(first?.definition).toContainEqual({ field: 'numerator', text: 'people who came' });
    expect(first?.definition).toContainEqual({ field: 'plain', text: made.plain });
  });

  it('breaks its series from the day that is told, and a figure after it says so', async () => {
    const address = `/indicators/${code}/observations`;
    for (const [periodStart, periodEnd, value] of [
      ['2026-01-01', '2026-03-31', 20],
      ['2026-04-01', '2026-06-30', 23],
    ])
      (
        await council.manager.post(address, {
          areaCode: manchester,
          periodStart,
          periodEnd,
          value,
          source: 'Register',
        })
      ).ok();
    const { version } = (await council.viewer.get<Indicator>(`/indicators/${code}`)).ok();
    const change = { unit: 'visits', startsOn: '2026-04-01', reason: 'Visits and not people' };
    const refused = await council.manager.patch(`/indicators/${code}`, { ...change, meaningChanged: false }, version);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ fields: [{ pointer: '/meaningChanged', code: 'breaks-series' }] });
    (await council.manager.patch(`/indicators/${code}`, { ...change, meaningChanged: true }, version)).ok();
    const series = (await council.viewer.get<Observations>(`${address}?area=${manchester}`)).ok();
    expect(series.indicator.breaks.map(({ on }) => on)).toEqual(['2026-04-01', '2026-11-21']);
    expect(series.observations).toHaveLength(2);
  });

  it('is changed by nobody else, from no other version, and not without a change', async () => {
    const change = { name: 'Other', reason: 'Why', meaningChanged: false };
    const { version, name } = (await council.viewer.get<Indicator>(`/indicators/${code}`)).ok();
    expect((await council.planner.patch(`/indicators/${code}`, change, version)).status).toBe(403);
    expect((await world.stranger.patch(`/indicators/${code}`, change, version)).status).toBe(404);
    expect((await council.manager.patch('/indicators/S1', change, 1)).status).toBe(404);
    expect((await council.manager.patch(`/indicators/${code}`, change, version - 1)).status).toBe(412);
    expect((await council.manager.patch(`/indicators/${code}`, { ...change, name }, version)).status).toBe(422);
    expect((await council.manager.patch(`/indicators/${code}`, { ...change, domain: 'moon' }, version)).status).toBe(
      422,
    );
  });

  it('of the library is kept by its steward, whom the operator invites', async () => {
    const [library] = await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`);
    const invite = (roles: string[], at = library?.id ?? '') =>
      world.operator.post(`/organisations/${at}/invitations`, { email: 'keeper@library.example', roles });
    expect((await invite(['steward'])).status).toBe(201);
    expect((await invite(['planner'])).status).toBe(422);
    expect((await invite(['steward'], council.id)).status).toBe(422);
    const national = bodyOf({ code: `NAT-${council.id.slice(-6)}`, name: 'Bus stops in reach', theme: 'T4' });
    const lacking = await steward.post('/indicators', national);
    expect(lacking.body).toMatchObject({ fields: expect.arrayContaining([{ pointer: '/licence', code: 'required' }]) });
    const told = { sourceOrganisation: 'Department for Transport', licence: 'Open Government Licence v3.0' };
    const levels = { nations: ['England'], levels: ['council'], domain: 'leisure', sourceType: 'administrative' };
    const made = (await steward.post<Indicator>('/indicators', { ...national, ...told, ...levels })).ok();
    expect(made).toMatchObject({ shared: true, owner: 'library', disclosureRule: 'published' });
    const seen = (await world.stranger.get<Indicator>(`/indicators/${made.code}`)).ok();
    expect(seen).toMatchObject({ source: { organisation: 'Department for Transport' }, nations: ['England'] });
    (await steward.delete(`/indicators/${made.code}`, made.version)).ok();
  });

  it('stands as the steward left it, with what the product shipped before', async () => {
    const { version, plain } = (await steward.get<Indicator>('/indicators/P11')).ok();
    const say = (text: string, from: number) =>
      steward.patch('/indicators/P11', { plain: text, reason: 'Plainer', meaningChanged: false }, from);
    (await say('How many consultations asked newcomers.', version)).ok();
    (await say(plain, version + 1)).ok();
    const versions = await versionsOf(council.viewer, 'P11');
    expect(versions.map(({ shipped }) => shipped)).toEqual([false, false, true]);
    expect(versions[1]?.changes).toEqual([
      { field: 'plain', before: plain, after: 'How many consultations asked newcomers.' },
    ]);
  });

  it('is found by domain, group, nation and figures', async () => {
    const codesOf = async (query: string) =>
      (await council.viewer.get<Indicators>(`/indicators?${query}`)).ok().indicators.map((one) => one.code);
    expect(await codesOf('domain=housing')).toEqual(expect.arrayContaining(['S4', 'S5']));
    expect(await codesOf('domain=housing')).not.toContain('S1');
    expect(await codesOf('population=newcomers&theme=T2')).toEqual(['E2', 'E3', 'E11', 'E12', 'E16', 'E17']);
    expect(await codesOf('nation=Scotland')).toContain('N7');
    expect(await codesOf('nation=Wales')).not.toContain('N7');
    expect(await codesOf(`domain=language-and-communication&area=${manchester}`)).toContain('S1');
    expect(await codesOf('domain=moon')).toEqual([]);
  });
});
