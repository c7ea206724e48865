import type { Problem } from '@waymark/contract/problem';
import { type Council, World } from '../../support/world';

describe('headers', () => {
  let world: World;
  let council: Council;
  beforeAll(async () => {
    world = await World.open({ configuration: { publicOrigin: 'https://plans.example' } });
    council = await world.council();
  });
  afterAll(() => world.close());

  it.each(['/app/', '/app/plans', '/api/v1/setup', '/api/v1/nowhere', '/api/openapi.json', '/livez'])(
    'protect the answer of %s',
    async (address) => {
      const { headers } = await world.anyone.page(address);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    },
  );

  it('give each page of the application another nonce for its styles, and no other place', async () => {
    const [one, other] = [await world.anyone.page('/app/'), await world.anyone.page('/app/')];
    const nonce = /'nonce-([^']+)'/.exec(String(one.headers['content-security-policy']))?.[1] ?? 'none';
    expect(one.text).toContain(`nonce="${nonce}"`);
    expect(other.text).not.toContain(nonce);
    expect(one.text).not.toContain('__CSP_NONCE__');
  });

  it.each(['/app/u/aB-3_x', '/app/invitation/aB-3_x'])(
    'tell nobody of the address %s, which is a key',
    async (address) => {
      expect((await world.anyone.page(address)).headers['referrer-policy']).toBe('no-referrer');
    },
  );

  it('name the session by a cookie that belongs to this host alone', async () => {
    const email = council.planner.email;
    const answer = await world.anyone.post('/session', { email, password: 'seven quiet herons wade' });
    expect(answer.headers['set-cookie']).toMatch(/^__Host-waymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  });

  describe('of a change', () => {
    const change = (headers: Record<string, string>, body: unknown = { email: 'a@b.example', password: 'none' }) =>
      world.anyone.send<Problem>('POST', '/api/v1/session', { headers, body });

    it.each([
      ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
      ['a page of a sister site', { 'sec-fetch-site': 'same-site' }],
      ['another origin in an older browser', { origin: 'https://elsewhere.example' }],
      ['an origin that is none', { origin: 'null' }],
    ])('refuse %s', async (_name, headers) => {
      expect(await change(headers)).toMatchObject({ status: 403, body: { code: 'other-site' } });
    });

    it.each([
      ['the own page', { 'sec-fetch-site': 'same-origin' }],
      ['the own origin in an older browser', { origin: 'https://plans.example' }],
      ['a program', {}],
    ])('let %s pass', async (_name, headers) => {
      expect((await change(headers)).body.code).toBe('wrong-sign-in');
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
    ])('refuse a body of type %s', async (type) => {
      expect(await change({ 'content-type': type }, 'email=a')).toMatchObject({
        status: 415,
        body: { code: 'content-type' },
      });
    });

    it('refuse a body of more than 1 MB and one that is no JSON', async () => {
      expect(await change({}, { email: 'x'.repeat(1_048_577) })).toMatchObject({
        status: 413,
        body: { code: 'too-large' },
      });
      expect(await change({ 'content-type': 'application/json' }, '{"email":')).toMatchObject({
        status: 400,
        body: { code: 'not-understood' },
      });
    });
  });
});
