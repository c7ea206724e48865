import type { ComparedFigure, Comparison, ComparisonMatrix } from '@waymark/contract/comparison';
import type { Observations } from '@waymark/contract/indicators';
import { type Council, type Office, World } from '../../support/world';

describe('figures that a member recorded itself', () => {
  let world: World;
  let office: Office;
  let manchester: Council;
  let salford: Council;

  const one = async (query: string) => {
    const address = `/organisations/${office.id}/comparison?${query}`;
    const { comparisons } = (await office.analyst.get<Comparison>(address)).ok();
    return comparisons[0] as Comparison['comparisons'][number];
  };
  const figureOf = (figures: ComparedFigure[], name: string) => figures.find((figure) => figure.areaName === name);
  const march = { periodStart: '2026-01-01', periodEnd: '2026-03-31', source: 'Register' };
  const record = async (council: Council, body: object, code = 'S19') =>
    (
      await council.manager.post<Observations>(`/indicators/${code}/observations?organisation=${council.id}`, {
        areaCode: council.areaCode,
        ...march,
        ...body,
      })
    ).ok();
  const share = (council: Council, level: 'coverage' | 'full', ends: string | null = null) =>
    world.rows(
      `insert into share (organisation_id, receiver_id, subject, level, starts_on, ends_on)
         values ($1, $2, 'local-figures', $3, '2026-01-01', $4)`,
      [council.id, office.id, level, ends],
    );

  beforeAll(async () => {
    world = await World.open();
    world.today('2026-11-21');
    manchester = await world.council({ areaCode: 'E08000003' });
    salford = await world.council({ areaCode: 'E08000006' });
    office = await world.combinedAuthority([], { areaCode: 'E47000001' });
    await record(manchester, { numerator: 80, denominator: 100 });
    await record(salford, { numerator: 30, denominator: 50 });
  });
  afterAll(() => world.close());
  afterEach(() => world.rows('delete from share'));

  it('are shown only where they are shared in full', async () => {
    expect((await one('indicator=S19')).figures.every((figure) => figure.value === null)).toBe(true);
    await share(manchester, 'coverage');
    expect((await one('indicator=S19')).figures.every((figure) => figure.value === null)).toBe(true);
  });

  it('are rolled up with the names of who is left out', async () => {
    await share(manchester, 'full');
    await share(salford, 'full');
    const { figures, group } = await one('indicator=S19');
    expect(figureOf(figures, 'Manchester')).toMatchObject({ value: 80, status: 'normal', intervalComputed: true });
    expect(group).toMatchObject({ method: 'ratio-of-sums', memberCount: 10, coveredCount: 2 });
    expect(group?.value).toBeCloseTo((110 / 150) * 100, 9);
    expect(group?.leftOut).toHaveLength(8);
    expect(group?.leftOut).toContain('Wigan');
    expect(new Set(group?.leftOutReasons)).toEqual(new Set(['no-figure']));
  });

  it('are shown no more when the share has ended', async () => {
    await share(manchester, 'full', '2026-11-21');
    expect(figureOf((await one('indicator=S19')).figures, 'Manchester')?.value).toBeNull();
    await share(manchester, 'full', '2026-11-22');
    expect(figureOf((await one('indicator=S19')).figures, 'Manchester')?.value).toBe(80);
  });

  it('are not mixed with those of another period', async () => {
    await share(manchester, 'full');
    await share(salford, 'full');
    const june = { periodStart: '2026-04-01', periodEnd: '2026-06-30', numerator: 45, denominator: 50 };
    await record(salford, june);
    const { group, figures, periodEnd } = await one('indicator=S19');
    expect(periodEnd).toBe('2026-06-30');
    expect(group).toMatchObject({ value: 90, coveredCount: 1 });
    expect(group?.leftOutReasons).toContain('other-period');
    expect(figureOf(figures, 'Manchester')).toMatchObject({ value: 80, againstGroup: 'not-compared' });
  });

  it('are hidden where they count few people, and left out of the value of all', async () => {
    await share(manchester, 'full');
    await share(salford, 'full');
    const few = 4;
    await record(manchester, { value: few }, 'C11');
    await record(salford, { value: 7001 }, 'C11');
    const { figures, group } = await one('indicator=C11');
    expect(figureOf(figures, 'Manchester')).toMatchObject({ value: null, status: 'suppressed', lower: null });
    expect(group).toMatchObject({ method: 'sum', value: 7001, coveredCount: 1 });
    expect(group?.leftOutReasons).toContain('suppressed');
    const { rows } = (await office.analyst.get<ComparisonMatrix>(`/organisations/${office.id}/matrix`)).ok();
    const answers = [
      (await office.analyst.get(`/organisations/${office.id}/comparison?indicator=C11`)).text,
      (await office.analyst.get(`/organisations/${office.id}/comparison.csv?indicator=C11`)).text,
      JSON.stringify(rows.find((row) => row.code === 'C11')),
    ];
    for (const text of answers) {
      expect(text).toContain('suppressed');
      expect(text).not.toContain('7005');
      expect(text).not.toMatch(/("value":4[,}])|(,4,)/);
    }
    // Beside the office's own total Salford is hidden too. A sum with both, after one without Manchester, would tell it.
    const total = { areaCode: office.areaCode, ...march, value: 7005 };
    (await office.analyst.post(`/indicators/C11/observations?organisation=${office.id}`, total)).ok();
    const beside = await one('indicator=C11');
    expect(figureOf(beside.figures, 'Salford')).toMatchObject({ value: null, status: 'suppressed' });
    expect(beside.group).toBeNull();
  });
});
