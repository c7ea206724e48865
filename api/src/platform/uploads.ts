import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answer, problemOf } from './refusal-filter';

/** The type of a body that is a file as it is. Pages of other sites cannot send it without asking first. */
export const fileType = 'application/octet-stream';
const mebibyte = 1_048_576;

/** The addresses that take files, and the most that each takes, in bytes. */
const uploads: readonly { form: RegExp; most: number }[] = [
  { form: /^\/api\/v1\/plans\/[^/?]+\/imports\/file(\?|$)/, most: 15 * mebibyte },
  { form: /^\/api\/v1\/datasets\/file(\?|$)/, most: 400 * mebibyte },
];

const mostAt = ({ url }: FastifyRequest): number => uploads.find(({ form }) => form.test(url))?.most ?? 0;

/** Files come in only at the addresses that take them. */
export const isUpload = (request: FastifyRequest): boolean =>
  request.method === 'POST' &&
  mostAt(request) > 0 &&
  request.headers['content-type']?.split(';')[0]?.trim() === fileType;

/**
 * Lets files in as streams: nothing of them is read before it is known who sends them. One that says that it is too large is
 * refused by its own word.
 */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser(fileType, (_request, payload, done) => {
    done(null, payload);
  });
  server.addHook('onRequest', (request, reply, next) => {
    const most = mostAt(request);
    if (!isUpload(request) || Number(request.headers['content-length'] ?? 0) <= most) {
      next();
      return;
    }
    void reply.header('Connection', 'close');
    answer(reply, problemOf(413, 'file-too-large', request.id, { most }));
  });
}
