import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Addresses whose last part is itself the key: who reads it may open what it opens. */
const keyed = /^(\/(?:calendar|unsubscribe|app\/u|app\/invitation|api\/v1\/invitations)\/)[^/]+/;

/** The address of a request as a log may keep it: without what stands behind a question mark, and without keys. */
export const loggedPath = (url: string): string => (url.split('?')[0] ?? '').replace(keyed, '$1…');

/** One line for each request: what was asked and how it went; never a body, a cookie or a secret. */
export function logRequests(server: FastifyInstance): void {
  const logger = new Logger('Request');
  server.addHook('onResponse', (request, reply, next) => {
    logger.log({
      requestId: request.id,
      method: request.method,
      path: loggedPath(request.url),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    next();
  });
}
