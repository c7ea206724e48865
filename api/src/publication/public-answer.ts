import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const answerTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const;
export type AnswerForm = keyof typeof answerTypes;

/** Something that anybody may keep for a while. */
export interface PublicAnswer {
  form: AnswerForm;
  body: string;
  /** The name under which a browser saves it. */
  fileName?: string;
  /** It may be withdrawn or end: whoever holds it asks each time whether it is still right. */
  mayEnd?: true;
}

const seconds: Readonly<Record<AnswerForm, number>> = { html: 300, json: 300, csv: 300, css: 3600 };

/** Sends a public answer with its ETag, or says that what the asker holds is still right. */
export function sendPublic(request: FastifyRequest, reply: FastifyReply, answer: PublicAnswer): void {
  const { form, body, fileName, mayEnd } = answer;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('ETag', tag)
    .header('Cache-Control', mayEnd ? 'public, no-cache' : `public, max-age=${seconds[form]}`);
  if (holds(request.headers['if-none-match'], tag)) {
    void reply.status(304).send();
    return;
  }
  if (fileName) void reply.header('Content-Disposition', `attachment; filename="${fileName}"`);
  void reply.status(200).type(answerTypes[form]).send(body);
}

function holds(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
