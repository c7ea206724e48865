import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answer, problemOf } from './refusal-filter';

/** The type of a body that is a file as it is. Pages of other sites cannot send it without asking first. */
export const fileType = 'application/octet-stream';
const uploadForm = /^\/api\/v1\/plans\/[^/?]+\/imports\/file(\?|$)/;
const uploadMost = 15_728_640;

/** Files come in only at the addresses that take them. */
export const isUpload = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'POST' && uploadForm.test(url) && headers['content-type']?.split(';')[0]?.trim() === fileType;

/**
 * Lets files in as streams: nothing of them is read before it is known who sends them. One that says that it is too large is
 * refused by its own word.
 */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser(fileType, (_request, payload, done) => {
    done(null, payload);
  });
  server.addHook('onRequest', (request, reply, next) => {
    if (!isUpload(request) || Number(request.headers['content-length'] ?? 0) <= uploadMost) {
      next();
      return;
    }
    void reply.header('Connection', 'close');
    answer(reply, problemOf(413, 'file-too-large', request.id, { most: uploadMost }));
  });
}
