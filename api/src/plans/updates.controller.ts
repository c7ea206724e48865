import { Body, Controller, Get, Post } from '@nestjs/common';
import { NewUpdate, Update, Updates } from '@waymark/contract/updates';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionReader } from './action-reader';
import { ProgressUpdates } from './progress-updates';

/** Updates are added and read; there is no way to change one. */
@Controller('api/v1/actions/:actionId/updates')
export class UpdatesController {
  constructor(
    private readonly updates: ProgressUpdates,
    private readonly reader: ActionReader,
  ) {}

  @Get()
  @Policy('plan:read')
  @Returns(Updates)
  list(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<Updates> {
    return this.reader.updates(viewer, actionId);
  }

  @Post()
  @Policy('action:update-own')
  @Returns(Update, 201)
  async say(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewUpdate,
  ): Promise<Update> {
    return this.reader.update(viewer, actionId, await this.updates.say(viewer, actionId, body, key));
  }
}
