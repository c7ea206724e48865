import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Req } from '@nestjs/common';
import {
  ChangeImport,
  ImportPreview,
  PastedTable,
  PlanImport,
  PlanImports,
  ImportPreviewAsked,
  UndoImport,
  UploadAsked,
} from '@waymark/contract/imports';
import type { FastifyRequest } from 'fastify';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ImportDiscarding } from './import-discarding';
import { ImportLoads } from './import-loads';
import { ImportReader } from './import-reader';
import { ImportRegister } from './import-register';
import { ImportUndoing } from './import-undoing';
import { receiveFile } from './receive-file';

@Controller('api/v1')
export class ImportsController {
  constructor(
    private readonly register: ImportRegister,
    private readonly loads: ImportLoads,
    private readonly undoing: ImportUndoing,
    private readonly discarding: ImportDiscarding,
    private readonly reader: ImportReader,
  ) {}

  @Get('plans/:planId/imports')
  @Policy('plan:edit')
  @Returns(PlanImports)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PlanImports> {
    return this.reader.list(viewer, planId);
  }

  @Post('plans/:planId/imports')
  @Policy('plan:edit')
  @Returns(PlanImport, 201)
  async paste(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: PastedTable,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<PlanImport> {
    await this.register.assertMayFill(viewer, planId);
    const source = { kind: 'pasted' as const, name: '', bytes: Buffer.from(body.text), key };
    return this.reader.one(viewer, await this.register.open(viewer, planId, source));
  }

  @Post('plans/:planId/imports/file')
  @Policy('plan:edit')
  @Returns(PlanImport, 201)
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() { name = '' }: UploadAsked,
    @Req() request: FastifyRequest,
  ): Promise<PlanImport> {
    await this.register.assertMayFill(viewer, planId);
    const bytes = await receiveFile(request.body);
    const source = { kind: 'workbook' as const, name, bytes, key: null };
    return this.reader.one(viewer, await this.register.open(viewer, planId, source));
  }

  @Get('imports/:importId')
  @Policy('plan:edit')
  @Returns(PlanImport)
  one(@CurrentViewer() viewer: Viewer, @Id('importId') importId: string): Promise<PlanImport> {
    return this.reader.one(viewer, importId);
  }

  @Patch('imports/:importId')
  @Policy('plan:edit')
  @Returns(PlanImport)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('importId') importId: string,
    @IfMatch() version: number,
    @Body() body: ChangeImport,
  ): Promise<PlanImport> {
    await this.register.change(viewer, importId, version, body);
    return this.reader.one(viewer, importId);
  }

  @Delete('imports/:importId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  discard(
    @CurrentViewer() viewer: Viewer,
    @Id('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.discarding.discard(viewer, importId, version);
  }

  @Get('imports/:importId/preview')
  @Policy('plan:edit')
  @Returns(ImportPreview)
  preview(
    @CurrentViewer() viewer: Viewer,
    @Id('importId') importId: string,
    @Query() asked: ImportPreviewAsked,
  ): Promise<ImportPreview> {
    return this.reader.preview(viewer, importId, asked);
  }

  @Post('imports/:importId/load')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(PlanImport)
  async load(
    @CurrentViewer() viewer: Viewer,
    @Id('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<PlanImport> {
    await this.loads.load(viewer, importId, version);
    return this.reader.one(viewer, importId);
  }

  @Post('imports/:importId/undo')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(PlanImport)
  async undo(
    @CurrentViewer() viewer: Viewer,
    @Id('importId') importId: string,
    @Body() body: UndoImport,
  ): Promise<PlanImport> {
    await this.undoing.undo(viewer, importId, body.changed);
    return this.reader.one(viewer, importId);
  }
}
