import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ChangeFrontSheet, FrontSheet } from '@waymark/contract/reports';
import type { FastifyReply } from 'fastify';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import { newNonce } from '../platform/security-headers';
import type { Viewer } from '../platform/viewer';
import { asFile, asPage, Document } from './document-answer';
import { DocumentPress } from './document-press';
import { FrontSheetReader } from './front-sheet-reader';
import { FrontSheets } from './front-sheets';

@Controller('api/v1/plans/:planId')
export class FrontSheetController {
  constructor(
    private readonly reader: FrontSheetReader,
    private readonly sheets: FrontSheets,
    private readonly press: DocumentPress,
  ) {}

  @Get('front-sheet')
  @Policy('plan:read')
  @Returns(FrontSheet)
  sheet(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<FrontSheet> {
    return this.reader.sheet(viewer, planId);
  }

  @Patch('front-sheet')
  @Policy('plan:edit')
  @Returns(FrontSheet)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @Body() body: ChangeFrontSheet,
  ): Promise<FrontSheet> {
    await this.sheets.change(viewer, planId, version, body);
    return this.reader.sheet(viewer, planId);
  }

  @Get('documents/front-sheet.html')
  @Policy('plan:read')
  @Document('html', 'The front of a committee report, filled from the records, as one page')
  async html(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const nonce = newNonce();
    const { nameFor, layout, paper } = await this.reader.print(viewer, planId);
    const page = await this.press.write({ form: 'html', source: { paper }, layout, nonce });
    asPage(reply, nameFor('html'), nonce);
    return page;
  }

  @Get('documents/front-sheet.docx')
  @Policy('plan:read')
  @Document('docx', 'The front of a committee report, filled from the records, as a Word document')
  async docx(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { nameFor, layout, paper } = await this.reader.print(viewer, planId);
    const file = await this.press.write({ form: 'docx', source: { paper }, layout });
    asFile(reply, 'docx', nameFor('docx'));
    return file;
  }
}
