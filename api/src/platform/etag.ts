import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** Every answer that has a version carries it as its ETag, the one to be named by the next change. */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') {
          const reply = context.switchToHttp().getResponse<FastifyReply>();
          if (!reply.hasHeader('etag')) void reply.header('ETag', `"${version}"`);
        }
      }),
    );
  }
}
