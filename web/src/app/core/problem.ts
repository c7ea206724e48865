import { HttpErrorResponse } from '@angular/common/http';
import type { FieldProblem, Problem as ProblemAnswer } from '@waymark/contract/problem';

const passing: readonly number[] = [0, 429, 502, 503, 504];

/** What the API refused, by its stable code. A page asks `code`, never a sentence. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  /** The thing as it is now, when the change named an older version. */
  readonly current: unknown;
  readonly details: unknown;
  readonly traceId: string | null;

  constructor(status: number, answer: Partial<ProblemAnswer>) {
    super(answer.code ?? `status ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = answer.code ?? codeOfStatus(status);
    this.fields = answer.fields ?? [];
    this.current = answer.current;
    this.details = answer.details;
    this.traceId = answer.traceId ?? null;
  }

  /** Someone else changed the thing since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }

  /** Nothing is wrong with what was sent: the network or the server was away, and it may be sent again. */
  get passing(): boolean {
    return passing.includes(this.status);
  }
}

/** Any error as a Problem: also a lost connection, and a resource's error that wraps one. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpErrorResponse) return new Problem(error.status, bodyOf(error));
  if (error instanceof Error && error.cause !== undefined) return problemOf(error.cause);
  return new Problem(0, { code: 'unexpected' });
}

function bodyOf(error: HttpErrorResponse): Partial<ProblemAnswer> {
  const body: unknown = error.error;
  return typeof body === 'object' && body !== null && 'code' in body ? (body as Partial<ProblemAnswer>) : {};
}

function codeOfStatus(status: number): string {
  if (status === 0) return 'no-connection';
  if (status === 404) return 'missing';
  return status >= 500 ? 'server-error' : 'unexpected';
}
