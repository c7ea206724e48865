import { Refusal } from '@waymark/domain/refusal';

interface DatabaseError {
  code?: string;
  message?: string;
  driverError?: { code?: string };
}

/** No socket, no server, server shutting down or starting up, connection cut or not to be had in time. */
const away = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
]);
const cut =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

function codeOf(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as DatabaseError;
  return driverError?.code ?? code;
}

export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== undefined && away.has(code)) || cut.test(String((error as DatabaseError | null)?.message));
}

/** What the database itself refused, for the cases in which the reader of the request can do something about it. */
export function refusalOfConstraint(error: unknown): Refusal | null {
  switch (codeOf(error)) {
    case '23503':
      return new Refusal('invalid', 'unknown-reference');
    case '23505':
      return new Refusal('conflict', 'already-exists');
    case '23514':
      return new Refusal('invalid', 'not-allowed-together');
    case '40001':
    case '40P01':
    case '55P03':
      return new Refusal('conflict', 'busy-try-again');
    default:
      return null;
  }
}
