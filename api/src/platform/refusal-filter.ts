import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FieldProblem, Problem } from '@waymark/contract/problem';
import { Refusal, refusalStatus, type RefusalKind } from '@waymark/domain/refusal';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway, refusalOfConstraint } from './database-errors';
import { sendRefusalPage, wantsPage } from './refusal-page';

const kindOfStatus: Readonly<Record<number, [RefusalKind | null, string]>> = {
  400: [null, 'not-understood'],
  404: ['missing', 'address'],
  405: [null, 'method'],
  413: [null, 'too-large'],
  415: [null, 'content-type'],
  429: ['busy', 'too-many-requests'],
};

interface Details {
  fields?: FieldProblem[];
  current?: unknown;
}

/** Turns whatever was thrown into one problem document; nothing of SQL, tables or stacks goes out. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  private readonly logger = new Logger('Refusal');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problem(error, request.id);
    if (wantsPage(request)) sendRefusalPage(reply, problem.status);
    else answer(reply, problem);
  }

  private problem(error: unknown, traceId: string): Problem {
    if (error instanceof Refusal) return problemOf(refusalStatus[error.kind], error.code, traceId, error.details);
    const refused = refusalOfConstraint(error);
    if (refused) return problemOf(refusalStatus[refused.kind], refused.code, traceId);
    if (isDatabaseAway(error)) return problemOf(503, 'database-away', traceId);
    const status = statusOf(error);
    const known = kindOfStatus[status];
    if (known) return problemOf(status, known[1], traceId);
    if (status < 500) return problemOf(status, 'refused', traceId);
    this.logger.error({
      message: String(error),
      stack: error instanceof Error ? error.stack : undefined,
      requestId: traceId,
    });
    return problemOf(500, 'failed', traceId);
  }
}

/** Nest's own refusals and Fastify's both carry a status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

export function problemOf(status: number, code: string, traceId: string, details?: unknown): Problem {
  const { fields, current, ...rest } = (typeof details === 'object' && details !== null ? details : {}) as Details;
  return {
    type: `/problems/${code}`,
    title: code,
    status,
    code,
    traceId,
    ...(fields ? { fields } : {}),
    ...(current === undefined ? {} : { current }),
    ...(Array.isArray(details) ? { details } : Object.keys(rest).length > 0 ? { details: rest } : {}),
  };
}

export function answer(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 503) void reply.header('Retry-After', '2');
  void reply.status(problem.status).header('Cache-Control', 'no-store').type('application/problem+json').send(problem);
}
