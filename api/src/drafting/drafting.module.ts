import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BulkChangeEntity } from './bulk-change.entities';
import { BulkChangeReader } from './bulk-change-reader';
import { BulkChanges } from './bulk-changes';
import { BulkChangesController } from './bulk-changes.controller';
import { DraftingController } from './drafting.controller';
import { FirstDraft } from './first-draft';
import { FittingIndicatorReader } from './fitting-indicator-reader';
import { PlanPresence } from './plan-presence';

@Module({
  imports: [TypeOrmModule.forFeature([BulkChangeEntity])],
  controllers: [DraftingController, BulkChangesController],
  providers: [BulkChanges, BulkChangeReader, PlanPresence, FirstDraft, FittingIndicatorReader],
})
export class DraftingModule {}
