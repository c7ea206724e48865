import type { Goal } from '@waymark/contract/goals';
import type { Observations } from '@waymark/contract/indicators';
import type { Plan } from '@waymark/contract/plans';
import type { PublishedContent } from '@waymark/contract/published-plan';
import type { Target } from '@waymark/contract/targets';
import { questionCodes } from '@waymark/domain/figures/question-codes';
import { determinedBy, type KnownSum, limitsBy } from '../../../libs/domain/test/attacker';
import type { Client } from '../../support/client';
import { type Council, type Office, World } from '../../support/world';
import { draftedPlan, publish, setStatus } from '../publication/published';
import { cellName, Evidence, type Place } from './disclosure-evidence';

const quarters = [
  { periodStart: '2025-04-01', periodEnd: '2025-06-30' },
  { periodStart: '2025-07-01', periodEnd: '2025-09-30' },
  { periodStart: '2025-10-01', periodEnd: '2025-12-31' },
  { periodStart: '2026-01-01', periodEnd: '2026-03-31' },
] as const;
const [spring, summer, , winter] = quarters;
const year = { periodStart: '2025-04-01', periodEnd: '2026-03-31' };
const sexes = ['sex:female', 'sex:male', 'sex:other'];
const routes = ['route:asylum', 'route:ukraine', 'route:afghan'];

/** Learners by sex, quarter by quarter: 3 in spring is the one small count that nobody may find. */
const learners = [
  [3, 1013, 2027],
  [1021, 1031, 2039],
  [1033, 1039, 2053],
  [1049, 1051, 2063],
];
/** Of those who take part in each member area: hidden are 2 in spring, and 3 and 2 in summer, which sum to the threshold. */
const taking: Record<string, readonly number[]> = { spring: [2, 3001, 3011, 3019], summer: [3, 2, 3023, 3037] };

