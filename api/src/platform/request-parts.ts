import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@waymark/domain/refusal';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from './viewer';

export interface ViewedRequest extends FastifyRequest {
  viewer?: Viewer;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<ViewedRequest>();
const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const keyForm = /^[\w-]{8,100}$/;

/** Who is looking; the guard has made sure that there is someone. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = requestOf(context);
  if (!viewer) throw new Refusal('unauthenticated', 'no-session');
  return viewer;
});

/** An identifier in the address. What is no identifier is answered like what does not exist. */
export const Id = createParamDecorator((name: string, context: ExecutionContext): string => idAt(context, name));

/** As `Id`, for decorators that read several parts of an address. */
export function idAt(context: ExecutionContext, name: string): string {
  const value = partAt(context, name);
  if (!idForm.test(value)) throw new Refusal('missing', name.replace(/Id$/, ''));
  return value;
}

export const partAt = (context: ExecutionContext, name: string): string =>
  (requestOf(context).params as Record<string, string | undefined>)[name] ?? '';

/** The version that a change was made from, as in `If-Match: "7"`. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined) throw new Refusal('precondition', 'if-match-required');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Refusal('stale', 'if-match-unknown');
  return Number(version);
});

export interface Repeatable {
  key: string;
  route: string;
  body: unknown;
}

/** The key under which a creating request may be repeated without creating twice; absent when the client sent none. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): Repeatable | null => {
  const request = requestOf(context);
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !keyForm.test(key)) throw new Refusal('invalid', 'idempotency-key-form');
  return { key, route: `${request.method} ${request.url}`, body: request.body };
});
