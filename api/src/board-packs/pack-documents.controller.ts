import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { asFile, asPage, Document } from '../reports/document-answer';
import { PackDocumentsPrinter, type PrintedPack } from './pack-documents';

/** A pack to read, print or send round, and the one page that sums it up. */
@Controller('api/v1/board-packs/:boardPackId')
export class PackDocumentsController {
  constructor(private readonly printer: PackDocumentsPrinter) {}

  @Get('pack.html')
  @Policy('plan:read')
  @Document('html', 'The board pack as one page to read or print')
  async packPage(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return page(reply, await this.printer.print(viewer, id, 'pack', 'html'));
  }

  @Get('pack.docx')
  @Policy('plan:read')
  @Document('docx', 'The board pack as a Word document in the council’s layout')
  async packFile(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return file(reply, await this.printer.print(viewer, id, 'pack', 'docx'));
  }

  @Get('summary.html')
  @Policy('plan:read')
  @Document('html', 'The summary of a board pack on one page of A4')
  async summaryPage(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return page(reply, await this.printer.print(viewer, id, 'summary', 'html'));
  }

  @Get('summary.docx')
  @Policy('plan:read')
  @Document('docx', 'The summary of a board pack on one page of A4, as a Word document')
  async summaryFile(
    @CurrentViewer() viewer: Viewer,
    @Id('boardPackId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return file(reply, await this.printer.print(viewer, id, 'summary', 'docx'));
  }
}

function page(reply: FastifyReply, { name, nonce, file: bytes }: PrintedPack): Buffer {
  asPage(reply, name, nonce);
  return bytes;
}

function file(reply: FastifyReply, { name, file: bytes }: PrintedPack): Buffer {
  asFile(reply, 'docx', name);
  return bytes;
}
