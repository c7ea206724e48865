import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CarryPreview, CarryQuestion, NewNextPlan } from '@waymark/contract/carry-forward';
import { Plan } from '@waymark/contract/plans';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { CarryForward } from './carry-forward';
import { PlanReader } from './plan-reader';

@Controller('api/v1/plans/:planId/carry-forward')
export class CarryForwardController {
  constructor(
    private readonly carrying: CarryForward,
    private readonly reader: PlanReader,
  ) {}

  @Get()
  @Policy('plan:edit')
  @Returns(CarryPreview)
  preview(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() question: CarryQuestion,
  ): Promise<CarryPreview> {
    return this.carrying.preview(viewer, planId, question);
  }

  @Post()
  @Policy('plan:edit')
  @Returns(Plan, 201)
  async open(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewNextPlan,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Plan> {
    return this.reader.plan(viewer, await this.carrying.open(viewer, planId, body, key));
  }
}
