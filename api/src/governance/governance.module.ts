import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module';
import { PlanReviews } from './plan-reviews';
import { PlanReviewsController } from './plan-reviews.controller';

@Module({
  imports: [PlansModule],
  controllers: [PlanReviewsController],
  providers: [PlanReviews],
})
export class GovernanceModule {}
