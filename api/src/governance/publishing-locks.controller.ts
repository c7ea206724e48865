import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ChangePublishingLock,
  NewPublishingLock,
  PublishingLock,
  PublishingLocks as PublishingLockList,
} from '@waymark/contract/publishing-locks';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { LockReader } from './lock-reader';
import { PublishingLocks } from './publishing-locks';

@Controller('api/v1')
export class PublishingLocksController {
  constructor(
    private readonly locks: PublishingLocks,
    private readonly reader: LockReader,
  ) {}

  @Get('organisations/:organisationId/publishing-locks')
  @Policy('organisation:read')
  @Returns(PublishingLockList)
  of(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<PublishingLockList> {
    return this.reader.of(viewer, organisationId);
  }

  @Post('organisations/:organisationId/publishing-locks')
  @Policy('lock:edit')
  @Returns(PublishingLock, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Body() body: NewPublishingLock,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<PublishingLock> {
    return this.reader.one(viewer, await this.locks.add(viewer, organisationId, body, key));
  }

  @Patch('publishing-locks/:lockId')
  @Policy('lock:edit')
  @Returns(PublishingLock)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('lockId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangePublishingLock,
  ): Promise<PublishingLock> {
    await this.locks.change(viewer, id, version, body);
    return this.reader.one(viewer, id);
  }

  @Delete('publishing-locks/:lockId')
  @HttpCode(204)
  @Policy('lock:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('lockId') id: string, @IfMatch() version: number): Promise<void> {
    return this.locks.archive(viewer, id, version);
  }

  @Post('publishing-locks/:lockId/restore')
  @HttpCode(200)
  @Policy('lock:edit')
  @Returns(PublishingLock)
  async restore(@CurrentViewer() viewer: Viewer, @Id('lockId') id: string): Promise<PublishingLock> {
    await this.locks.restore(viewer, id);
    return this.reader.one(viewer, id);
  }
}
