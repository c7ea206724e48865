import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module';
import { TargetsModule } from '../plans/targets.module';
import { ComparisonReader } from './comparison-reader';
import { FieldHistoryController } from './field-history.controller';
import { FieldHistoryReader } from './field-history-reader';
import { FieldRestoring } from './field-restoring';
import { KeptVersions } from './kept-versions';
import { PartChanges } from './part-changes';
import { VersionReader } from './version-reader';
import { VersionsController } from './versions.controller';

@Module({
  imports: [PlansModule, TargetsModule],
  controllers: [VersionsController, FieldHistoryController],
  providers: [KeptVersions, VersionReader, ComparisonReader, FieldHistoryReader, FieldRestoring, PartChanges],
  exports: [ComparisonReader, VersionReader],
})
export class VersionsModule {}
