import type { PlanImport } from '@waymark/contract/imports';
import type { Problem } from '@waymark/contract/problem';
import {
  bomb,
  encrypted,
  macros,
  oldWorkbook,
  previewOf,
  upload,
  wordDocument,
  workbook,
} from '../../support/import-files';
import { type Council, World } from '../../support/world';

let world: World;
let council: Council;
let planId: string;

beforeAll(async () => {
  world = await World.open();
  council = await world.council();
  planId = (await world.plan(council.planner)).id;
});
afterAll(() => world.close());

/** Generous for a busy machine; reading any of these would take longer or never end. */
const atOnce = 1000;

describe('a file that is not to be read', () => {
  it.each([
    ['has macros', macros(), 'file-macros'],
    ['unpacks to more than may be', bomb(), 'file-too-large-unpacked'],
    ['is locked by a password', encrypted(), 'file-encrypted'],
    ['is a workbook from before 2007', oldWorkbook(), 'file-old-workbook'],
    ['is a text document', wordDocument(), 'file-word'],
    ['is a PDF', Buffer.from('%PDF-1.7 …'), 'file-pdf'],
    ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'file-image'],
    ['is a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), 'file-type'],
    ['is a broken archive', Buffer.from('PK\u0003\u0004 and nothing else'), 'file-broken'],
    ['is empty', Buffer.alloc(0), 'file-empty'],
  ])('is refused at once when it %s', async (_what, file, code) => {
    const before = performance.now();
    const refused = await upload<Problem>(council.planner, planId, file);
    expect(performance.now() - before).toBeLessThan(atOnce);
    expect([refused.status, refused.body.code]).toEqual([422, code]);
  });

  it('is refused by the length that it declares, before any of it is read', async () => {
    const { status, body } = await council.planner.send<Problem>('POST', `/api/v1/plans/${planId}/imports/file`, {
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(100 * 1_048_576) },
      body: Buffer.from('x'),
    });
    expect([status, body.code]).toEqual([413, 'file-too-large']);
  });

  it('comes in only where files are taken', async () => {
    const { status } = await council.planner.send('POST', `/api/v1/plans/${planId}/imports`, {
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from('x'),
    });
    expect(status).toBe(415);
  });
});

describe('a file that is hard to read', () => {
  it('keeps nobody else waiting', async () => {
    const cell = '<row><c t="inlineStr"><is><t>Action</t></is></c><c t="inlineStr"><is><t>By when</t></is></c></row>';
    const large = upload<PlanImport>(council.planner, planId, workbook(cell.repeat(15_000)));
    const before = performance.now();
    expect((await council.viewer.get('/session')).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(atOnce);
    expect((await large).status).toBe(201);
  });

  it('is refused when it has more rows than any plan', async () => {
    const { body } = await upload<Problem>(council.planner, planId, workbook('<row r="50000"><c><v>1</v></c></row>'));
    expect(body.code).toBe('file-too-many-rows');
  });
});

describe('formulas', () => {
  it('are never worked out: what was saved counts, else they are text', async () => {
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      `<row>${['Objective', 'Theme', 'Action', 'Resources', 'Cost'].map(text).join('')}</row>`,
      `<row>${['Welcome', 'T1', 'Open a desk'].map(text).join('')}<c><f>HYPERLINK("http://x","y")</f></c><c><f>1+1</f><v>7</v></c></row>`,
    ].join('');
    const found = (await upload(council.planner, planId, workbook(rows))).ok();
    const preview = await previewOf(council.planner, found, '?only=action');
    const values = Object.fromEntries((preview.rows[0]?.values ?? []).map(({ field, text: value }) => [field, value]));
    expect(values).toMatchObject({ 'action.resources': '=HYPERLINK("http://x","y")', 'action.cost': '7' });
  });
});

describe('text', () => {
  it.each([
    ['commas', 'Objective,Theme,Action,Due\nWelcome,T1,"Open, at last, a desk",31/03/2028'],
    ['semicolons', 'Objective;Theme;Action;Due\nWelcome;T1;"Open, at last, a desk";31/03/2028'],
  ])('is read with %s', async (_what, text) => {
    const found = (await upload(council.planner, planId, Buffer.from(text), 'plan.csv')).ok();
    expect((await previewOf(council.planner, found)).rows[1]?.text).toBe('Open, at last, a desk');
    expect(found.kind).toBe('text');
  });

  it('of Windows keeps its signs', async () => {
    const text = Buffer.from('Objective,Theme,Action,Due\nWelcome,T1,Caf\u00e9 \u00a3100,31/03/2028', 'latin1');
    const found = (await upload(council.planner, planId, text, 'plan.csv')).ok();
    expect((await previewOf(council.planner, found)).rows[1]?.text).toBe('Café £100');
  });
});
