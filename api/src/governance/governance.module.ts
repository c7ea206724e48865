import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module';
import { ApprovalReader } from './approval-reader';
import { ApprovalSettings } from './approval-settings';
import { ApprovalController } from './approval.controller';
import { GovernanceReader } from './governance-reader';
import { GovernanceRecords } from './governance-records';
import { GovernanceController } from './governance.controller';
import {
  ApprovalDelegationEntity,
  GovernanceRecordEntity,
  PublishingLockEntity,
  RecommendationEntity,
} from './governance.entities';
import { LockReader } from './lock-reader';
import { PlanReviews } from './plan-reviews';
import { PlanReviewsController } from './plan-reviews.controller';
import { PublishingLocks } from './publishing-locks';
import { PublishingLocksController } from './publishing-locks.controller';
import { Recommendations } from './recommendations';
import { RecommendationsController } from './recommendations.controller';

@Module({
  imports: [
    PlansModule,
    TypeOrmModule.forFeature([
      GovernanceRecordEntity,
      RecommendationEntity,
      PublishingLockEntity,
      ApprovalDelegationEntity,
    ]),
  ],
  controllers: [
    PlanReviewsController,
    GovernanceController,
    RecommendationsController,
    PublishingLocksController,
    ApprovalController,
  ],
  providers: [
    PlanReviews,
    GovernanceRecords,
    GovernanceReader,
    Recommendations,
    PublishingLocks,
    LockReader,
    ApprovalSettings,
    ApprovalReader,
  ],
})
export class GovernanceModule {}
