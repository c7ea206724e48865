import { fromCellText } from '@waymark/domain/imports/cell-text';
import { planSheet } from '@waymark/domain/imports/plan-sheet';
import type { PlanDocument } from '@waymark/contract/reports';
import Papa from 'papaparse';
import readSheet from 'read-excel-file/node';
import type { Answer, Client } from '../../support/client';
import { type Council, World } from '../../support/world';

const formula = '=HYPERLINK("http://elsewhere.example","x")';

describe('a plan as a document', () => {
  let world: World;
  let council: Council;
  let planId: string;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-05-04');
    council = await world.council();
    const plan = await world.plan(council.planner, {
      title: 'A city of welcome: <all> of us',
      titleWelsh: 'Dinas groesawgar',
    });
    planId = plan.id;
    const goal = await world.goal(council.planner, planId);
    await world.goal(council.planner, planId, { title: 'Nothing is done for this yet', theme: 'T5' });
    await world.action(council.planner, goal.id, {
      ...{ title: formula, description: 'In **libraries**:\n\n- near home\n- at night', internalNote: 'SECRET-NOTE' },
      ...{ type: 'english-classes', groups: ['students', 'workers'], cost: 1250.5, fundingSecured: false },
    });
  });
  afterAll(() => world.close());

  const print = (form: string, query = '', client: Client = council.viewer): Promise<Answer<string>> =>
    client.page(`/api/v1/plans/${planId}/documents/${form}${query}`);

  const bytesOf = async (form: string, query = ''): Promise<Buffer> => {
    const { app, holder } = council.planner as unknown as { app: World['app']; holder: { cookie: string } };
    const url = `/api/v1/plans/${planId}/documents/${form}${query}`;
    return (await app.inject({ url, headers: { cookie: holder.cookie } })).rawPayload;
  };

  it.each([
    ['plan.html', 'text/html; charset=utf-8', 'inline', 'html'],
    ['plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment', 'docx'],
    ['plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'attachment', 'xlsx'],
    ['plan.csv', 'text/csv; charset=utf-8', 'attachment', 'csv'],
    ['plan.json', 'application/json; charset=utf-8', 'attachment', 'json'],
  ])('leaves as %s under a safe name', async (form, type, way, extension) => {
    const { status, headers } = await print(form);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^${way}; filename="[a-z0-9-]+-2027-05-04\\.${extension}"$`),
    );
  });

  it('is a page without script that a reader of screens can follow', async () => {
    const { text, headers } = await print('plan.html');
    expect(text).toContain('<html lang="en-GB">');
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toContain('A city of welcome: &lt;all&gt; of us');
    expect(text).toContain('<p class="welsh" lang="cy">Dinas groesawgar</p>');
    expect(text).toContain('<th scope="col">');
    expect(text).toContain('<th scope="row">');
    expect(text).toContain('@page');
    expect(text).not.toContain('<script');
    const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    levels.slice(1).forEach((level, place) => expect(level - (levels[place] ?? 0)).toBeLessThanOrEqual(1));
    const nonce = /<style nonce="([^"]+)"/.exec(text)?.[1] ?? 'none';
    expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  });

  it('keeps internal notes in, unless one who plans asks for them', async () => {
    for (const form of ['plan.html', 'plan.csv', 'plan.json']) {
      expect((await print(form, '', council.planner)).text).not.toContain('SECRET-NOTE');
      expect((await print(form, '?internal=true', council.planner)).text).toContain('SECRET-NOTE');
      expect((await print(form, '?internal=true')).status).toBe(403);
    }
  });

  it('writes what begins like a formula as text in the table that comes in again', async () => {
    const { text } = await print('plan.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain('\r\n');
    const [head, row] = Papa.parse<string[]>(text.slice(1), { delimiter: ',', skipEmptyLines: true }).data;
    expect(head).toEqual(planSheet.map(({ heading }) => heading));
    const cell = cellsOf(head, row);
    expect(cell('Action')).toBe(`'${formula}`);
    expect(fromCellText(cell('Action'))).toBe(formula);
    expect(cell('Description')).toContain('\n');
  });

  it('writes codes as words, and a row for a goal without actions', async () => {
    const { text } = await print('plan.csv');
    const [head, row, empty] = Papa.parse<string[]>(text.slice(1), { delimiter: ',', skipEmptyLines: true }).data;
    const headings = ['Theme', 'Type', 'Groups', 'Cost', 'Funding secured', 'Due'];
    const words = ['T2 Inclusive economy', 'English classes', 'Students; Workers', '1250.5', 'No', '2028-03-31'];
    expect(headings.map(cellsOf(head, row))).toEqual(words);
    expect(['Goal', 'Action'].map(cellsOf(head, empty))).toEqual(['Nothing is done for this yet', '']);
  });

  it('says the same in the workbook', async () => {
    const sheets = await readSheet(await bytesOf('plan.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Actions', 'About this file']);
    const [actions, about] = sheets.map(({ data }) => data);
    const [head, row] = (actions ?? []) as string[][];
    expect(head).toEqual(planSheet.map(({ heading }) => heading));
    expect(['Action', 'Cost', 'Due'].map(cellsOf(head, row))).toEqual([`'${formula}`, 1250.5, '2028-03-31']);
    expect(JSON.stringify(about)).toContain('As it stood on 4 May 2027');
  });

  it('shows a kept version as it was, and what changed since as a paper', async () => {
    const { ok } = await council.planner.post(`/plans/${planId}/versions`, { note: 'Before the meeting' });
    ok();
    await world.goal(council.planner, planId, { title: 'A goal that came later' });
    expect((await print('plan.html', '?version=1')).text).not.toContain('A goal that came later');
    expect((await print('plan.html')).text).toContain('A goal that came later');
    const kept = await print('plan.csv', '?version=1');
    expect(kept.headers['content-disposition']).toContain('-version-1-2027-05-04.csv');
    const changes = await print('changes.html');
    expect(changes.text).toMatch(/Added: Goal \d A goal that came later/);
    expect((await print('changes.html', '?from=1&to=1')).text).toContain('Nothing changed between these two.');
    expect((await print('changes.docx', '?from=1')).status).toBe(200);
    expect((await print('plan.html', '?version=99')).status).toBe(404);
    expect((await print('plan.html', '?version=x')).status).toBe(404);
  });

  it('is there for nobody else', async () => {
    for (const form of ['plan.html', 'plan.docx', 'plan.xlsx', 'plan.csv', 'plan.json', 'changes.html', 'changes.docx'])
      expect((await print(form, '', world.stranger)).status).toBe(404);
  });

  it('tells in JSON what it tells in words', async () => {
    const { root } = (await council.viewer.get<PlanDocument>(`/plans/${planId}/documents/plan.json`)).ok();
    expect(root).toMatchObject({ kind: 'plan', title: 'A city of welcome: <all> of us' });
    expect(root.children[0]?.children[0]).toMatchObject({ kind: 'action', reference: '1.1', title: formula });
  });
});

const cellsOf =
  (head: readonly string[] = [], row: readonly string[] = []) =>
  (heading: string): string =>
    row[head.indexOf(heading)] ?? '';
