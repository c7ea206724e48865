import type { InvitationLink, Setup } from '@waymark/contract/setup';
import type { Session } from '@waymark/contract/session';
import type { Problem } from '@waymark/contract/problem';
import { demonstrationPassword, exampleAccounts } from '../../../api/src/demonstration/accounts';
import { freshDatabase } from '../../support/database';
import { World } from '../../support/world';

const password = 'seven quiet herons wade';

describe('first set-up', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ ownerUrl: await freshDatabase('first_setup') });
    await world.empty();
  });
  afterAll(() => world.close());

  const setUp = (body: object = {}) =>
    world.anyone.post<InvitationLink & Problem>('/setup', {
      setupCode: 'code-of-first-setup',
      operatorName: 'Ann Operator',
      operatorEmail: 'Ann@Site.example',
      operatorPassword: password,
      areaCode: 'E08000003',
      administratorEmail: 'admin@manchester.example',
      ...body,
    });

  it('is refused without the code, with a weak password, for no area and for no address', async () => {
    expect((await world.anyone.get<Setup>('/setup')).ok()).toMatchObject({
      needed: true,
      accounts: [],
      password: null,
    });
    expect(await setUp({ setupCode: 'guess' })).toMatchObject({ status: 403, body: { code: 'setup-code' } });
    const field = async (body: object) => (await setUp(body)).body.fields;
    expect(await field({ operatorPassword: 'short' })).toEqual([{ pointer: '/operatorPassword', code: 'too-short' }]);
    expect(await field({ operatorPassword: 'password123456' })).toEqual([
      { pointer: '/operatorPassword', code: 'too-common' },
    ]);
    expect(await field({ areaCode: 'E92000001' })).toEqual([{ pointer: '/areaCode', code: 'unknown-area' }]);
    expect(await field({ administratorEmail: 'admin' })).toEqual([
      { pointer: '/administratorEmail', code: 'not-an-email' },
    ]);
    expect((await world.anyone.get<Setup>('/setup')).ok().needed).toBe(true);
  });

  it('makes the operator, the organisation and the invitation of its administrator, once', async () => {
    const [one, other] = await Promise.all([setUp(), setUp({ areaCode: 'E08000006' })]);
    expect([one.status, other.status].sort()).toEqual([201, 409]);
    const made = one.status === 201 ? one : other;
    expect(made.body.email).toBe('admin@manchester.example');
    expect((await setUp()).body.code).toBe('setup-done');
    expect((await world.anyone.get<Setup>('/setup')).ok().needed).toBe(false);

    const operator = await world.anyone.post<Session>('/session', { email: 'ann@site.example', password });
    expect(operator.ok()).toMatchObject({ operator: true, grants: [] });

    const token = made.body.url.split('/').at(-1) ?? '';
    const joined = await world.anyone.post<Session>(`/invitations/${token}`, { name: 'Admin', password });
    expect(joined.ok().grants).toMatchObject([{ name: made.body.organisation, roles: ['administrator'] }]);
    expect(await world.rows('select name from audit_event order by id')).toEqual([
      { name: 'organisation.open' },
      { name: 'invitation.issue' },
      { name: 'member.join' },
    ]);
  });
});

describe('the accounts of a demonstration', () => {
  it('are listed with their password, but only those that this site has', async () => {
    const world = await World.open({ configuration: { demonstration: true } });
    const [first] = exampleAccounts;
    try {
      expect((await world.anyone.get<Setup>('/setup')).ok()).toMatchObject({ accounts: [], password: null });
      await world.rows(`insert into user_account (email, name, password_hash) values ($1, 'Somebody', 'none')`, [
        first?.email,
      ]);
      expect((await world.anyone.get<Setup>('/setup')).ok()).toMatchObject({
        demonstration: true,
        accounts: [{ email: first?.email, name: first?.name, organisation: first?.organisation, purpose: 'plan' }],
        password: demonstrationPassword,
      });
    } finally {
      await world.rows('delete from user_account where email = $1', [first?.email]);
      await world.close();
    }
  });

  it('are never listed elsewhere', async () => {
    const world = await World.open();
    try {
      await world.rows(`insert into user_account (email, name, password_hash) values ($1, 'Somebody', 'none')`, [
        exampleAccounts[0]?.email,
      ]);
      expect((await world.anyone.get<Setup>('/setup')).ok()).toMatchObject({ accounts: [], password: null });
    } finally {
      await world.rows('delete from user_account where email = $1', [exampleAccounts[0]?.email]);
      await world.close();
    }
  });
});
