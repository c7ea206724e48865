import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module';
import { ComparisonReader } from './comparison-reader';
import { KeptVersions } from './kept-versions';
import { VersionReader } from './version-reader';
import { VersionsController } from './versions.controller';

@Module({
  imports: [PlansModule],
  controllers: [VersionsController],
  providers: [KeptVersions, VersionReader, ComparisonReader],
  exports: [ComparisonReader, VersionReader],
})
export class VersionsModule {}
