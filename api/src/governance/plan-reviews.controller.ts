import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Plan, TakeStep } from '@waymark/contract/plans';
import { PlanReader } from '../plans/plan-reader';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PlanReviews } from './plan-reviews';

@Controller('api/v1/plans/:planId/steps')
export class PlanReviewsController {
  constructor(
    private readonly reviews: PlanReviews,
    private readonly plans: PlanReader,
  ) {}

  @Post()
  @HttpCode(200)
  @Policy('plan:read')
  @Returns(Plan)
  async step(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @Body() body: TakeStep,
  ): Promise<Plan> {
    await this.reviews.take(viewer, planId, version, body);
    return this.plans.plan(viewer, planId);
  }
}
