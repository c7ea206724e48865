import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answer, problemOf } from './refusal-filter';
import { contentPolicy, newNonce } from './security-headers';

const hashed = /-[A-Z0-9]{8}\.(js|css)$/;
const placeholder = /__CSP_NONCE__/g;

/** Serves the Angular application below /app/: its files as they are, its page for every other address there. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const page = existsSync(join(folder, 'index.html')) ? readFileSync(join(folder, 'index.html'), 'utf8') : null;
  const sendPage = (reply: FastifyReply) => {
    if (page === null) return reply.callNotFound();
    const nonce = newNonce();
    return reply
      .headers({ 'Content-Security-Policy': contentPolicy(nonce), 'Cache-Control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replace(placeholder, nonce));
  };
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/app/',
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'Cache-Control',
        hashed.test(path.replace(/\.(br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/app/', (_request, reply) => sendPage(reply));
  server.get('/app', (_request, reply) => reply.redirect('/app/'));
  server.get('/', (_request, reply) => reply.redirect('/app/'));
  server.get('/app/*', (request, reply) =>
    /\.[a-z0-9]+$/.test(request.url.split('?')[0] ?? '')
      ? answer(reply, problemOf(404, 'address', request.id))
      : sendPage(reply),
  );
}
