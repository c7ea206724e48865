import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeMilestone, Milestone } from '@waymark/contract/milestones';
import { LinkedUpdates } from '@waymark/contract/progress';
import { LinkedFigure } from '@waymark/contract/update-links';
import { NewUpdate, Update } from '@waymark/contract/updates';
import { ActionReader } from '../plans/action-reader';
import { MilestoneRegister } from '../plans/milestone-register';
import { ProgressUpdates } from '../plans/progress-updates';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { LinkedFigures } from './linked-figures';
import { MyUpdatesReader } from './my-updates-reader';

/** All that a link opens: its person's own items, and their answers. Its secret comes in the header X-Update-Link. */
@Controller('api/v1/linked')
export class LinkedController {
  constructor(
    private readonly items: MyUpdatesReader,
    private readonly updates: ProgressUpdates,
    private readonly milestones: MilestoneRegister,
    private readonly reader: ActionReader,
    private readonly figures: LinkedFigures,
  ) {}

  @Get('updates')
  @Policy('update-link')
  @Returns(LinkedUpdates)
  all(@CurrentViewer() viewer: Viewer): Promise<LinkedUpdates> {
    return this.items.byLink(viewer);
  }

  @Post('actions/:actionId/updates')
  @Policy('update-link')
  @Returns(Update, 201)
  async say(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewUpdate,
  ): Promise<Update> {
    return this.reader.update(viewer, actionId, await this.updates.say(viewer, actionId, body, key));
  }

  @Patch('milestones/:milestoneId')
  @Policy('update-link')
  @Returns(Milestone)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('milestoneId') milestoneId: string,
    @IfMatch() version: number,
    @Body() body: ChangeMilestone,
  ): Promise<Milestone> {
    const actionId = await this.milestones.change(viewer, milestoneId, version, body);
    return this.reader.milestone(viewer, actionId, milestoneId);
  }

  /** The figure of a target, or of an entry that came back; it waits to be checked. */
  @Post('figures/:askedFigureId')
  @HttpCode(204)
  @Policy('update-link')
  @ReturnsNothing()
  enter(@CurrentViewer() viewer: Viewer, @Id('askedFigureId') id: string, @Body() body: LinkedFigure): Promise<void> {
    return this.figures.enter(viewer, id, body.value);
  }
}
