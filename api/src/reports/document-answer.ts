import { applyDecorators, Header } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { contentPolicy } from '../platform/security-headers';

export const documentTypes = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;
type FileForm = keyof typeof documentTypes;

/** What the answer of a route is: a file, with its media type in the OpenAPI document. */
export function Document(form: FileForm, description: string) {
  const [type] = documentTypes[form].split(';');
  return applyDecorators(
    Header('Cache-Control', 'private, no-store'),
    ApiOkResponse({ description, content: { [type ?? '']: { schema: { type: 'string', format: 'binary' } } } }),
  );
}

export const AsksForVersion = () =>
  applyDecorators(
    ApiQuery({ name: 'version', required: false, description: 'The number of a kept version; left out: as it is now' }),
    ApiQuery({
      name: 'internal',
      required: false,
      enum: ['true', 'false'],
      description: 'With internal notes: for those who plan. They are left out otherwise.',
    }),
  );

export const AsksForChanges = () =>
  applyDecorators(
    ApiQuery({ name: 'from', required: false, description: 'The number of a kept version; left out: the last one' }),
    ApiQuery({ name: 'to', required: false, description: 'The number of a later version; left out: as it is now' }),
  );

/** A file to be saved under its name. */
export function asFile(reply: FastifyReply, form: FileForm, name: string): void {
  void reply
    .header('Content-Type', documentTypes[form])
    .header('Content-Disposition', `attachment; filename="${name}"`);
}

/** A page to be read, whose own style is let in by the nonce of this answer, and saved under its name. */
export function asPage(reply: FastifyReply, name: string, nonce: string): void {
  void reply
    .header('Content-Type', documentTypes.html)
    .header('Content-Security-Policy', contentPolicy(nonce))
    .header('Content-Disposition', `inline; filename="${name}"`);
}
