import type { ComparedFigure, Comparison } from '@waymark/contract/comparison';
import { type Council, type Office, World } from '../../support/world';

const greaterManchester = 'E47000001';

/** Census 2021, country of birth (TS004): born outside the UK, of all usual residents. */
const bornOutside: Record<string, [number, number]> = {};

describe('the ten councils of Greater Manchester on real figures', () => {
  let world: World;
  let office: Office;
  let manchester: Council;
  let salford: Council;

  beforeAll(async () => {
    world = await World.open();
    world.today('2026-11-21');
    manchester = await world.council({ areaCode: 'E08000003' });
    salford = await world.council({ areaCode: 'E08000006' });
    office = await world.combinedAuthority([], { areaCode: greaterManchester });
    const rows = await world.rows<{ code: string; numerator: number; denominator: number }>(
      `select l.area_code as code, l.numerator, l.denominator from latest_observation l
       join indicator i on i.id = l.indicator_id
       where i.code = 'X2' and l.area_code in (select area_code from area_membership where parent_code = $1)`,
      [greaterManchester],
    );
    for (const { code, numerator, denominator } of rows) bornOutside[code] = [numerator, denominator];
  });
  afterAll(() => world.close());

  const compare = async (query: string) =>
    (await office.analyst.get<Comparison>(`/organisations/${office.id}/comparison?${query}`)).ok();
  const one = async (query: string) => {
    const { comparisons } = await compare(query);
    expect(comparisons).toHaveLength(1);
    return comparisons[0] as Comparison['comparisons'][number];
  };
  const figureOf = (figures: ComparedFigure[], name: string) => figures.find((figure) => figure.areaName === name);

  it('stand in the order of their names, with no rank', async () => {
    const { figures } = await one('indicator=S1');
    expect(figures.map((figure) => figure.areaName)).toEqual([
      'Bolton',
      'Bury',
      'Manchester',
      'Oldham',
      'Rochdale',
      'Salford',
      'Stockport',
      'Tameside',
      'Trafford',
      'Wigan',
    ]);
    expect(JSON.stringify(figures)).not.toContain('rank');
  });

  // Census 2021, TS029: 97,192 of 531,481 in Manchester; 268,241 of 2,765,604 over the ten councils.
  it('are held against the value of all ten, as the sum of their counts', async () => {
    const { figures, group, periodEnd } = await one('indicator=S1');
    expect(periodEnd).toBe('2021-03-21');
    expect(figureOf(figures, 'Manchester')).toMatchObject({ value: 18.29, numerator: 97192, intervalComputed: true });
    expect(group).toMatchObject({ method: 'ratio-of-sums', memberCount: 10, coveredCount: 10, leftOut: [] });
    expect(group?.value).toBeCloseTo((268_241 / 2_765_604) * 100, 6);
  });

  it('roll up what every one of them published', async () => {
    const { group } = await one('indicator=X2');
    const sums = Object.values(bornOutside).reduce(([n, d], [x, y]) => [n + x, d + y], [0, 0]);
    expect(Object.keys(bornOutside)).toHaveLength(10);
    expect(group?.value).toBeCloseTo((sums[0] / sums[1]) * 100, 9);
    expect(group?.value).toBeCloseTo((480_016 / 2_867_753) * 100, 2);
  });

  it('are held against the nation for the same period', async () => {
    const { nation, figures } = await one('indicator=X2');
    expect(nation).toMatchObject({ areaCode: 'E92000001', areaName: 'England', periodEnd: '2021-03-21' });
    expect(nation?.value).toBeCloseTo((9_802_484 / 56_490_002) * 100, 2);
    // Without a good direction a figure is higher or lower, never better or worse.
    expect(figureOf(figures, 'Manchester')).toMatchObject({ againstNation: 'higher', againstGroup: 'higher' });
    expect(figureOf(figures, 'Wigan')).toMatchObject({ againstNation: 'lower', againstGroup: 'lower' });
  });

  it('are better or worse where a direction is good', async () => {
    const { figures } = await one('indicator=S2');
    expect(figureOf(figures, 'Manchester')?.againstGroup).toBe('worse');
    expect(figureOf(figures, 'Wigan')?.againstGroup).toBe('better');
  });

  it('keep to the published value of their combined authority where there is one', async () => {
    const { group, figures } = await one('indicator=E1');
    expect(group).toMatchObject({ method: 'published', value: 71.9, memberCount: 10, coveredCount: 10 });
    // The publisher's intervals are not held: nothing is compared.
    expect(new Set(figures.map((figure) => figure.againstGroup))).toEqual(new Set(['not-compared']));
    expect(figures.every((figure) => figure.lower === null && figure.late)).toBe(true);
  });

  it('are weighed by their population where nothing is published', async () => {
    const rows = await world.rows<{ value: number; weight: number }>(
      `select o.value, w.value as weight from observation o
       join indicator i on i.id = o.indicator_id and i.code = 'E6'
       join area_membership m on m.area_code = o.area_code and m.parent_code = $1
       join latest_observation w on w.area_code = o.area_code
       join indicator x on x.id = w.indicator_id and x.code = 'X5'
       where o.period_end = '2025-12-31'`,
      [greaterManchester],
    );
    expect(rows).toHaveLength(10);
    const all = rows.reduce((sum, row) => sum + row.weight, 0);
    await world.rows(
      `update latest_observation set note = 'derived-sum' where area_code = $1
       and indicator_id = (select id from indicator where code = 'E6' limit 1)`,
      [greaterManchester],
    );
    const { group } = await one('indicator=E6');
    expect(group?.method).toBe('population-weighted');
    expect(group?.value).toBeCloseTo(rows.reduce((sum, row) => sum + row.value * row.weight, 0) / all, 9);
    await world.rows(
      `update latest_observation set note = null where area_code = $1
       and indicator_id = (select id from indicator where code = 'E6' limit 1)`,
      [greaterManchester],
    );
  });

  it('are compared for an earlier period when it is asked for', async () => {
    const { group, figures, periodEnd } = await one('indicator=S6&period=2024-09-30');
    expect(periodEnd).toBe('2024-09-30');
    expect(figureOf(figures, 'Manchester')?.value).toBe(2084); // Home Office, Asy_D11, as printed
    expect(group?.method).toBe('sum');
    expect(group?.value).toBe(figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0));
  });

  it('say nothing where nothing is held', async () => {
    const { figures, group, nation } = await one('indicator=N1');
    expect(figures.every((figure) => figure.value === null && figure.status === 'not-available')).toBe(true);
    expect([group, nation]).toEqual([null, null]);
  });

  it('are not about another nation', async () => {
    const { figures } = await one('indicator=N7');
    expect(figures.every((figure) => figure.status === 'not-applicable')).toBe(true);
  });

  it('come all at once when no indicator is named', async () => {
    const { comparisons } = await compare('');
    expect(comparisons.length).toBeGreaterThan(25);
    expect(comparisons.every((each) => each.figures.length === 10)).toBe(true);
  });

  it('come as a table with source, licence and method', async () => {
    const { text, headers } = await office.analyst.get(`/organisations/${office.id}/comparison.csv?indicator=S1`);
    expect(headers['content-type']).toContain('text/csv');
    const lines = text.split('\r\n');
    expect(lines[3]).toMatch(/^S1,E08000003,Manchester,member,2021-03-21,2021-03-21,18.29,/);
    expect(lines[11]).toMatch(/^S1,E47000001,.*,group,,2021-03-21,9\.69.*ratio-of-sums,10\/10$/);
    expect(text).toContain('Open Government Licence v3.0');
    expect((await office.analyst.get(`/organisations/${office.id}/comparison.csv`)).status).toBe(422);
  });

  it('are nobody else’s to compare', async () => {
    const address = `/organisations/${office.id}/comparison?indicator=S1`;
    expect((await world.stranger.get(address)).status).toBe(403);
    expect((await salford.manager.get(address)).status).toBe(403);
    const analyst = await world.person({ organisationId: manchester.id, roles: ['analyst'] });
    expect((await analyst.get(address)).status).toBe(404);
    expect((await office.manager.get(address)).status).toBe(200);
    expect((await office.analyst.get(`/organisations/${office.id}/comparison?indicator=Q99`)).status).toBe(404);
  });
});
