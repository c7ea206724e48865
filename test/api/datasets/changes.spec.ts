import type { DatasetChanges } from '@waymark/contract/dataset-changes';
import type { Dataset } from '@waymark/contract/datasets';
import type { Indicator, Indicators } from '@waymark/contract/indicators';
import type { Problem } from '@waymark/contract/problem';
import { minimalBody } from '../../support/bodies';
import type { Client } from '../../support/client';
import { lines, ownFile, type OwnRow } from '../../support/dataset-files';
import { choiceOf, only, previewed, step, uploadDataset } from '../../support/dataset-steps';
import { type Council, type Office, World } from '../../support/world';

let world: World;
let library: string;
let steward: Client;
let council: Council;
let office: Office;

beforeAll(async () => {
  world = await World.open();
  library = (await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`))[0]?.id ?? '';
  steward = await world.person({ organisationId: library, roles: ['steward'] });
  council = await world.council({ areaCode: 'E08000003' });
  office = await world.combinedAuthority([council]);
});
afterAll(() => world.close());

const row = (code: string, value: number | string, more: Partial<OwnRow> = {}): OwnRow => ({
  ...{ code, key: 'C9', year: 2019, value },
  ...more,
});
const chosen = (indicator: string) => [choiceOf(indicator, { value: only(0, [0, indicator]) })];
const read = (client: Client, organisation: string, rows: readonly OwnRow[]): Promise<Dataset> =>
  previewed(world, {
    ...{ client, organisation, file: ownFile(rows), layout: 'own' },
    choices: chosen(rows[0]?.key ?? ''),
  });
const changesOf = async (client: Client, { id }: Dataset, query = ''): Promise<DatasetChanges> =>
  (await client.get<DatasetChanges>(`/datasets/${id}/changes${query}`)).ok();
const shown = ({ changes }: DatasetChanges) =>
  changes.map(({ areaName, former, coming }) => [
    areaName,
    former?.value ?? former?.status,
    coming.value ?? coming.status,
  ]);

const standing = async (code: string): Promise<number[]> =>
  (
    await world.rows<{ value: number }>(
      `select o.value from observation o join indicator i on i.id = o.indicator_id
       where i.code = $1 and o.period_end = '2019-12-31' and o.organisation_id = $2 order by o.area_code`,
      [code, library],
    )
  ).map(({ value }) => value);

describe('what another edition changes', () => {
  const first = [row('E08000003', 10), row('E08000006', 20), row('E08000007', 30), row('E08000008', 40)];
  const second = [row('E08000003', 11), row('E08000006', 40), row('E08000007', 'c'), row('E08000008', 40)];

  it('is seen figure by figure before it is loaded and after, the largest changes first', async () => {
    const opened = await read(steward, library, first);
    expect(await changesOf(steward, opened)).toEqual({ kind: 'revised', total: 0, changes: [], next: null });
    const added = await changesOf(steward, opened, '?kind=added');
    expect([added.total, shown(added).length, added.changes[0]]).toMatchObject([
      4,
      4,
      { indicator: 'C9', areaCode: 'E08000003', former: null, coming: { value: 10, status: 'normal' } },
    ]);
    expect((await changesOf(steward, opened, '?kind=added&after=3')).changes).toHaveLength(1);
    const base = await step(world, steward, opened, 'load');

    const edition = await read(steward, library, [...second, row('E08000009', 50)]);
    const expected = [
      ['Salford', 20, 40],
      ['Manchester', 10, 11],
      ['Stockport', 30, 'suppressed'],
    ];
    const before = await changesOf(steward, edition);
    expect([before.total, before.next, shown(before)]).toEqual([3, null, expected]);
    const loaded = await step(world, steward, edition, 'load');
    expect(shown(await changesOf(steward, loaded))).toEqual(expected);
    expect(shown(await changesOf(steward, loaded, '?kind=added'))).toEqual([['Trafford', undefined, 50]]);

    const undone = await step(world, steward, loaded, 'undo');
    expect(await changesOf(steward, undone)).toMatchObject({ total: 0, changes: [] });
    expect((await steward.get(`/datasets/${undone.id}/changes?after=-1`)).status).toBe(422);

    // What the undone edition had said does not come back with the load before it.
    expect((await step(world, steward, base, 'undo')).status).toBe('undone');
    expect(await standing('C9')).toEqual([]);
    const again = await step(world, steward, await read(steward, library, first.slice(0, 2)), 'load');
    const other = await step(world, steward, await read(steward, library, second.slice(0, 2)), 'load');
    expect(shown(await changesOf(steward, other))).toEqual(expected.slice(0, 2));
    await step(world, steward, other, 'undo');
    expect(await standing('C9')).toEqual([10, 20]);
    await step(world, steward, again, 'undo');
    expect(await standing('C9')).toEqual([]);
  });

  it('shows no small count that stands, nor tells it by its place', async () => {
    const counts = [row('E08000003', 3, { key: 'S6', year: 2018 }), row('E08000003', 400, { key: 'S6', year: 2017 })];
    await step(world, council.manager, await read(council.manager, council.id, counts), 'load');
    const edition = await read(council.manager, council.id, [
      row('E08000003', 300, { key: 'S6', year: 2018 }),
      row('E08000003', 410, { key: 'S6', year: 2017 }),
    ]);
    const formerOf = ({ changes }: DatasetChanges) =>
      changes.map(({ periodEnd, former }) => [periodEnd, former?.value, former?.status]);
    const expected = [
      ['2017-12-31', 400, 'normal'],
      ['2018-12-31', null, 'suppressed'],
    ];
    expect(formerOf(await changesOf(council.manager, edition))).toEqual(expected);
    const loaded = await step(world, council.manager, edition, 'load');
    expect(formerOf(await changesOf(council.manager, loaded))).toEqual(expected);
  });
});

describe('what a file has that cannot be used', () => {
  it('can be taken along as a table, in which no cell is a formula', async () => {
    const file = lines([
      ['date', 'geography', 'geography code', 'Sex: Total', 'Sex: Female'],
      [2021, '=cmd()', 'E06000999', 5, 3],
      [2021, 'Salford', 'E08000999', 5, 3],
      [2021, 'Manchester', 'E08000003', 100, '@many'],
      [2021, 'Bury', 'E08000002', 100, 60],
      ['later', 'Bolton', 'E08000001', 100, 60],
      [2021, 'England', 'E92000001', 1000, 100],
    ]);
    const found = await previewed(world, {
      ...{ client: steward, organisation: library, file, layout: 'census-bulk' },
      choices: [choiceOf('S6', { breakdown: 'sex:female', value: only(1) })],
    });
    expect(found.reconciliation?.unknownAreas).toEqual([
      { code: 'E06000999', name: '=cmd()', hint: 'no-such-area' },
      { code: 'E08000999', name: 'Salford', hint: 'same-name', areaCode: 'E08000006', areaName: 'Salford' },
    ]);
    expect(found.reconciliation?.totals).toMatchObject([{ of: 'England', sum: 60, total: 100 }]);
    const { text, headers } = await steward.get(`/datasets/${found.id}/problems.csv`);
    expect(headers['content-type']).toMatch(/text\/csv/);
    const table = text.split('\r\n');
    expect(table).toHaveLength(7);
    expect(table.slice(1).join('\n')).toContain("No area has this code,,E06000999,'=cmd(),");
    expect(text).toContain('Neither a number nor a known sign,4,,');
    expect(text).toContain('No period that can be read,6,,');
    expect(text).toContain('An area of this name has the code E08000006 Salford');
    expect(text).toMatch(/The sum of the areas differs.*,60,100/);
    expect((await world.stranger.get(`/datasets/${found.id}/problems.csv`)).status).toBe(404);
  });

  it('is a row that was cut off, and no total of a country where one has some of its areas alone', async () => {
    const head = ['date', 'geography', 'geography code', 'Sex: Total', 'Sex: Female'];
    const england = [2021, 'England', 'E92000001', 1000, 100];
    const whole = [head, england, [2021, 'Manchester', 'E08000003', 100, 60]];
    const choices = [choiceOf('S6', { value: only(0) })];
    const asked = { client: council.manager, organisation: council.id, layout: 'census-bulk' as const, choices };
    const own = await previewed(world, { ...asked, file: lines(whole) });
    expect([own.reconciliation?.totals, own.reconciliation?.counts.figures]).toEqual([[], 1]);
    const cut = await previewed(world, { ...asked, file: `${lines([head, england])}\n2021,Manchester,E08000003,10` });
    expect([cut.reconciliation?.rows.unreadable, cut.reconciliation?.counts.figures]).toEqual([1, 0]);
    const blank = await uploadDataset<Problem>(council.manager, council.id, '\n\n');
    expect([blank.status, blank.body.code]).toEqual([422, 'file-empty']);
  });
});

describe('which indicators a file may be of', () => {
  const code = 'SHARED-2';
  let indicator: Indicator;
  const figures = [row('E08000003', 12, { key: code })];
  const refused = async (client: Client, organisation: string, choices: object[]) => {
    const { id, version } = await read(client, organisation, [row('E08000003', 1)]);
    const body = { choices, levels: ['council'], reading: 'as-written', periodStart: null, periodEnd: null };
    const asked = { ...body, source: 'ONS', releasedOn: '2024-01-20' };
    const { body: problem } = await client.patch<Problem>(`/datasets/${id}`, asked, version);
    return problem.fields?.map((field) => `${field.pointer} ${field.code}`);
  };

  const recordable = async (client: Client, organisation: string): Promise<Indicator[]> => {
    const { indicators } = (await client.get<Indicators>(`/indicators?recordable=${organisation}`)).ok();
    return indicators.filter((one) => one.code === code);
  };

  it('are of everyone, or of a category that there is', async () => {
    const [choice] = chosen('C9');
    expect(await refused(steward, library, [{ ...choice, breakdown: 'sex:woman' }])).toEqual([
      '/choices/0/breakdown not-a-choice',
    ]);
  });

  it('are those that an office offers its members too, for their own figures', async () => {
    const body = { ...minimalBody(world.conformity.document, 'NewIndicator'), code, name: 'Welcome hubs' };
    const shape = { valueType: 'count', unit: 'hubs', kind: 'outcome', frequency: 'year', disclosureRule: 'none' };
    indicator = (await office.manager.post<Indicator>('/indicators', { ...body, ...shape })).ok();
    expect(await refused(council.manager, council.id, chosen(code))).toEqual(['/choices/0/indicator unknown']);
    expect(await recordable(council.manager, council.id)).toEqual([]);
    indicator = (await office.manager.post<Indicator>(`/indicators/${code}/offer`, {})).ok();
    expect(await refused(steward, library, chosen(code))).toEqual(['/choices/0/indicator unknown']);
    expect(await refused(world.stranger, world.stranger.organisationId, chosen(code))).toEqual([
      '/choices/0/indicator unknown',
    ]);

    const loaded = await step(world, council.manager, await read(council.manager, council.id, figures), 'load');
    expect([loaded.status, loaded.counts?.added]).toEqual(['loaded', 1]);
    const kept = await world.rows(
      `select o.organisation_id = $1 as mine, o.value from observation o join indicator i on i.id = o.indicator_id
       where i.code = $2`,
      [council.id, code],
    );
    expect(kept).toEqual([{ mine: true, value: 12 }]);
    expect((await step(world, council.manager, loaded, 'undo')).status).toBe('undone');
  });

  it('let nobody begin once the offer has ended, and let go on who has begun', async () => {
    const read1 = await read(council.manager, council.id, figures);
    const later = await read(council.manager, council.id, [row('E08000003', 13, { key: code })]);
    const ended = `update indicator set offered_until = '2024-01-01' where id = $1`;
    await world.rows(ended, [indicator.id]);
    const tooLate = await council.manager.send<Problem>('POST', `/api/v1/datasets/${read1.id}/load`, {
      version: read1.version,
    });
    expect([tooLate.status, tooLate.body.code]).toEqual([409, 'dataset-indicator-gone']);
    await world.rows('update indicator set offered_until = null where id = $1', [indicator.id]);
    const loaded = await step(world, council.manager, read1, 'load');
    await world.rows(ended, [indicator.id]);
    // The page asks for those that may be recorded: one who has begun finds the indicator there, and that its offer ended.
    const named = await recordable(council.manager, council.id);
    expect(named.map(({ owner, offeredUntil }) => [owner, offeredUntil])).toEqual([['office', '2024-01-01']]);
    const revised = await step(world, council.manager, later, 'load');
    expect(revised.counts).toMatchObject({ added: 0, revised: 1 });
    await step(world, council.manager, revised, 'undo');
    expect((await step(world, council.manager, loaded, 'undo')).status).toBe('undone');
    expect(await recordable(council.manager, council.id)).toEqual([]);
    expect((await world.stranger.get(`/indicators?recordable=${council.id}`)).status).toBe(404);
  });
});
