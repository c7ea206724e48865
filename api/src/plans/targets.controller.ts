import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeTarget, NewTarget, Target } from '@waymark/contract/targets';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { TargetReader } from './target-reader';
import { TargetRegister } from './target-register';

@Controller('api/v1')
export class TargetsController {
  constructor(
    private readonly register: TargetRegister,
    private readonly reader: TargetReader,
  ) {}

  @Post('goals/:goalId/indicators')
  @Policy('target:edit')
  @Returns(Target, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('goalId') goalId: string,
    @Body() body: NewTarget,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Target> {
    return this.reader.target(viewer, await this.register.add(viewer, goalId, body, key));
  }

  @Get('targets/:targetId')
  @Policy('plan:read')
  @Returns(Target)
  one(@CurrentViewer() viewer: Viewer, @Id('targetId') targetId: string): Promise<Target> {
    return this.reader.target(viewer, targetId);
  }

  @Patch('targets/:targetId')
  @Policy('target:edit')
  @Returns(Target)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('targetId') targetId: string,
    @IfMatch() version: number,
    @Body() body: ChangeTarget,
  ): Promise<Target> {
    await this.register.change(viewer, targetId, version, body);
    return this.reader.target(viewer, targetId);
  }

  @Delete('targets/:targetId')
  @HttpCode(204)
  @Policy('target:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('targetId') targetId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.register.archive(viewer, targetId, version);
  }

  @Post('targets/:targetId/restore')
  @HttpCode(200)
  @Policy('target:edit')
  @Returns(Target)
  async restore(@CurrentViewer() viewer: Viewer, @Id('targetId') targetId: string): Promise<Target> {
    await this.register.restore(viewer, targetId);
    return this.reader.target(viewer, targetId);
  }
}
