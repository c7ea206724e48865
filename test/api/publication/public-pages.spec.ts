import { PublishedContent } from '@waymark/contract/published-plan';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Database } from '../../../api/src/platform/database';
import { type Council, World } from '../../support/world';
import { draftedPlan, publish, setStatus, words } from './published';

const browser = { accept: 'text/html' };

describe('the public pages', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    world.today('2027-03-01');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    council = await world.council();
  });

  async function published(overrides: object = {}, body: object = words) {
    const drafted = await draftedPlan(world, council, overrides);
    await setStatus(world, drafted.plan.id, 'approved');
    (await publish(council.approver, drafted.plan.id, body)).ok();
    const [row] = await world.rows<{ path: string }>(
      `select '/plans/' || council_slug || '/' || plan_slug as path from published_plan where plan_id = $1`,
      [drafted.plan.id],
    );
    return { ...drafted, path: row?.path ?? '' };
  }

  it('show a plan to everybody, without session or script', async () => {
    const { path } = await published();
    const page = await world.anyone.page(path, browser);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<h1>Integration strategy</h1>');
    expect(page.text).toContain('Classes in the evening.');
    expect(page.text).toContain('Adopted by the Cabinet on 1 February 2027');
    expect(page.text).not.toContain('<script');
    expect(page.text).not.toMatch(/ style="/);
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('never show what stays inside, in any form', async () => {
    const { path } = await published();
    for (const address of [path, `${path}.json`, `${path}.csv`, `${path}/versions/1`, '/plans']) {
      const { status, text } = await world.anyone.page(address);
      expect([address, status]).toEqual([address, 200]);
      expect(text).not.toContain('SECRET');
    }
  });

  it('name people only if they agreed, and others by their post', async () => {
    const drafted = await draftedPlan(world, council);
    const people = await world.rows<{ id: string }>(
      `insert into person (organisation_id, name, kind, job_title, public_name_agreed)
       values ($1, 'Ada Marsh', 'officer', 'Director of communities', false),
         ($1, 'Ben Hill', 'elected-member', 'Cabinet member', true) returning id`,
      [council.id],
    );
    await world.rows(`update plan set officer_lead_id = $2, member_lead_id = $3, status = 'approved' where id = $1`, [
      drafted.plan.id,
      people[0]?.id,
      people[1]?.id,
    ]);
    (await publish(council.approver, drafted.plan.id)).ok();
    const page = await world.anyone.page(`/plans/${council.slug}/integration-strategy-2027-2030`);
    expect(page.text).not.toContain('Ada Marsh');
    expect(page.text).toContain('Director of communities');
    expect(page.text).toContain('Ben Hill, Cabinet member');
  });

  it('stay as they were while the plan goes on changing', async () => {
    const { path, plan } = await published();
    const before = await world.anyone.page(`${path}.json`);
    await world.rows(`update plan set narrative = 'Another story.', status = 'in-delivery' where id = $1`, [plan.id]);
    expect((await world.anyone.page(`${path}.json`)).text).toBe(before.text);
    const rewrite = world.app.get(Database);
    await expect(rewrite.common((tx) => tx.query(`update published_plan set title = 'Another'`))).rejects.toThrow(
      /permission denied/,
    );
    await expect(rewrite.common((tx) => tx.query('delete from published_plan'))).rejects.toThrow(/permission denied/);
  });

  it('keep earlier versions at their addresses and say that they are earlier', async () => {
    const { path, plan } = await published();
    await world.rows(`update plan set narrative = 'Another story.', status = 'in-delivery' where id = $1`, [plan.id]);
    (await publish(council.manager, plan.id)).ok();
    const [latest, first, second] = [
      await world.anyone.page(path),
      await world.anyone.page(`${path}/versions/1`),
      await world.anyone.page(`${path}/versions/2`),
    ];
    expect(latest.text).toContain('Another story.');
    expect(first.text).toContain('People have always come here.');
    expect(first.text).toContain('This is an earlier version.');
    expect(second.text).not.toContain('This is an earlier version.');
    expect((await world.anyone.page(`${path}/versions/3`)).status).toBe(404);
    expect((await world.anyone.page(`${path}/versions/0`)).status).toBe(404);
  });

  it('take hostile titles and texts as the text they are', async () => {
    const { path } = await published({
      title: '<img src=x onerror=alert(1)> "strategy"',
      narrative:
        '# Big\n\n<script>alert(1)</script> [click](javascript:alert(1)) ![x](https://e.example/x.png)\n\n[ok](https://e.example)',
      newcomers: '[a](data:text/html,x) <b onclick=x>b</b>',
    });
    const { text } = await world.anyone.page(path);
    expect(text).not.toMatch(/<(script|img|b)[ >]/);
    expect(text).not.toMatch(/href="(javascript|data)/i);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).toContain('<h3>Big</h3>');
    expect(text).toContain('<a href="https://e.example" rel="noopener nofollow">ok</a>');
  });

  it('have no cell in their CSV that a spreadsheet would run', async () => {
    const { path } = await published({ title: '=HYPERLINK("x")' }, { ...words, summary: '@sum, with "quotes"' });
    const { text, headers } = await world.anyone.page(`${path}.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(`"'@sum, with ""quotes"""`);
    expect(text).not.toMatch(/(^|,)"?[=@]/m);
  });

  it('give everything as JSON of the form that the contract says', async () => {
    const { path } = await published();
    const { body } = await world.anyone.page(`${path}.json`);
    const { number, publishedAt, ...content } = body as unknown as PublishedContent & {
      number: number;
      publishedAt: string;
    };
    expect(number).toBe(1);
    expect(Date.parse(publishedAt)).not.toBeNaN();
    const errors = await validate(plainToInstance(PublishedContent, content), {
      whitelist: true,
      forbidNonWhitelisted: true,
    });
    expect(errors.map(String)).toEqual([]);
  });

  it('may be kept: an answer that has not changed is 304', async () => {
    const { path } = await published();
    for (const address of [path, `${path}.json`, `${path}.csv`, '/plans', '/public.css', '/about-the-data']) {
      const first = await world.anyone.page(address);
      const tag = String(first.headers['etag']);
      expect(String(first.headers['cache-control'])).toMatch(/^public, max-age=\d+$/);
      const again = await world.anyone.page(address, { 'if-none-match': tag });
      expect([address, again.status, again.text]).toEqual([address, 304, '']);
    }
  });

  it('list what is published and find it by words', async () => {
    const { path } = await published({ title: 'A rare heron plan' });
    expect((await world.anyone.page('/plans')).text).toContain(path);
    expect((await world.anyone.page('/plans?q=RARE+heron')).text).toContain(path);
    const nothing = await world.anyone.page('/plans?q=%3Cb%3Eno+such&utm=x');
    expect(nothing.text).toContain('No plan was found for “&lt;b&gt;no such”.');
    expect((await world.anyone.page('/plans?q=a&q=b')).status).toBe(200);
  });

  it('answer what is not there as a page to people and as a problem to programs', async () => {
    for (const address of ['/plans/nowhere/nothing', '/no/such/page', '/plans/a/b/versions/x']) {
      const page = await world.app.inject({ url: address, headers: browser });
      expect([address, page.statusCode]).toEqual([address, 404]);
      expect(page.body).toContain('<h1>Page not found</h1>');
    }
    const problem = await world.anyone.page('/plans/nowhere/nothing.json');
    expect(problem.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('say where the data are from, how accessible the site is, and what it keeps of people', async () => {
    const data = await world.anyone.page('/about-the-data', browser);
    expect(data.text).toContain('Open Government Licence v3.0');
    expect(data.text).toContain('Home Office, Immigration system statistics');
    expect((await world.anyone.page('/accessibility', browser)).text).toContain('partially compliant');
    expect((await world.anyone.page('/privacy', browser)).text).toContain('no cookie');
  });

  it('are of the same content security policy as the rest', async () => {
    const { headers } = await world.anyone.page('/plans', browser);
    expect(String(headers['content-security-policy'])).toContain("default-src 'none'");
    expect(String(headers['content-security-policy'])).not.toContain("'unsafe-inline'");
  });
});
