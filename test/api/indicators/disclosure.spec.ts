import type { FormerObservations, Observations } from '@waymark/contract/indicators';
import type { Organisation } from '@waymark/contract/organisations';
import type { Target } from '@waymark/contract/targets';
import { type Council, World } from '../../support/world';

/** Counts that would be seen at once if they left the server. */
const few = 3;
const most = 7919;

describe('small counts of people that an organisation records', () => {
  let world: World;
  let council: Council;

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-06-01');
    council = await world.council();
  });
  afterAll(() => world.close());

  const record = async (code: string, figures: object, more: object = {}) =>
    (
      await council.manager.post<Observations>(`/indicators/${code}/observations?organisation=${council.id}`, {
        areaCode: council.areaCode,
        periodStart: '2027-01-01',
        periodEnd: '2027-03-31',
        source: 'Case management system',
        ...figures,
        ...more,
      })
    ).ok();
  const hidden = {
    status: 'suppressed',
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    intervalComputed: false,
  };
  const numbersIn = (text: string): number[] => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);

  it('are hidden from everyone, the one who recorded them too', async () => {
    const { observations } = await record('C11', { value: few });
    expect(observations[0]).toMatchObject(hidden);
    const address = `/indicators/C11/observations?area=${council.areaCode}`;
    for (const client of [council.viewer, council.manager, council.administrator]) {
      expect((await client.get<Observations>(address)).ok().observations[0]).toMatchObject(hidden);
    }
  });

  it('are hidden when all but a few are meant, with every number of the share', async () => {
    const { observations } = await record('S20', { numerator: most - few, denominator: most });
    expect(observations[0]).toMatchObject(hidden);
    const { text } = await council.viewer.get(`/indicators/S20/observations?area=${council.areaCode}`);
    expect(numbersIn(text)).not.toContain(most);
    expect(numbersIn(text)).not.toContain(most - few);
    expect(numbersIn(text)).not.toContain(99.9);
  });

  it('are hidden in the table too', async () => {
    const { text } = await council.viewer.get(`/indicators/S20/observations.csv?area=${council.areaCode}`);
    expect(text).toContain(',suppressed,');
    expect(numbersIn(text)).not.toContain(most);
  });

  it('are hidden among former figures and in the audit trail', async () => {
    await record('C11', { value: 50 }, { reason: 'Counted again' });
    const address = `/indicators/C11/revisions?area=${council.areaCode}&periodEnd=2027-03-31`;
    const { revisions } = (await council.viewer.get<FormerObservations>(address)).ok();
    expect(revisions).toMatchObject([{ revision: 1, value: null, status: 'suppressed' }]);
    const events = await world.rows<{ text: string }>(
      `select concat(before, after) as text from audit_event where organisation_id = $1 and name = 'observation.record'`,
      [council.id],
    );
    expect(events).toHaveLength(3);
    for (const { text } of events)
      expect(text).not.toMatch(new RegExp(`"(value|numerator)": (${few}|${most - few})\\b`));
  });

  it('follow the threshold of the organisation', async () => {
    const least = async (disclosureThreshold: number) => {
      const { version } = (await council.administrator.get<Organisation>(`/organisations/${council.id}`)).ok();
      (await council.administrator.patch(`/organisations/${council.id}`, { disclosureThreshold }, version)).ok();
    };
    await least(10);
    const { observations } = await record('E17', { numerator: 9, denominator: 60 });
    expect(observations[0]).toMatchObject(hidden);
    await least(5);
    const address = `/indicators/E17/observations?area=${council.areaCode}`;
    expect((await council.viewer.get<Observations>(address)).ok().observations[0]).toMatchObject({ value: 15 });
  });

  it('do not judge a target', async () => {
    const plan = await world.plan(council.planner);
    const goal = await world.goal(council.planner, plan.id);
    await record('S19', { numerator: 3, denominator: 50 });
    const { indicators } = (await council.viewer.get<{ indicators: { id: string }[] }>('/indicators?search=S19')).ok();
    const body = {
      indicatorId: indicators[0]?.id,
      baselineOn: '2026-03-31',
      baselineValue: 50,
      targetOn: '2030-03-31',
      targetValue: 90,
    };
    const target = (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, body)).ok();
    expect(target).toMatchObject({ status: 'no-data', working: null });
  });

  it('are hidden in a baseline, and from who changes or archives its target too late', async () => {
    const goal = await world.goal(council.planner, (await world.plan(council.planner)).id);
    const { indicators } = (await council.viewer.get<{ indicators: { id: string }[] }>('/indicators?search=C11')).ok();
    const body = { indicatorId: indicators[0]?.id, baselineOn: '2025-03-31', baselineValue: few };
    const target = (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, body)).ok();
    const address = `/targets/${target.id}`;
    const shown = { baselineValue: null, baselineHidden: true, points: [], version: target.version };
    expect(target).toMatchObject(shown);
    for (const late of [
      await council.planner.patch(address, { rationale: 'Read before' }, 9),
      await council.planner.delete(address, 9),
    ]) {
      expect(late).toMatchObject({ status: 412, body: { current: shown } });
    }
  });

  it('of nobody are shown', async () => {
    const { observations } = await record('C11', { value: 0, periodStart: '2026-10-01', periodEnd: '2026-12-31' });
    expect(observations[0]).toMatchObject({ value: 0, status: 'normal' });
  });
});
