import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** One line for each request: what was asked and how it went; never a body, a cookie or what stands behind a question mark. */
export function logRequests(server: FastifyInstance): void {
  const logger = new Logger('Request');
  server.addHook('onResponse', (request, reply, next) => {
    logger.log({
      requestId: request.id,
      method: request.method,
      path: request.url.split('?')[0],
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    next();
  });
}
