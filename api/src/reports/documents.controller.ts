import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ChangesAsked, DocumentAsked, PlanDocument } from '@waymark/contract/reports';
import type { FastifyReply } from 'fastify';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import { newNonce } from '../platform/security-headers';
import type { Viewer } from '../platform/viewer';
import { AsksForChanges, AsksForVersion, asFile, asPage, Document } from './document-answer';
import { DocumentPress } from './document-press';
import { DocumentReader } from './document-reader';

/** The forms in which a plan leaves. Names of files say the plan, the version and the day. */
@Controller('api/v1/plans/:planId/documents')
export class DocumentsController {
  constructor(
    private readonly reader: DocumentReader,
    private readonly press: DocumentPress,
  ) {}

  @Get('plan.html')
  @Policy('plan:read')
  @AsksForVersion()
  @Document('html', 'The plan as one page to read or print')
  async html(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: DocumentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const nonce = newNonce();
    const { nameFor, layout, ...source } = await this.reader.plan(viewer, planId, asked);
    const page = await this.press.write({ form: 'html', source, layout, nonce });
    asPage(reply, nameFor('html'), nonce);
    return page;
  }

  @Get('plan.docx')
  @Policy('plan:read')
  @AsksForVersion()
  @Document('docx', 'The plan as a Word document in the council’s layout')
  async docx(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: DocumentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { nameFor, layout, ...source } = await this.reader.plan(viewer, planId, asked);
    const file = await this.press.write({ form: 'docx', source, layout });
    asFile(reply, 'docx', nameFor('docx'));
    return file;
  }

  @Get('plan.xlsx')
  @Policy('plan:read')
  @AsksForVersion()
  @Document('xlsx', 'Goals and actions as a workbook that imports again unchanged')
  async xlsx(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: DocumentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { nameFor, ...source } = await this.reader.plan(viewer, planId, asked);
    const file = await this.press.write({ form: 'xlsx', ...source });
    asFile(reply, 'xlsx', nameFor('xlsx'));
    return file;
  }

  @Get('plan.csv')
  @Policy('plan:read')
  @AsksForVersion()
  @Document('csv', 'Goals and actions as a table that imports again unchanged')
  async csv(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: DocumentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { nameFor, content } = await this.reader.plan(viewer, planId, asked);
    const file = await this.press.write({ form: 'csv', content });
    asFile(reply, 'csv', nameFor('csv'));
    return file;
  }

  @Get('plan.json')
  @Policy('plan:read')
  @AsksForVersion()
  @Header('Cache-Control', 'private, no-store')
  @Returns(PlanDocument)
  async json(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: DocumentAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanDocument> {
    const { nameFor, content } = await this.reader.plan(viewer, planId, asked);
    asFile(reply, 'json', nameFor('json'));
    return content as unknown as PlanDocument;
  }

  @Get('changes.html')
  @Policy('plan:read')
  @AsksForChanges()
  @Document('html', 'What changed between two versions, as one page')
  async changesHtml(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: ChangesAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const nonce = newNonce();
    const { nameFor, layout, paper } = await this.reader.changes(viewer, planId, asked);
    const page = await this.press.write({ form: 'html', source: { paper }, layout, nonce });
    asPage(reply, nameFor('html'), nonce);
    return page;
  }

  @Get('changes.docx')
  @Policy('plan:read')
  @AsksForChanges()
  @Document('docx', 'What changed between two versions, as a Word document')
  async changesDocx(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: ChangesAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { nameFor, layout, paper } = await this.reader.changes(viewer, planId, asked);
    const file = await this.press.write({ form: 'docx', source: { paper }, layout });
    asFile(reply, 'docx', nameFor('docx'));
    return file;
  }
}
