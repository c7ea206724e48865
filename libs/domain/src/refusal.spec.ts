import { fieldRefused, Refusal, refusalKinds, refusalStatus, refuseFields } from './refusal';

describe('Refusal', () => {
  it('carries its kind, code and details', () => {
    const refusal = new Refusal('stale', 'plan', { version: 3 });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({ kind: 'stale', code: 'plan', details: { version: 3 }, message: 'stale: plan' });
  });

  it('answers each kind with its own status', () => {
    expect(new Set(refusalKinds.map((kind) => refusalStatus[kind])).size).toBe(refusalKinds.length);
  });

  it('names one field of what was sent, or every one that is not taken', () => {
    const fault = { pointer: '/title', code: 'required' };
    expect(fieldRefused('/title', 'required')).toMatchObject({ code: 'fields', details: { fields: [fault] } });
    expect(() => refuseFields([])).not.toThrow();
    expect(() => refuseFields([fault])).toThrow(fieldRefused('/title', 'required'));
  });
});
