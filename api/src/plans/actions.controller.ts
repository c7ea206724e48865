import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { Action, ChangeAction, NewAction } from '@waymark/contract/actions';
import { MoveOne } from '@waymark/contract/goals';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionReader } from './action-reader';
import { ActionRegister } from './action-register';

@Controller('api/v1')
export class ActionsController {
  constructor(
    private readonly register: ActionRegister,
    private readonly reader: ActionReader,
  ) {}

  @Post('goals/:goalId/actions')
  @Policy('plan:edit')
  @Returns(Action, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('goalId') goalId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewAction,
  ): Promise<Action> {
    return this.reader.action(viewer, await this.register.add(viewer, goalId, body, key));
  }

  @Get('actions/:actionId')
  @Policy('plan:read')
  @Returns(Action)
  one(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<Action> {
    return this.reader.action(viewer, actionId);
  }

  @Patch('actions/:actionId')
  @Policy('plan:edit')
  @Returns(Action)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IfMatch() version: number,
    @Body() body: ChangeAction,
  ): Promise<Action> {
    await this.register.change(viewer, actionId, version, body);
    return this.reader.action(viewer, actionId);
  }

  @Delete('actions/:actionId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.register.archive(viewer, actionId, version);
  }

  @Post('actions/:actionId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Action)
  async restore(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<Action> {
    await this.register.restore(viewer, actionId);
    return this.reader.action(viewer, actionId);
  }

  @Post('actions/:actionId/move')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Action)
  async move(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @Body() { move }: MoveOne,
  ): Promise<Action> {
    await this.register.move(viewer, actionId, move);
    return this.reader.action(viewer, actionId);
  }
}
