import { strFromU8, unzipSync } from 'fflate';
import { converted } from '../../support/libreoffice.mjs';
import { type Council, World } from '../../support/world';
import { png } from '../../support/png';

/** What LibreOffice reads in a Word document of ours. */
interface Read {
  xml: string;
  headings: string[];
}

describe('a Word document, opened by LibreOffice', () => {
  let world: World;
  let council: Council;
  let planId: string;
  let plan: Read;
  let file: Buffer;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-05-04');
    council = await world.council();
    const { administrator, planner } = council;
    const layout = `/organisations/${council.id}/layout`;
    (await administrator.patch(layout, { headingColour: '#5b2a86', footerLine: 'Town Hall, M60 2LA' }, 0)).ok();
    (await administrator.put(`${layout}/logo`, { image: png(40, 20).toString('base64') }, 1)).ok();
    planId = (await world.plan(planner, { title: 'A city of welcome', titleWelsh: 'Dinas groesawgar' })).id;
    const current = (await planner.get<{ version: number }>(`/plans/${planId}`)).ok();
    const texts = {
      vision:
        'First, **all** belong.\n\n1. Learn\n2. Work\n\n- at home\n- outside <b>\n\n[Guide](https://guide.example/?a=1&b=2)',
    };
    (await planner.patch(`/plans/${planId}`, texts, current.version)).ok();
    const goal = await world.goal(planner, planId);
    await world.action(planner, goal.id, {
      title: 'Open evening classes',
      description: 'Near home & “safe” <script>',
    });
    file = await bytesOf(`plans/${planId}/documents/plan.docx`);
    plan = read(file);
  }, 120_000);
  afterAll(() => world.close());

  async function bytesOf(path: string): Promise<Buffer> {
    const { cookie } = council.planner.holder;
    return (await world.app.inject({ url: `/api/v1/${path}`, headers: { cookie: cookie ?? '' } })).rawPayload;
  }

  it('has a title and real headings in their order', () => {
    expect(plan.xml).toMatch(/text:style-name="Title"|style:parent-style-name="Title"/);
    expect(plan.headings).toEqual([
      '1 Vision',
      '1 Goals and actions',
      '2 Goal 1: Everyone can speak English',
      '3 1.1 Open evening classes',
    ]);
  });

  it('repeats the first row of each table on every page', () => {
    const tables = plan.xml.match(/<table:table /g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    expect(plan.xml.match(/<table:table-header-rows>/g)).toHaveLength(tables.length);
    expect(plan.xml).toMatch(/<table:table-header-rows>(?:(?!<\/table:table-header-rows>).)*Council lead/s);
  });

  it('says its languages, whose it is and what it is called', () => {
    expect(plan.xml).toMatch(/fo:language="en" fo:country="GB"/);
    expect(plan.xml).toMatch(/fo:language="cy"/);
    expect(plan.xml).toContain('<dc:title>A city of welcome</dc:title>');
    expect(strFromU8(unzipSync(file)['docProps/core.xml'] ?? new Uint8Array())).toContain(
      `<dc:creator>${council.name}</dc:creator>`,
    );
  });

  it('keeps lists, links and text, and what looks like markup as text', () => {
    expect(plan.xml.match(/<text:list-item/g)?.length).toBeGreaterThanOrEqual(4);
    expect(plan.xml).toContain('xlink:href="https://guide.example/?a=1&amp;b=2"');
    expect(plan.xml).toContain('outside &lt;b&gt;');
    expect(plan.xml).toContain('“safe” &lt;script&gt;');
  });

  it('wears the council’s layout: colours, logo, and a footer with the number of the page', () => {
    expect(plan.xml).toContain('fo:color="#5b2a86"');
    expect(plan.xml).toContain('<draw:image');
    expect(plan.xml).toContain('Town Hall, M60 2LA');
    expect(plan.xml).toContain('<text:page-number');
  });

  it('is the front of a committee report, too', async () => {
    const sheet = read(await bytesOf(`plans/${planId}/documents/front-sheet.docx`));
    expect(sheet.headings.slice(0, 3)).toEqual(['1 Purpose of the report', '1 Recommendations', '1 Consultation']);
    expect(sheet.xml).toContain('To be completed: ');
    const changes = (await council.planner.post(`/plans/${planId}/versions`, {})).ok();
    expect(changes).toBeTruthy();
    expect(read(await bytesOf(`plans/${planId}/documents/changes.docx`)).xml).toContain('Nothing changed between');
  }, 60_000);
});

function read(file: Buffer): Read {
  const xml = String(converted(file, 'docx', 'fodt'));
  const headings = [...xml.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)];
  return { xml, headings: headings.map(([, level, text]) => `${level} ${textOf(text ?? '')}`) };
}

const textOf = (markup: string): string =>
  markup
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim();
