import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeMilestone, Milestone, MilestoneMoves, NewMilestone } from '@waymark/contract/milestones';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionReader } from './action-reader';
import { MilestoneMoveReader } from './milestone-moves';
import { MilestoneRegister } from './milestone-register';

@Controller('api/v1')
export class MilestonesController {
  constructor(
    private readonly register: MilestoneRegister,
    private readonly reader: ActionReader,
    private readonly moves: MilestoneMoveReader,
  ) {}

  @Get('actions/:actionId/milestone-moves')
  @Policy('plan:read')
  @Returns(MilestoneMoves)
  moved(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<MilestoneMoves> {
    return this.moves.ofAction(viewer, actionId);
  }

  @Post('actions/:actionId/milestones')
  @Policy('plan:edit')
  @Returns(Milestone, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewMilestone,
  ): Promise<Milestone> {
    return this.reader.milestone(viewer, actionId, await this.register.add(viewer, actionId, body, key));
  }

  @Patch('milestones/:milestoneId')
  @Policy('action:update-own')
  @Returns(Milestone)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('milestoneId') milestoneId: string,
    @IfMatch() version: number,
    @Body() body: ChangeMilestone,
  ): Promise<Milestone> {
    const actionId = await this.register.change(viewer, milestoneId, version, body);
    return this.reader.milestone(viewer, actionId, milestoneId);
  }

  @Delete('milestones/:milestoneId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('milestoneId') milestoneId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.register.archive(viewer, milestoneId, version);
  }

  @Post('milestones/:milestoneId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Milestone)
  async restore(@CurrentViewer() viewer: Viewer, @Id('milestoneId') milestoneId: string): Promise<Milestone> {
    const actionId = await this.register.restore(viewer, milestoneId);
    return this.reader.milestone(viewer, actionId, milestoneId);
  }
}
