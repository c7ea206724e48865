import type { Consultation, Feedback, FeedbackList } from '@waymark/contract/consultation';
import type { Problem } from '@waymark/contract/problem';
import { mostFromOneAddress } from '../../../api/src/publication/feedback-limits';
import type { Answer } from '../../support/client';
import { type Council, World } from '../../support/world';

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  accept: 'text/html',
};
const dates = { opensOn: '2027-01-04', closesOn: '2027-02-14' };

describe('a consultation draft', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.today('2027-01-10');
    await world.rows('delete from feedback_count');
  });

  interface Draft {
    planId: string;
    id: string;
    path: string;
  }

  const prepared = async (overrides: object = {}): Promise<{ planId: string; consultation: Consultation }> => {
    const plan = await world.plan(council.planner, { vision: 'A place where everyone belongs' });
    const body = { title: 'Our draft', ...dates, ...overrides };
    const made = (await council.planner.post<Consultation>(`/plans/${plan.id}/consultations`, body)).ok();
    const at = `/consultations/${made.id}/groups`;
    const consultation = (
      await council.planner.post<Consultation>(at, { name: 'Parents & carers', responses: 3 })
    ).ok();
    return { planId: plan.id, consultation };
  };
  const publish = (planId: string, { id, version }: Consultation, by = council.manager) =>
    by.send<Consultation>('POST', `/api/v1/plans/${planId}/consultations/${id}/publish`, { version });
  const published = async (overrides: object = {}): Promise<Draft> => {
    const { planId, consultation } = await prepared(overrides);
    const { id, draft } = (await publish(planId, consultation)).ok();
    return { planId, id, path: draft?.path ?? '' };
  };
  const say = (path: string, fields: Record<string, string>, headers: object = {}): Promise<Answer<string>> =>
    world.anyone.send<string>('POST', path, {
      body: new URLSearchParams(fields).toString(),
      headers: { ...form, ...headers },
    });
  const heard = async (id: string) =>
    (await council.planner.get<FeedbackList>(`/consultations/${id}/feedback`)).ok().feedback;

  it('is shown by who may publish, keeps a version, and stays as it was shown', async () => {
    const { planId, consultation } = await prepared();
    expect((await publish(planId, consultation, council.planner)).status).toBe(403);
    const { draft } = (await publish(planId, consultation)).ok();
    expect(draft).toMatchObject({ number: 1, closesOn: '2027-02-14', open: true });
    const versions = await world.rows('select occasion from plan_version where plan_id = $1', [planId]);
    expect(versions).toEqual([{ occasion: 'consultation-draft' }]);
    await world.rows(`update plan set vision = 'Changed since' where id = $1`, [planId]);
    const page = await world.anyone.page(draft?.path ?? '', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('A place where everyone belongs');
    expect(page.text).not.toContain('Changed since');
  });

  it('is not shown without dates, after its last day, or while publishing is locked', async () => {
    const undated = await prepared({ closesOn: null });
    const refused = await publish(undated.planId, undated.consultation);
    expect((refused.body as unknown as Problem).fields).toEqual([{ pointer: '/closesOn', code: 'required' }]);
    const late = await prepared({ opensOn: '2026-10-01', closesOn: '2026-12-01' });
    expect((await publish(late.planId, late.consultation)).status).toBe(422);
    const locked = await prepared();
    await world.rows(
      `insert into publishing_lock (organisation_id, title, starts_on, ends_on) values ($1, 'Election', '2027-01-01', '2027-01-20')`,
      [council.id],
    );
    expect((await publish(locked.planId, locked.consultation)).status).toBe(409);
    await world.rows('delete from publishing_lock');
  });

  it('is a page without session, script or cookie that asks for nothing personal', async () => {
    const { path } = await published();
    const page = await world.anyone.page(path, { accept: 'text/html' });
    expect(page.text).not.toMatch(/<script|style=/);
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(String(page.headers['content-security-policy'])).toContain("form-action 'self'");
    expect(page.text).toContain('Parents &amp; carers');
    expect(page.text).toMatch(/Do not write names, addresses/);
    expect(page.text).not.toMatch(/type="email"|name="name"/);
    const list = await world.anyone.page('/consultations', { accept: 'text/html' });
    expect(list.text).toContain(path);
    expect((await world.anyone.page('/plans', { accept: 'text/html' })).text).toContain('href="/consultations"');
    expect((await world.anyone.page('/consultations/nowhere/none')).status).toBe(404);
  });

  it('takes an answer that waits for a person of the council, and shows it to nobody else', async () => {
    const { id, path } = await published();
    const sent = await say(path, { text: 'Classes in the evening', group: 'Parents & carers', website: '' });
    expect([sent.status, sent.headers['location']]).toEqual([303, `${path}/thank-you`]);
    expect((await world.anyone.page(`${path}/thank-you`)).text).toContain('Thank you');
    expect(await heard(id)).toMatchObject([
      { text: 'Classes in the evening', groupName: 'Parents & carers', status: 'waiting' },
    ]);
    expect((await world.anyone.page(path)).text).not.toContain('Classes in the evening');
    expect((await council.contributor.get(`/consultations/${id}/feedback`)).status).toBe(403);
  });

  it('keeps what was typed when it cannot be taken', async () => {
    const { id, path } = await published();
    const long = `<b>${'x'.repeat(2000)}`;
    const refused = await say(path, { text: long, group: 'Parents & carers' });
    expect([refused.status, refused.headers['cache-control']]).toEqual([422, 'no-store']);
    expect(refused.text).toContain('Use 2,000 characters or fewer');
    expect(refused.text).toContain(`&lt;b&gt;${'x'.repeat(2000)}`);
    expect(refused.text).toMatch(/<option value="Parents &amp; carers" selected/);
    expect((await say(path, { text: '  ' })).text).toContain('Enter what you think');
    expect((await say(path, { text: 'Hello', group: 'Nobody' })).status).toBe(422);
    expect(await heard(id)).toEqual([]);
  });

  it('keeps nothing of a program that fills in every field, and tells it nothing', async () => {
    const { id, path } = await published();
    expect((await say(path, { text: 'Buy', website: 'spam.example' })).status).toBe(303);
    expect(await heard(id)).toEqual([]);
  });

  it('refuses what another site sends, and a body of another type elsewhere', async () => {
    const { path } = await published();
    expect((await say(path, { text: 'Hello' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const { 'sec-fetch-site': _site, ...older } = form;
    const elsewhere = { ...older, origin: 'https://elsewhere.example' };
    const old = await world.anyone.send('POST', path, { body: 'text=Hello', headers: elsewhere });
    expect(old.status).toBe(403);
    expect((await say(path, { text: 'Hello' }, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await say('/api/v1/session', { email: 'a' })).status).toBe(415);
  });

  it('takes so many answers of one connection in an hour, and keeps no address', async () => {
    const { id, path } = await published();
    for (let count = 0; count < mostFromOneAddress; count += 1) {
      expect((await say(path, { text: `Answer ${count}` })).status).toBe(303);
    }
    const flood = await say(path, { text: 'One more' });
    expect([flood.status, flood.text.includes('One more')]).toEqual([429, true]);
    expect(await heard(id)).toHaveLength(mostFromOneAddress);
    const counts = await world.rows<{ key: string }>('select key from feedback_count');
    expect(counts.map(({ key }) => key).join()).not.toContain('127.0.0.1');
    const other = await published();
    expect((await say(other.path, { text: 'Elsewhere' })).status).toBe(303);
    await world.rows(`update feedback_count set ends_at = now() - interval '1 second'`);
    expect((await say(path, { text: 'An hour later' })).status).toBe(303);
  });

  it('counts under a secret of the day, which the next day throws away', async () => {
    const { path } = await published();
    await say(path, { text: 'Today' });
    world.today('2027-01-11');
    await say(path, { text: 'Tomorrow' });
    expect(await world.rows('select on_day from feedback_salt')).toHaveLength(1);
  });

  it('closes its form on its last day', async () => {
    const { id, path } = await published();
    world.today('2027-02-14');
    expect((await say(path, { text: 'On the last day' })).status).toBe(303);
    world.today('2027-02-15');
    const page = await world.anyone.page(path);
    expect(page.text).toContain('This consultation closed on 14 February 2027');
    expect(page.text).not.toContain('<textarea');
    const late = await say(path, { text: 'Too late' });
    expect([late.status, late.text.includes('Too late')]).toEqual([409, true]);
    expect(await heard(id)).toHaveLength(1);
    expect((await world.anyone.page('/consultations')).text).not.toContain(path);
  });

  it('lets an answer be taken into a theme, set aside with a reason, or wait again', async () => {
    const { id, path } = await published();
    await say(path, { text: 'Evening classes' });
    const [said] = await heard(id);
    const at = `/consultation-feedback/${said?.id}`;
    const decide = (body: object, version = said?.version) =>
      council.planner.patch<Feedback & { fields: unknown }>(at, body, version);
    expect((await decide({ status: 'accepted' })).body.fields).toEqual([{ pointer: '/themeId', code: 'required' }]);
    expect((await decide({ status: 'set-aside' })).body.fields).toEqual([{ pointer: '/reason', code: 'required' }]);
    const made = (await council.planner.post<Consultation>(`/consultations/${id}/themes`, { title: 'Times' })).ok();
    const taken = (await decide({ status: 'accepted', themeId: made.themes[0]?.id })).ok();
    expect([taken.status, taken.moderatedBy]).toEqual(['accepted', council.planner.name]);
    const counted = (await council.planner.get<Consultation>(`/consultations/${id}`)).ok();
    expect([counted.themes[0]?.feedbackCount, counted.feedbackWaiting]).toEqual([1, 0]);
    const aside = (await decide({ status: 'set-aside', reason: 'Names a neighbour' }, taken.version)).ok();
    expect([aside.themeId, aside.reason]).toEqual([null, 'Names a neighbour']);
    const strange = await decide({ status: 'accepted', themeId: id }, aside.version);
    expect(strange.body.fields).toEqual([{ pointer: '/themeId', code: 'unknown' }]);
    expect((await council.contributor.patch(at, { status: 'waiting' }, aside.version)).status).toBe(403);
  });

  it('keeps its consultation in sight while the public can answer', async () => {
    const { id } = await published();
    const { version } = (await council.planner.get<Consultation>(`/consultations/${id}`)).ok();
    const refused = await council.planner.delete<Problem>(`/consultations/${id}`, version);
    expect([refused.status, refused.body.code]).toEqual([409, 'consultation-open']);
  });
});
