import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalRegister } from './goal-register';
import { GoalsController } from './goals.controller';
import { PlanListReader } from './plan-list-reader';
import { PlanReader } from './plan-reader';
import { PlanRegister } from './plan-register';
import { PlanReviews } from './plan-reviews';
import { GoalEntity, PlanEntity } from './plan.entities';
import { PlansController } from './plans.controller';
import { TimelineReader } from './timeline-reader';

@Module({
  imports: [TypeOrmModule.forFeature([PlanEntity, GoalEntity])],
  controllers: [PlansController, GoalsController],
  providers: [PlanRegister, PlanReviews, PlanReader, PlanListReader, TimelineReader, GoalRegister],
  exports: [PlanReader],
})
export class PlansModule {}
