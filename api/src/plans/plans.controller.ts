import { Body, Controller, Delete, Get, HttpCode, Post, Patch, Query } from '@nestjs/common';
import { ChangePlan, NewPlan, Plan, PlanFilter, Plans, Timeline } from '@waymark/contract/plans';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PlanListReader } from './plan-list-reader';
import { PlanReader } from './plan-reader';
import { PlanRegister } from './plan-register';
import { TimelineReader } from './timeline-reader';

@Controller('api/v1/plans')
export class PlansController {
  constructor(
    private readonly register: PlanRegister,
    private readonly reader: PlanReader,
    private readonly lists: PlanListReader,
    private readonly timelines: TimelineReader,
  ) {}

  @Get()
  @Policy('plan:read')
  @Returns(Plans)
  list(@CurrentViewer() viewer: Viewer, @Query() filter: PlanFilter): Promise<Plans> {
    return this.lists.plans(viewer, filter);
  }

  @Post()
  @Policy('plan:edit')
  @Returns(Plan, 201)
  async open(
    @CurrentViewer() viewer: Viewer,
    @Body() body: NewPlan,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Plan> {
    return this.reader.plan(viewer, await this.register.open(viewer, body, key));
  }

  @Get(':planId')
  @Policy('plan:read')
  @Returns(Plan)
  one(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Plan> {
    return this.reader.plan(viewer, planId);
  }

  @Patch(':planId')
  @Policy('plan:edit')
  @Returns(Plan)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @Body() body: ChangePlan,
  ): Promise<Plan> {
    await this.register.change(viewer, planId, version, body);
    return this.reader.plan(viewer, planId);
  }

  @Delete(':planId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, planId, version);
  }

  @Post(':planId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Plan)
  async restore(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Plan> {
    await this.register.restore(viewer, planId);
    return this.reader.plan(viewer, planId);
  }

  @Get(':planId/timeline')
  @Policy('plan:read')
  @Returns(Timeline)
  timeline(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Timeline> {
    return this.timelines.timeline(viewer, planId);
  }
}
