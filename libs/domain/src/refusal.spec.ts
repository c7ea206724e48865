import { Refusal, refusalKinds, refusalStatus } from './refusal';

describe('Refusal', () => {
  it('carries its kind, code and details', () => {
    const refusal = new Refusal('stale', 'plan', { version: 3 });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({ kind: 'stale', code: 'plan', details: { version: 3 }, message: 'stale: plan' });
  });

  it('answers each kind with its own status', () => {
    expect(new Set(refusalKinds.map((kind) => refusalStatus[kind])).size).toBe(refusalKinds.length);
  });
});
