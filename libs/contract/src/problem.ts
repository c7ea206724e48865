import { IsLine, IsListOf, IsWhole, May } from './primitives';

/** One field that was refused: where it is in the body, as a JSON pointer, and why, as a code. */
export class FieldProblem {
  @IsLine() pointer!: string;
  @IsLine() code!: string;
}

/** What every refusal answers, as application/problem+json (RFC 9457). */
export class Problem {
  @IsLine() type!: string;
  @IsLine() title!: string;
  @IsWhole() status!: number;
  @IsLine() code!: string;
  @IsLine() traceId!: string;
  @May() @IsListOf(() => FieldProblem) fields?: FieldProblem[];
  /** The current state of the thing, when the change named an older version. */
  @May() current?: unknown;
  /** What else the code needs to be told in words, such as the checks that a plan still fails. */
  @May() details?: unknown;
}
