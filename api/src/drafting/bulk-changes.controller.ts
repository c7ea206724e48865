import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { BulkChange, BulkChanges as BulkChangeList, BulkPreview, NewBulkChange } from '@waymark/contract/bulk-changes';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { BulkChangeReader } from './bulk-change-reader';
import { BulkChanges } from './bulk-changes';

@Controller('api/v1')
export class BulkChangesController {
  constructor(
    private readonly changes: BulkChanges,
    private readonly reader: BulkChangeReader,
  ) {}

  @Get('plans/:planId/bulk-changes')
  @Policy('plan:read')
  @Returns(BulkChangeList)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<BulkChangeList> {
    return this.reader.changes(viewer, planId);
  }

  @Post('plans/:planId/bulk-changes/preview')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(BulkPreview)
  preview(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewBulkChange,
  ): Promise<BulkPreview> {
    return this.reader.preview(viewer, planId, body);
  }

  @Post('plans/:planId/bulk-changes')
  @Policy('plan:edit')
  @Returns(BulkChange, 201)
  async make(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewBulkChange,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<BulkChange> {
    return this.reader.change(viewer, await this.changes.make(viewer, planId, body, key));
  }

  @Post('bulk-changes/:bulkChangeId/undo')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(BulkChange)
  async undo(@CurrentViewer() viewer: Viewer, @Id('bulkChangeId') bulkChangeId: string): Promise<BulkChange> {
    await this.changes.undo(viewer, bulkChangeId);
    return this.reader.change(viewer, bulkChangeId);
  }
}
