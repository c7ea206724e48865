import type { Consultation, FeedbackList } from '@waymark/contract/consultation';
import type { Problem } from '@waymark/contract/problem';
import type { Answer } from '../../support/client';
import { type Council, World } from '../../support/world';

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  accept: 'text/html',
};
const reason = 'A table named <people>';

describe('a consultation draft that is withdrawn', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());
  beforeEach(() => world.today('2027-01-10'));

  const act = ({ planId, id, version }: Consultation, deed: 'publish' | 'withdraw', by = council.manager) =>
    by.send<Consultation>('POST', `/api/v1/plans/${planId}/consultations/${id}/${deed}`, {
      version,
      ...(deed === 'withdraw' ? { body: { reason } } : {}),
    });
  const published = async (): Promise<Consultation> => {
    const plan = await world.plan(council.planner, { vision: 'A place where everyone belongs' });
    const body = { title: 'Our draft', opensOn: '2027-01-04', closesOn: '2027-02-14' };
    const made = (await council.planner.post<Consultation>(`/plans/${plan.id}/consultations`, body)).ok();
    return (await act(made, 'publish')).ok();
  };
  const page = (path: string) => world.anyone.page(path, { accept: 'text/html' });
  const say = (path: string, text: string): Promise<Answer<string>> =>
    world.anyone.send<string>('POST', path, { body: new URLSearchParams({ text }).toString(), headers: form });

  it('tells everybody that it has been withdrawn and why, shows the draft no more and takes no answer', async () => {
    const consultation = await published();
    const path = consultation.draft?.path ?? '';
    expect((await say(path, 'Classes in the evening')).status).toBe(303);
    const { draft } = (await act(consultation, 'withdraw')).ok();
    expect(draft).toMatchObject({ open: false, withdrawnBy: council.manager.name, withdrawnReason: reason });
    const shown = await page(path);
    // Nobody goes on showing the draft from what they hold.
    expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'public, no-cache']);
    expect(shown.text).toContain('This consultation has been withdrawn');
    expect(shown.text).toContain('A table named &lt;people&gt;');
    expect(shown.text).not.toMatch(/A place where everyone belongs|<textarea/);
    expect((await page('/consultations')).text).not.toContain(path);
    const late = await say(path, 'Typed just then');
    expect([late.status, late.text.includes('Typed just then')]).toEqual([409, true]);
    const heard = (await council.planner.get<FeedbackList>(`/consultations/${consultation.id}/feedback`)).ok();
    expect(heard.feedback.map(({ text }) => text)).toEqual(['Classes in the evening']);
  });

  it('is withdrawn by who may publish, with a reason, once, and before it closes', async () => {
    const consultation = await published();
    expect((await act(consultation, 'withdraw', council.planner)).status).toBe(403);
    const at = `/api/v1/plans/${consultation.planId}/consultations/${consultation.id}/withdraw`;
    const silent = await council.manager.send<Problem>('POST', at, { version: 1, body: { reason: ' ' } });
    expect([silent.status, silent.body.fields]).toEqual([422, [{ pointer: '/reason', code: 'required' }]]);
    world.today('2027-02-15');
    expect((await act(consultation, 'withdraw')).status).toBe(409);
    world.today('2027-02-14');
    expect((await act(consultation, 'withdraw')).status).toBe(200);
    const twice = await act(consultation, 'withdraw');
    expect([twice.status, (twice.body as unknown as Problem).code]).toEqual([409, 'consultation-not-open']);
  });

  it('leaves an event with the reason, and lets a newer draft be shown or the consultation be archived', async () => {
    const consultation = await published();
    await act(consultation, 'withdraw');
    const events = await world.rows<{ name: string; after: object }>(
      `select name, after from audit_event where plan_id = $1 and name = 'consultation.withdraw'`,
      [consultation.planId],
    );
    expect(events).toEqual([{ name: 'consultation.withdraw', after: { number: 1, reason } }]);
    const { draft } = (await act(consultation, 'publish')).ok();
    expect(draft).toMatchObject({ number: 2, open: true, withdrawnAt: null });
    expect((await page(draft?.path ?? '')).text).toContain('A place where everyone belongs');
    const { version } = (await act(consultation, 'withdraw')).ok();
    expect((await council.planner.delete(`/consultations/${consultation.id}`, version)).status).toBe(204);
  });

  it('says what it said: the application may change nothing else of a draft', async () => {
    const grants = await world.rows<{ columns: string }>(
      `select string_agg(column_name, ', ' order by column_name) as columns from information_schema.column_privileges
       where table_name = 'consultation_draft' and grantee = 'waymark_app' and privilege_type = 'UPDATE'`,
    );
    expect(grants).toEqual([{ columns: 'withdrawn_at, withdrawn_by, withdrawn_reason' }]);
  });
});
