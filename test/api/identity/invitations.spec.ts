import type { PlanImport } from '@waymark/contract/imports';
import type { Members, OpenInvitation, People } from '@waymark/contract/people';
import type { Problem } from '@waymark/contract/problem';
import type { Session } from '@waymark/contract/session';
import type { InvitationLink } from '@waymark/contract/setup';
import { load } from '../../support/import-files';
import { worldPassword } from '../../support/population';
import { type Council, World } from '../../support/world';

describe('invitations', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open();
    council = await world.council();
  });
  afterAll(() => world.close());

  const password = 'nine brass lanterns hum';
  const invite = async (body: object, by = council.administrator, headers: Record<string, string> = {}) =>
    by.post<InvitationLink & Problem>(`/organisations/${council.id}/invitations`, body, headers);
  const tokenOf = (link: InvitationLink): string => link.url.split('/').at(-1) ?? '';

  it('lead by a link to an account, a membership and a place in the directory', async () => {
    const link = (await invite({ email: 'New.Planner@council.example', roles: ['planner'] })).ok();
    expect(link).toMatchObject({ email: 'new.planner@council.example', organisation: council.name });
    expect(link.url).toMatch(/^http:\/\/[^/]+\/app\/invitation\/[\w-]{43}$/);
    const address = `/invitations/${tokenOf(link)}`;
    expect((await world.anyone.get<OpenInvitation>(address)).ok()).toEqual({
      email: 'new.planner@council.example',
      organisation: council.name,
      roles: ['planner'],
      hasAccount: false,
    });

    const weak = await world.anyone.post<Problem>(address, { name: 'New Planner', password: 'newplanner12' });
    expect(weak.body.fields).toEqual([{ pointer: '/password', code: 'too-common' }]);
    const joined = await world.anyone.post<Session>(address, { name: 'New Planner', password });
    expect(joined.ok().grants).toMatchObject([{ organisationId: council.id, roles: ['planner'] }]);
    expect(joined.headers['set-cookie']).toMatch(/^waymark=/);
    const { people } = (await council.viewer.get<People>(`/organisations/${council.id}/people`)).ok();
    expect(people).toMatchObject([{ name: 'New Planner', kind: 'officer', userId: joined.body.userId }]);
    expect((await world.anyone.get(address)).status).toBe(404);
    expect((await world.anyone.post(address, { name: 'Again', password })).status).toBe(404);
  });

  it('find who is in the directory already, and leave those from outside out of it', async () => {
    const address = `/organisations/${council.id}/people`;
    await council.planner.post(address, { name: 'Cllr Lead', kind: 'elected-member', email: 'Lead@council.example' });
    const lead = (await invite({ email: 'lead@council.example', roles: ['viewer'] })).ok();
    const guest = (await invite({ email: 'guest@charity.example', roles: ['taskforce-member'] })).ok();
    const leads = (await world.anyone.post<Session>(`/invitations/${tokenOf(lead)}`, { name: 'Lead', password })).ok();
    await world.anyone.post(`/invitations/${tokenOf(guest)}`, { name: 'Guest', password });
    const { people } = (await council.viewer.get<People>(address)).ok();
    expect(people.find((person) => person.name === 'Cllr Lead')).toMatchObject({ userId: leads.userId });
    expect(people.map((person) => person.name)).not.toContain('Guest');
  });

  it('ask for the password of an address that has an account already', async () => {
    const adviser = world.stranger;
    const link = (await invite({ email: adviser.email, roles: ['adviser'] })).ok();
    const address = `/invitations/${tokenOf(link)}`;
    expect((await world.anyone.get<OpenInvitation>(address)).ok().hasAccount).toBe(true);
    expect((await world.anyone.post(address, { name: 'Thief', password })).status).toBe(401);
    const joined = (await world.anyone.post<Session>(address, { name: 'Ignored', password: worldPassword })).ok();
    expect(joined.name).toBe(adviser.name);
    expect(joined.grants.map((grant) => grant.organisationId)).toContain(council.id);
  });

  it('are shown once, kept as a digest, replaced by the next and may be taken back', async () => {
    const first = (await invite({ email: 'late@council.example', roles: ['viewer'] })).ok();
    const second = (await invite({ email: 'late@council.example', roles: ['contributor'] })).ok();
    expect((await world.anyone.get(`/invitations/${tokenOf(first)}`)).status).toBe(404);
    const kept = await world.rows<{ token_hash: string }>('select token_hash from invitation where email = $1', [
      'late@council.example',
    ]);
    expect(kept.map((row) => row.token_hash)).not.toContain(tokenOf(second));

    const list = async () =>
      (await council.administrator.get<Members>(`/organisations/${council.id}/members`)).ok().invitations;
    const [open] = (await list()).filter((invitation) => invitation.email === 'late@council.example');
    expect((await council.planner.delete(`/invitations/${open?.id ?? ''}`)).status).toBe(403);
    expect((await world.person(null).then((one) => one.delete(`/invitations/${open?.id ?? ''}`))).status).toBe(403);
    expect((await council.administrator.delete(`/invitations/${open?.id ?? ''}`)).status).toBe(204);
    expect((await world.anyone.get(`/invitations/${tokenOf(second)}`)).status).toBe(404);
    expect((await list()).map((invitation) => invitation.email)).not.toContain('late@council.example');
  });

  it('end after fourteen days', async () => {
    const link = (await invite({ email: 'slow@council.example', roles: ['viewer'] })).ok();
    const [row] = await world.rows<{ days: number }>(
      `select round(extract(epoch from expires_at - now()) / 86400)::integer as days from invitation where email = $1`,
      ['slow@council.example'],
    );
    expect(row?.days).toBe(14);
    await world.rows('update invitation set expires_at = now() where email = $1', ['slow@council.example']);
    expect((await world.anyone.get(`/invitations/${tokenOf(link)}`)).status).toBe(404);
  });

  it('repeated under one key are one, with a link that works', async () => {
    const key = { 'idempotency-key': 'one-invitation' };
    const body = { email: 'twice@council.example', roles: ['viewer'] };
    await invite(body, council.administrator, key);
    const again = (await invite(body, council.administrator, key)).ok();
    expect(await world.rows('select from invitation where email = $1', [body.email])).toHaveLength(1);
    expect((await world.anyone.get(`/invitations/${tokenOf(again)}`)).status).toBe(200);
  });

  it('are sent by who manages people, to addresses that are no members, with at least one role', async () => {
    const elsewhere = await world.council();
    expect((await invite({ email: 'x@council.example', roles: ['viewer'] }, council.manager)).status).toBe(403);
    expect((await invite({ email: 'x@council.example', roles: ['viewer'] }, elsewhere.administrator)).status).toBe(404);
    expect((await invite({ email: council.viewer.email, roles: ['planner'] })).body.fields).toEqual([
      { pointer: '/email', code: 'taken' },
    ]);
    expect((await invite({ email: 'x@council.example', roles: [] })).body.fields).toEqual([
      { pointer: '/roles', code: 'required' },
    ]);
    expect((await invite({ email: 'x@council.example', roles: ['viewer'] }, world.operator)).status).toBe(201);
  });

  it('are asked for those whom an imported plan names, until they are invited or left out', async () => {
    const own = await world.council();
    const { administrator, planner } = own;
    const { id } = await world.plan(planner);
    const text =
      'Objective\tTheme\tAction\tCouncil lead\nWelcome\tT1\tOpen a desk\tJane Smith\nWelcome\tT1\tPrint\tAma Owusu';
    const found = (await planner.post<PlanImport>(`/plans/${id}/imports`, { text })).ok();
    (await load(planner, found, found.version)).ok();
    const members = async () => (await administrator.get<Members>(`/organisations/${own.id}/members`)).ok();
    const { toInvite } = await members();
    expect(toInvite).toMatchObject([
      { kind: 'person', name: 'Ama Owusu' },
      { kind: 'person', name: 'Jane Smith' },
    ]);
    const at = `/organisations/${own.id}/contacts-not-to-invite`;
    const [ama, jane] = toInvite;
    expect((await planner.post(at, { contactId: ama?.id })).status).toBe(403);
    expect((await world.stranger.post(at, { contactId: ama?.id })).status).toBe(404);
    expect((await administrator.post(at, { contactId: ama?.id })).status).toBe(204);
    expect((await administrator.post(at, { contactId: ama?.id })).status).toBe(404);

    const body = { email: 'jane@council.example', roles: ['contributor'], contactId: jane?.id };
    (await administrator.post<InvitationLink>(`/organisations/${own.id}/invitations`, body)).ok();
    expect((await members()).toInvite).toEqual([]);
    const again = await administrator.post<Problem>(`/organisations/${own.id}/invitations`, body);
    expect(again.body).toMatchObject({ status: 422, fields: [{ pointer: '/contactId', code: 'unknown' }] });
  });
});
