import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeGoal, Goal, MoveOne, NewGoal } from '@waymark/contract/goals';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { GoalRegister } from './goal-register';
import { PlanReader } from './plan-reader';

@Controller('api/v1')
export class GoalsController {
  constructor(
    private readonly register: GoalRegister,
    private readonly reader: PlanReader,
  ) {}

  @Post('plans/:planId/goals')
  @Policy('plan:edit')
  @Returns(Goal, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewGoal,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Goal> {
    return this.reader.goal(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('goals/:goalId')
  @Policy('plan:read')
  @Returns(Goal)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('goalId') goalId: string,
    @IfMatch() version: number,
    @Body() body: ChangeGoal,
  ): Promise<Goal> {
    await this.register.change(viewer, goalId, version, body);
    return this.reader.goal(viewer, goalId);
  }

  @Delete('goals/:goalId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('goalId') goalId: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, goalId, version);
  }

  @Post('goals/:goalId/move')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Goal)
  async move(@CurrentViewer() viewer: Viewer, @Id('goalId') goalId: string, @Body() body: MoveOne): Promise<Goal> {
    await this.register.move(viewer, goalId, body.move);
    return this.reader.goal(viewer, goalId);
  }

  @Post('goals/:goalId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Goal)
  async restore(@CurrentViewer() viewer: Viewer, @Id('goalId') goalId: string): Promise<Goal> {
    await this.register.restore(viewer, goalId);
    return this.reader.goal(viewer, goalId);
  }
}