describe('somebody who adds and subtracts all that is answered', () => {
  let world: World;
  let members: Council[];
  let council: Council;
  let office: Office;
  let plan: Plan;
  let goal: Goal;
  /** What is found at the council and by the public, and what by the office above. */
  let inside: Evidence;
  let above: Evidence;
  const truth = new Map<string, number>();

  async function record(
    by: Client,
    place: Place,
    figures: { value?: number; numerator?: number; denominator?: number },
  ) {
    const { code, ...rest } = place;
    const answers = questionCodes.map((question) => ({ code: question, text: '' }));
    const body = { ...rest, ...figures, source: 'Own records', answers };
    const address = `/indicators/${code}/observations?organisation=${by.organisationId}`;
    (await by.post<Observations>(address, body)).ok();
    truth.set(cellName(place), figures.value ?? figures.numerator ?? 0);
  }

  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
    members = [];
    for (let place = 0; place < 4; place++) members.push(await world.council());
    [council = members[0] as Council] = members;
    office = await world.combinedAuthority(members);
    await recordLearners();
    await recordTaking();
    ({ plan, goal } = await draftedPlan(world, council));
    await aimAndPublish();
    [inside, above] = [await insiders(), await analysts()];
  });
  afterAll(() => world.close());

  const areaOf = (member: Council): string => member.areaCode ?? '';

  /** E11: by sex and quarter with every total; by route for spring alone. */
  async function recordLearners(): Promise<void> {
    const at = { code: 'E11', areaCode: areaOf(council) };
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    const rows = [
      ...learners.map((row, place) => ({ row, period: quarters[place] ?? year })),
      { row: sexes.map((_sex, place) => sum(learners.map((row) => row[place] ?? 0))), period: year },
    ];
    for (const { row, period } of rows) {
      for (const [place, value] of row.entries())
        await record(council.manager, { ...at, ...period, breakdown: sexes[place] ?? '' }, { value });
      await record(council.manager, { ...at, ...period }, { value: sum(row) });
    }
    for (const [place, value] of [4, 1009, 2030].entries())
      await record(council.manager, { ...at, ...spring, breakdown: routes[place] ?? '' }, { value });
  }

  /** C11 in every member area, shared in full; S19 as shares of one council by sex. */
  async function recordTaking(): Promise<void> {
    for (const [place, member] of members.entries()) {
      await world.rows(
        `insert into share (organisation_id, receiver_id, subject, level, starts_on) values ($1, $2, 'local-figures', 'full', '2026-01-01')`,
        [member.id, office.id],
      );
      const at = { code: 'C11', areaCode: areaOf(member) };
      await record(member.manager, { ...at, ...spring }, { value: taking['spring']?.[place] ?? 0 });
      await record(member.manager, { ...at, ...summer }, { value: taking['summer']?.[place] ?? 0 });
    }
    const at = { code: 'S19', areaCode: areaOf(council), ...winter };
    const shares = [
      ['sex:female', 38, 40],
      ['sex:male', 600, 701],
      ['sex:other', 500, 907],
      ['', 1138, 1648],
    ] as const;
    for (const [breakdown, numerator, denominator] of shares)
      await record(council.manager, { ...at, breakdown }, { numerator, denominator });
  }

  async function aimAndPublish(): Promise<void> {
    for (const code of ['E11', 'C11', 'S19']) {
      const [row] = await world.rows<{ id: string }>('select id from indicator where code = $1', [code]);
      const baseline = code === 'C11' ? { baselineOn: spring.periodEnd, baselineValue: 2 } : {};
      const target = { indicatorId: row?.id, ...baseline, targetOn: '2028-03-31', targetValue: 90 };
      (await council.planner.post<Target>(`/goals/${goal.id}/indicators`, target)).ok();
    }
    await setStatus(world, plan.id, 'approved');
    (await publish(council.approver, plan.id)).ok();
  }

  /** What the public can get, and what members of the council that may not see small counts get beside it. */
  async function insiders(): Promise<Evidence> {
    const found = new Evidence();
    const areaCode = areaOf(council);
    const path = `/plans/${council.slug}/${plan.title.toLowerCase().replaceAll(' ', '-')}-2027-2030`;
    found.published((await world.anyone.page(`${path}.json`)).body as unknown as PublishedContent);
    for (const form of ['', '.csv']) await found.text(world.anyone, `${path}${form}`);
    await found.series(world.stranger, { code: 'E11', areaCode, keys: ['sex:female'] });
    await found.series(council.viewer, { code: 'E11', areaCode, keys: ['', ...sexes, ...routes] });
    await found.series(council.viewer, { code: 'S19', areaCode, keys: ['', ...sexes] });
    await found.series(council.viewer, { code: 'C11', areaCode, keys: [''] });
    const { goals } = (await council.viewer.get<{ goals: { indicators: Target[] }[] }>(`/plans/${plan.id}`)).ok();
    for (const target of goals.flatMap(({ indicators }) => indicators))
      found.target(target, areaCode, [...quarters, year]);
    const documents = ['plan.html', 'plan.csv', 'plan.json'].map((name) => `plans/${plan.id}/documents/${name}`);
    for (const address of ['home', `plans/${plan.id}/versions`, `plans/${plan.id}/versions/1`, ...documents])
      await found.text(council.viewer, address);
    return found;
  }

  /** What the office's analyst gets, the public page beside it. */
  async function analysts(): Promise<Evidence> {
    const found = new Evidence();
    for (const period of [spring, summer])
      await found.comparison(office.analyst, office.id, { code: 'C11', ...period });
    await found.matrix(office.analyst, office.id, { code: 'C11', ...summer });
    return found;
  }

  /** Numbers told as sums of unknown counts, and what everybody knows: parts make totals, quarters make the year. */
  function sumsOf({ told }: Evidence): KnownSum[] {
    const known = told.map(({ cells, equals }) => ({ terms: new Map(cells.map((cell) => [cell, 1])), equals }));
    const areaCode = areaOf(council);
    const cell = (code: string, breakdown: string, period: typeof year) =>
      cellName({ code, areaCode, breakdown, ...period });
    const make = (parts: string[], total: string) => ({
      terms: new Map([...parts.map((one) => [one, 1] as const), [total, -1] as const]),
      equals: 0,
    });
    const periods = [...quarters, year];
    return [
      ...known,
      ...periods.map((period) =>
        make(
          sexes.map((key) => cell('E11', key, period)),
          cell('E11', '', period),
        ),
      ),
      ...['', ...sexes].map((key) =>
        make(
          quarters.map((period) => cell('E11', key, period)),
          cell('E11', key, year),
        ),
      ),
      make(
        routes.map((key) => cell('E11', key, spring)),
        cell('E11', '', spring),
      ),
      make(
        sexes.map((key) => cell('S19', key, winter)),
        cell('S19', '', winter),
      ),
    ];
  }

  /** Cells that were not told and have only one possible value all the same. */
  function workedOut(evidence: Evidence): Map<string, number> {
    const sums = sumsOf(evidence);
    const told = new Set(evidence.told.filter(({ cells }) => cells.length === 1).map(({ cells }) => cells[0]));
    const pinned = [...limitsBy(sums)].filter(([, [least, greatest]]) => least === greatest);
    const found = new Map([...determinedBy(sums), ...pinned.map(([cell, [value]]) => [cell, value] as const)]);
    return new Map([...found].filter(([cell]) => !told.has(cell)));
  }

  it('is told what may be told, and works out no other count', () => {
    for (const evidence of [inside, above]) {
      expect(evidence.told.length).toBeGreaterThan(4);
      for (const { cells, equals } of evidence.told)
        expect(equals).toBe(cells.reduce((sum, cell) => sum + (truth.get(cell) ?? 0), 0));
      expect(workedOut(evidence)).toEqual(new Map());
    }
    const small = [...truth].filter(([, count]) => count > 0 && count < 5).map(([cell]) => cell);
    const toldCells = new Set(
      [inside, above]
        .flatMap(({ told }) => told.filter(({ cells }) => cells.length === 1))
        .map(({ cells }) => cells[0]),
    );
    expect(small).toHaveLength(5);
    expect(small.filter((cell) => toldCells.has(cell))).toEqual([]);
  });

  it('finds hidden counts in no text, table or document either', async () => {
    const rows = await world.rows<{ value: number }>(
      `select value from observation where hidden and value > 1000 union select numerator from observation where hidden and numerator > 499`,
    );
    expect(rows.length).toBeGreaterThan(3);
    const texts = [...inside.texts, ...above.texts].map((text) => text.replaceAll(/(\d),(\d{3})/g, '$1$2'));
    const hidden = rows.map(({ value }) => new RegExp(`\\b${value}\\b`));
    expect(hidden.filter((one) => texts.some((text) => one.test(text))).map(String)).toEqual([]);
  });

  it('would find them if no second count were hidden', async () => {
    for (const table of ['observation', 'latest_observation'])
      await world.rows(`update ${table} set hidden = false where hidden and coalesce(numerator, value) >= 5`);
    const found = workedOut(await insiders());
    expect(found.get(cellName({ code: 'E11', areaCode: areaOf(council), breakdown: 'sex:female', ...spring }))).toBe(3);
    expect(found.get(cellName({ code: 'E11', areaCode: areaOf(council), breakdown: 'route:asylum', ...spring }))).toBe(
      4,
    );
    expect(found.get(cellName({ code: 'S19', areaCode: areaOf(council), breakdown: 'sex:female', ...winter }))).toBe(
      38,
    );
  });
});
