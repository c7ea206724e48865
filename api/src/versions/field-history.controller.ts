import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { FieldHistory, PartHistory, RestoreField } from '@waymark/contract/versions';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { type FieldAddress, FieldAt } from './field-address';
import { FieldHistoryReader } from './field-history-reader';
import { FieldRestoring } from './field-restoring';

@Controller('api/v1/plans/:planId/fields/:subjectId')
export class FieldHistoryController {
  constructor(
    private readonly reader: FieldHistoryReader,
    private readonly restoring: FieldRestoring,
  ) {}

  @Get()
  @Policy('plan:read')
  @Returns(PartHistory)
  part(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Id('subjectId') subjectId: string,
  ): Promise<PartHistory> {
    return this.reader.part(viewer, { planId, subjectId });
  }

  @Get(':field/history')
  @Policy('plan:read')
  @Returns(FieldHistory)
  history(@CurrentViewer() viewer: Viewer, @FieldAt() field: FieldAddress): Promise<FieldHistory> {
    return this.reader.history(viewer, field);
  }

  @Post(':field/restore')
  @HttpCode(200)
  @Policy('plan:read')
  @Returns(FieldHistory)
  async restore(
    @CurrentViewer() viewer: Viewer,
    @FieldAt() field: FieldAddress,
    @IfMatch() version: number,
    @Body() body: RestoreField,
  ): Promise<FieldHistory> {
    await this.restoring.restore(viewer, field, version, body);
    return this.reader.history(viewer, field);
  }
}
