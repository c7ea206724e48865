import type { Comparison, ComparisonMatrix } from '@waymark/contract/comparison';
import { type Office, World } from '../../support/world';

describe('the matrix of indicators and members', () => {
  let world: World;
  let office: Office;

  beforeAll(async () => {
    world = await World.open();
    world.today('2026-11-21');
    office = await world.combinedAuthority([], { areaCode: 'E47000001' });
  });
  afterAll(() => world.close());

  const matrix = async (query = '') =>
    (await office.analyst.get<ComparisonMatrix>(`/organisations/${office.id}/matrix${query}`)).ok();

  it('says in every cell what the comparison says', async () => {
    const { members, rows } = await matrix();
    const { comparisons } = (await office.analyst.get<Comparison>(`/organisations/${office.id}/comparison`)).ok();
    expect(rows.map((row) => row.code)).toEqual(comparisons.map(({ indicator }) => indicator.code));
    expect(members.map((member) => member.name)).toEqual(comparisons[0]?.figures.map((figure) => figure.areaName));
    for (const [place, { figures, group }] of comparisons.entries()) {
      expect(rows[place]?.groupValue).toBe(group?.value ?? null);
      expect(rows[place]?.cells).toEqual(
        figures.map(({ value, status, late, againstGroup, periodEnd }) => ({
          value,
          status,
          late,
          againstGroup,
          periodEnd,
        })),
      );
    }
  });

  it('puts every principal authority beside each other, with those not concerned told apart', async () => {
    const { members, rows } = await matrix('?areas=all');
    expect(members.length).toBe(382);
    const names = members.map((member) => member.name);
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
    const language = rows.find((row) => row.code === 'S1');
    const cellOf = (code: string) => language?.cells[members.findIndex((member) => member.areaCode === code)];
    expect(cellOf('E08000003')).toMatchObject({ value: 18.29, againstGroup: 'higher', periodEnd: '2021-03-21' });
    expect(cellOf('W06000015')?.value).toBeGreaterThan(0);
    expect(cellOf('S12000049')).toMatchObject({ value: null, status: 'not-applicable', againstGroup: 'not-compared' });
  });

  it('is narrowed to a theme', async () => {
    const { rows } = await matrix('?theme=T4');
    expect(new Set(rows.map((row) => row.theme))).toEqual(new Set(['T4']));
    expect((await office.analyst.get(`/organisations/${office.id}/matrix?theme=T9`)).status).toBe(422);
  });

  it('is for those who may compare', async () => {
    expect((await world.stranger.get(`/organisations/${office.id}/matrix`)).status).toBe(403);
  });
});
