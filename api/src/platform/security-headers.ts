import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answer, problemOf } from './refusal-filter';
import { isUpload } from './uploads';

/** The two static style strings of the chart library's line chart, which it writes as attributes. */
const chartStyles = [
  "'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='",
  "'sha256-tTgjrFAQDNcRW/9ebtwfDewCTgZMFnKpGa9tcHFyvcs='",
];

/** Pages whose address is itself the key: what they ask for is not told it. */
const keyedPage = /^\/app\/(u|invitation)\//;

const never = ['GET', 'HEAD', 'OPTIONS'];

/** A policy that lets nothing in but what the product serves itself; styles need the nonce of their page. */
export function contentPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    `style-src-attr 'unsafe-hashes' ${chartStyles.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

export const newNonce = (): string => randomBytes(16).toString('base64');

/** Headers on every answer, and the refusal of changes that another site's page has started. */
export function guardRequests(server: FastifyInstance, publicOrigin: string | null): void {
  server.addHook('onRequest', (request, reply, next) => {
    setHeaders(reply, publicOrigin);
    const refused = refusedFor(request, publicOrigin);
    if (refused) answer(reply, problemOf(refused.status, refused.code, request.id));
    else next();
  });
}

/** What the router refuses by itself, before any hook: an address that cannot be read, or a part of it beyond measure. */
export function answerUnroutable(error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  setHeaders(reply, null);
  const tooLong = error.statusCode === 414;
  answer(reply, problemOf(tooLong ? 404 : 400, tooLong ? 'address' : 'not-understood', request.id));
}

function setHeaders(reply: FastifyReply, publicOrigin: string | null): void {
  void reply.headers({
    'Content-Security-Policy': contentPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': keyedPage.test(reply.request.url) ? 'no-referrer' : 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'X-Request-Id': reply.request.id,
    ...(publicOrigin?.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  });
}

/**
 * A change comes from our own page, or from no page at all, and says that it is JSON; files and the forms of public pages
 * have addresses of their own.
 */
function refusedFor(request: FastifyRequest, publicOrigin: string | null): { status: number; code: string } | null {
  if (never.includes(request.method)) return null;
  if (!isFromHere(request, publicOrigin)) return { status: 403, code: 'other-site' };
  return isJsonOrEmpty(request) || isPublicForm(request) || isUpload(request)
    ? null
    : { status: 415, code: 'content-type' };
}

function isFromHere(request: FastifyRequest, publicOrigin: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined ? isOwnOrigin(request, publicOrigin) : site === 'same-origin' || site === 'none';
}

function isJsonOrEmpty(request: FastifyRequest): boolean {
  const length = request.headers['content-length'] ?? '0';
  const hasBody = length !== '0' || request.headers['transfer-encoding'] !== undefined;
  return !hasBody || typeOf(request) === 'application/json';
}

const typeOf = (request: FastifyRequest): string | undefined => request.headers['content-type']?.split(';')[0]?.trim();

/** The forms of public pages work without a script, and change nothing that belongs to a session. */
const isPublicForm = (request: FastifyRequest): boolean =>
  request.method === 'POST' &&
  /^\/(consultations|unsubscribe)\//.test(request.url) &&
  typeOf(request) === 'application/x-www-form-urlencoded';

function isOwnOrigin(request: FastifyRequest, publicOrigin: string | null): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return publicOrigin ? origin === publicOrigin : new URL(origin).host === request.headers.host;
}
