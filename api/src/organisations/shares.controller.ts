import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { NewShare, Share, Shares } from '@waymark/contract/organisations';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ShareReader } from './share-reader';
import { Sharing } from './sharing';

@Controller('api/v1')
export class SharesController {
  constructor(
    private readonly reader: ShareReader,
    private readonly sharing: Sharing,
  ) {}

  @Get('organisations/:organisationId/shares')
  @Policy('organisation:read')
  @Returns(Shares)
  of(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<Shares> {
    return this.reader.of(viewer, organisationId);
  }

  @Post('organisations/:organisationId/shares')
  @Policy('share:edit')
  @Returns(Share, 201)
  async give(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewShare,
  ): Promise<Share> {
    return this.reader.one(viewer, await this.sharing.give(viewer, organisationId, key, body));
  }

  @Delete('shares/:shareId')
  @Policy('share:edit')
  @Returns(Share)
  async end(@CurrentViewer() viewer: Viewer, @Id('shareId') id: string, @IfMatch() version: number): Promise<Share> {
    await this.sharing.end(viewer, id, version);
    return this.reader.one(viewer, id);
  }
}
