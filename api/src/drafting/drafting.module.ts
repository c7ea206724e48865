import { Module } from '@nestjs/common';
import { DraftingController } from './drafting.controller';
import { FirstDraft } from './first-draft';
import { FittingIndicatorReader } from './fitting-indicator-reader';
import { PlanPresence } from './plan-presence';

@Module({
  controllers: [DraftingController],
  providers: [PlanPresence, FirstDraft, FittingIndicatorReader],
})
export class DraftingModule {}
