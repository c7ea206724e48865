import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module';
import { Decisions } from './decisions';
import { DecisionsController } from './decisions.controller';
import { LinkedController } from './linked.controller';
import { MyUpdatesReader } from './my-updates-reader';
import { MyUpdatesController } from './my-updates.controller';
import { UpdateLinks } from './update-links';
import { UpdateLinksController } from './update-links.controller';

@Module({
  imports: [PlansModule],
  controllers: [MyUpdatesController, UpdateLinksController, LinkedController, DecisionsController],
  providers: [MyUpdatesReader, UpdateLinks, Decisions],
})
export class ProgressModule {}
