import type { Dataset, Datasets } from '@waymark/contract/datasets';
import type { Observations } from '@waymark/contract/indicators';
import type { Problem } from '@waymark/contract/problem';
import type { Client } from '../../support/client';
import { csvwFile, metadataAlone, ownFile, type OwnRow } from '../../support/dataset-files';
import { choiceOf, only, previewed, step, uploadDataset } from '../../support/dataset-steps';
import { bomb, encrypted, macros, wordDocument, workbook } from '../../support/import-files';
import { type Council, type Office, World } from '../../support/world';

let world: World;
let library: string;
let steward: Client;
let council: Council;
let neighbour: Council;
let office: Office;

beforeAll(async () => {
  world = await World.open();
  library = (await world.rows<{ id: string }>(`select id from organisation where kind = 'library'`))[0]?.id ?? '';
  steward = await world.person({ organisationId: library, roles: ['steward'] });
  council = await world.council({ areaCode: 'E08000003' });
  neighbour = await world.council({ areaCode: 'E08000006' });
  office = await world.combinedAuthority([council, neighbour]);
});
afterAll(() => world.close());

const key = 'E14';
const row = (code: string, year: number, numerator: number, denominator = 1000): OwnRow => ({
  ...{ code, key, year, numerator, denominator },
  value: numerator / 10,
});
const part = (measure: number) => only(measure, [0, key]);
const choices = [choiceOf(key, { value: part(0), numerator: part(1), denominator: part(2) })];
const read = (client: Client, organisation: string, rows: readonly OwnRow[]): Promise<Dataset> =>
  previewed(world, { client, organisation, file: ownFile(rows), layout: 'own', choices });

const seriesOf = async (client: Client, area: string): Promise<Observations> =>
  (await client.get<Observations>(`/indicators/${key}/observations?area=${area}`)).ok();

describe('another edition of a file', () => {
  const first = [row('E08000003', 2020, 120), row('E08000003', 2021, 130), row('E08000006', 2021, 140)];

  it('changes only what changed, shows it as revisions, and gives the former figures back', async () => {
    const opened = await read(steward, library, first);
    expect(opened.reconciliation?.counts).toEqual({ figures: 3, added: 3, revised: 0, unchanged: 0 });
    const loaded = await step(world, steward, opened, 'load');
    expect(loaded.counts).toEqual({ figures: 3, added: 3, revised: 0, unchanged: 0 });

    const same = await read(steward, library, first);
    expect(same.reconciliation?.counts).toEqual({ figures: 3, added: 0, revised: 0, unchanged: 3 });
    const again = await step(world, steward, same, 'load');
    expect(again.counts).toEqual({ figures: 3, added: 0, revised: 0, unchanged: 3 });

    const second = [row('E08000003', 2020, 120), row('E08000003', 2021, 135), row('E08000003', 2022, 150)];
    const edition = await read(steward, library, second);
    expect(edition.reconciliation?.counts).toEqual({ figures: 3, added: 1, revised: 1, unchanged: 1 });
    const revised = await step(world, steward, edition, 'load');
    const { observations } = await seriesOf(council.viewer, 'E08000003');
    expect(observations.map(({ periodEnd, value, status, revision }) => [periodEnd, value, status, revision])).toEqual([
      ['2020-12-31', 12, 'normal', 1],
      ['2021-12-31', 13.5, 'revised', 2],
      ['2022-12-31', 15, 'normal', 1],
    ]);
    const former = await world.rows(
      `select v.value, v.revision, v.reason, v.replaced_by from observation_revision v join indicator i on i.id = v.indicator_id
       where i.code = $1 and v.organisation_id = $2`,
      [key, library],
    );
    expect(former).toEqual([{ value: 13, revision: 1, reason: 'A publication, file.csv', replaced_by: steward.name }]);

    // What a later load revised cannot be taken back before that one is.
    const early = await steward.send<Problem>('POST', `/api/v1/datasets/${loaded.id}/undo`, {
      version: loaded.version,
    });
    expect([early.status, early.body.code, early.body.details]).toEqual([
      409,
      'dataset-revised',
      { figures: 1, by: [steward.name] },
    ]);
    await step(world, steward, revised, 'undo');
    const back = await seriesOf(council.viewer, 'E08000003');
    expect(back.observations.map(({ periodEnd, value, revision }) => [periodEnd, value, revision])).toEqual([
      ['2020-12-31', 12, 1],
      ['2021-12-31', 13, 3],
    ]);
  });

  it('asks about shares of more than everyone, and says what it cannot read', async () => {
    const rows = [
      row('E08000003', 2023, 1200),
      { ...row('E08000006', 2023, 5), value: 'many' },
      row('E08000003', 2023, 1200),
    ];
    const { reconciliation } = await read(steward, library, rows);
    expect(reconciliation?.aboveWhole).toBe(1);
    expect(reconciliation?.rows).toMatchObject({ read: 3, matched: 1, duplicate: 1, unreadable: 1 });
    expect(reconciliation?.unreadable).toMatchObject([{ row: 3, reason: 'number' }]);
  });
});

