import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionEntity, MilestoneEntity, ProgressUpdateEntity } from './action.entities';
import { ActionLinkEntity } from './action-link.entity';
import { ActionLinkReader } from './action-link-reader';
import { ActionLinks } from './action-links';
import { ActionLinksController } from './action-links.controller';
import { ActionReader } from './action-reader';
import { ActionRegister } from './action-register';
import { ActionsController } from './actions.controller';
import { CarryForward } from './carry-forward';
import { CarryForwardController } from './carry-forward.controller';
import { GoalRegister } from './goal-register';
import { GoalsController } from './goals.controller';
import { MilestoneMoveReader } from './milestone-moves';
import { MilestoneRegister } from './milestone-register';
import { MilestonesController } from './milestones.controller';
import { PlanListReader } from './plan-list-reader';
import { PlanReader } from './plan-reader';
import { PlanRegister } from './plan-register';
import { GoalEntity, PlanEntity } from './plan.entities';
import { PlansController } from './plans.controller';
import { ProgressUpdates } from './progress-updates';
import { TaggedActionsReader } from './tagged-actions-reader';
import { TimelineReader } from './timeline-reader';
import { UpdatesController } from './updates.controller';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PlanEntity,
      GoalEntity,
      ActionEntity,
      MilestoneEntity,
      ProgressUpdateEntity,
      ActionLinkEntity,
    ]),
  ],
  controllers: [
    PlansController,
    GoalsController,
    ActionsController,
    MilestonesController,
    UpdatesController,
    ActionLinksController,
    CarryForwardController,
  ],
  providers: [
    PlanRegister,
    CarryForward,
    PlanReader,
    PlanListReader,
    TimelineReader,
    GoalRegister,
    ActionReader,
    ActionRegister,
    MilestoneRegister,
    MilestoneMoveReader,
    ProgressUpdates,
    ActionLinks,
    ActionLinkReader,
    TaggedActionsReader,
  ],
  exports: [PlanReader, PlanRegister, GoalRegister, ActionReader, ActionRegister, MilestoneRegister, ProgressUpdates],
})
export class PlansModule {}
