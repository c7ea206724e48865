import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module';
import { PlansModule } from '../plans/plans.module';
import { Decisions } from './decisions';
import { DecisionsController } from './decisions.controller';
import { LinkedFigures } from './linked-figures';
import { LinkedController } from './linked.controller';
import { MyUpdatesReader } from './my-updates-reader';
import { MyUpdatesController } from './my-updates.controller';
import { UpdateLinks } from './update-links';
import { UpdateLinksController } from './update-links.controller';

@Module({
  imports: [PlansModule, FiguresModule],
  controllers: [MyUpdatesController, UpdateLinksController, LinkedController, DecisionsController],
  providers: [MyUpdatesReader, UpdateLinks, LinkedFigures, Decisions],
})
export class ProgressModule {}
