import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Api } from './api';
import { noteEtags } from './etags';
import { Session } from './session';
import { SignInAgain, signInAgainWhenExpired } from './sign-in-again';

describe('the client', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    const interceptors = withInterceptors([signInAgainWhenExpired, noteEtags]);
    TestBed.configureTestingModule({ providers: [provideHttpClient(interceptors), provideHttpClientTesting()] });
  });

  const server = () => TestBed.inject(HttpTestingController);
  const api = () => TestBed.inject(Api);

  it('names the version that a change was made on', () => {
    void api().change('PATCH', '/plans/1', { title: 'A' }, 4);

    expect(server().expectOne('/api/v1/plans/1').request.headers.get('If-Match')).toBe('"4"');
  });

  it('names the ETag seen last where no version is given', async () => {
    const read = api().get('/plans/1');
    server()
      .expectOne('/api/v1/plans/1')
      .flush({}, { headers: { ETag: '"7"' } });
    await read;
    void api().change('DELETE', '/plans/1', null);

    expect(server().expectOne('/api/v1/plans/1').request.headers.get('If-Match')).toBe('"7"');
  });

  it('sends the same key again after an answer was lost, and another for the next thing', async () => {
    const keyOfNext = () => server().expectOne('/api/v1/goals').request.headers.get('Idempotency-Key');
    const lost = api().create('/goals', { title: 'A' });
    const first = server().expectOne('/api/v1/goals');
    first.error(new ProgressEvent('error'));
    await expect(lost).rejects.toMatchObject({ code: 'no-connection' });
    void api().create('/goals', { title: 'A' });
    const second = keyOfNext();
    void api().create('/goals', { title: 'B' });

    expect(second).toBe(first.request.headers.get('Idempotency-Key'));
    expect(keyOfNext()).not.toBe(second);
  });

  it('says a refusal by its code and fields', async () => {
    const asked = api().create('/goals', {});
    const fields = [{ pointer: '/title', code: 'required' }];
    server().expectOne('/api/v1/goals').flush({ code: 'fields', fields }, { status: 422, statusText: '' });

    await expect(asked).rejects.toMatchObject({ status: 422, code: 'fields', fields });
  });

  it('asks to sign in again when the session has ended, then sends the same change', async () => {
    const signedIn = TestBed.inject(Session).signIn({ email: 'ann@example.org', password: 'p' });
    server().expectOne('/api/v1/session').flush({ grants: [] });
    await signedIn;
    const changed = api().change('PATCH', '/plans/1', { title: 'typed' }, 2);
    server().expectOne('/api/v1/plans/1').flush({}, { status: 401, statusText: '' });
    const again = TestBed.inject(SignInAgain);
    expect(again.needed()).toBe(true);
    again.settle(true);
    await settled();
    const resent = server().expectOne('/api/v1/plans/1');
    resent.flush({ version: 3 });

    expect(resent.request.body).toEqual({ title: 'typed' });
    await expect(changed).resolves.toEqual({ version: 3 });
  });
});