describe('whose figures a file becomes', () => {
  const rows = [row('E08000003', 2019, 100), row('E08000006', 2019, 200), row('E08000007', 2019, 300)];

  it("are a council's own for its own area, and a combined authority's for those of its members", async () => {
    const own = await read(council.manager, council.id, rows);
    expect(own.reconciliation?.rows).toMatchObject({ read: 3, matched: 1, otherArea: 2 });
    const loaded = await step(world, council.manager, own, 'load');
    expect(loaded.status).toBe('loaded');
    const { observations } = await seriesOf(council.viewer, 'E08000003');
    expect(observations.find(({ periodEnd }) => periodEnd === '2019-12-31')).toMatchObject({ value: 10, own: true });
    expect(
      (await seriesOf(neighbour.viewer, 'E08000003')).observations.some(({ periodEnd }) => periodEnd === '2019-12-31'),
    ).toBe(false);

    const members = await read(office.analyst, office.id, rows);
    expect(members.reconciliation?.rows).toMatchObject({ matched: 2, otherArea: 1 });
  });

  it('is for those who record figures there, and for nobody else there is no such file', async () => {
    const own = (await uploadDataset(council.manager, council.id, ownFile(rows))).ok();
    for (const client of [neighbour.manager, world.stranger, steward])
      expect((await client.get(`/datasets/${own.id}`)).status).toBe(404);
    expect((await uploadDataset<Problem>(council.planner, council.id, ownFile(rows))).status).toBe(403);
    expect((await uploadDataset<Problem>(council.manager, library, ownFile(rows))).status).toBe(404);
    const listed = (await council.manager.get<Datasets>(`/datasets?organisation=${council.id}`)).ok();
    expect(listed.datasets.map(({ id }) => id)).toContain(own.id);
    expect((await council.manager.delete(`/datasets/${own.id}`, own.version)).status).toBe(204);
    const left = await world.rows('select from dataset_piece where import_id = $1', [own.id]);
    expect(left).toHaveLength(0);
    expect((await council.manager.get(`/datasets/${own.id}`)).status).toBe(404);
  });

  it('goes into no period that is closed', async () => {
    const own = await read(neighbour.manager, neighbour.id, [row('E08000006', 2018, 100)]);
    await world.rows(
      `insert into period_lock (organisation_id, starts_on, ends_on, locked_by, locked_by_id, locked_at)
       values ($1, '2018-01-01', '2018-12-31', 'Manager', $2, now())`,
      [neighbour.id, neighbour.manager.userId],
    );
    const refused = await step(world, neighbour.manager, own, 'load');
    expect([refused.status, refused.failure]).toEqual(['previewed', 'period-locked']);
    expect((await seriesOf(neighbour.manager, 'E08000006')).observations.some(({ own: mine }) => mine)).toBe(false);
  });
});

describe('a file that does not fit', () => {
  it.each([
    ['is empty', Buffer.alloc(0), 'file-empty'],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'file-image'],
    ['is a document', wordDocument(), 'file-word'],
    ['unpacks to more than may be', bomb(), 'file-too-large-unpacked'],
    ['has macros', macros(), 'file-macros'],
    ['is locked', encrypted(), 'file-encrypted'],
    [
      'is a workbook of something else',
      workbook('<row><c t="inlineStr"><is><t>Actions</t></is></c></row>'),
      'dataset-layout-unknown',
    ],
    ['is a table of something else', 'Action,Lead\nOpen a desk,Somebody', 'dataset-layout-unknown'],
    ['has a header alone', 'authority_code,indicator_key,period_start,period_end,value', 'dataset-no-rows'],
    ['is JSON of something else', '{"a": [1, 2]}', 'dataset-json-unknown'],
    ['is broken JSON', '{"a": ', 'dataset-json-broken'],
    ['is metadata alone', metadataAlone(), 'dataset-metadata-alone'],
  ])('is refused when it %s', async (_what, file, code) => {
    const { status, body } = await uploadDataset<Problem>(steward, library, file);
    expect([status, body.code]).toEqual([422, code]);
  });

  it('is refused by the length that it declares', async () => {
    const { status, body } = await steward.send<Problem>('POST', `/api/v1/datasets/file?organisation=${library}`, {
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(500 * 1_048_576) },
      body: Buffer.from('x'),
    });
    expect([status, body.code]).toEqual([413, 'file-too-large']);
  });

  it('says of every choice what is wrong with it, and takes none while it is busy', async () => {
    const { id, version } = (await uploadDataset(steward, library, csvwFile())).ok();
    const choose = (choice: object) =>
      steward.patch<Problem>(
        `/datasets/${id}`,
        {
          levels: ['council'],
          reading: 'as-written',
          periodStart: null,
          periodEnd: null,
          source: 'ONS',
          releasedOn: '2024-01-20',
          ...choice,
        },
        version,
      );
    const wrong = [
      choiceOf('none', { value: only(0) }),
      choiceOf('S2', {}),
      choiceOf('E14', { value: only(9) }),
      choiceOf('E14', { value: only(0, [0]) }),
      choiceOf('M1', { value: only(0) }),
    ];
    const { status, body } = await choose({ choices: wrong, releasedOn: '2199-01-01' });
    expect([status, body.fields?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      [
        '/choices/0/indicator unknown',
        '/choices/1/numerator required',
        '/choices/2/value unknown',
        '/choices/3/value no-category',
        '/choices/4/indicator computed',
        '/choices/3/indicator chosen-twice',
        '/releasedOn in-the-future',
      ],
    ]);
    expect((await choose({ choices: [choiceOf('S2', { value: only(0) })] })).status).toBe(200);
    const busy = await steward.send<Problem>('POST', `/api/v1/datasets/${id}/load`, { version: version + 1 });
    expect([busy.status, busy.body.code]).toEqual([409, 'dataset-busy']);
    await world.runJobs();
  });
});
