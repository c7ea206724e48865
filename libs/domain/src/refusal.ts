export const refusalKinds = [
  'missing',
  'forbidden',
  'invalid',
  'stale',
  'conflict',
  'unauthenticated',
  'precondition',
  'busy',
  'unavailable',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** The HTTP status that each kind answers with. */
export const refusalStatus: Readonly<Record<RefusalKind, number>> = {
  missing: 404,
  forbidden: 403,
  invalid: 422,
  stale: 412,
  conflict: 409,
  unauthenticated: 401,
  precondition: 428,
  busy: 429,
  unavailable: 503,
};

/** What is not allowed, said by a stable code; the details travel with it. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly details?: unknown,
  ) {
    super(`${kind}: ${code}`);
    this.name = 'Refusal';
  }
}

interface FieldFault {
  /** A JSON pointer. */
  pointer: string;
  code: string;
}

/** One field of what was sent is not taken. */
export const fieldRefused = (pointer: string, code: string): Refusal =>
  new Refusal('invalid', 'fields', { fields: [{ pointer, code }] });

/** Nothing is taken while one of its fields is not. */
export function refuseFields(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new Refusal('invalid', 'fields', { fields });
}
