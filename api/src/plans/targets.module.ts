import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorsModule } from '../indicators/indicators.module';
import { IndicatorArchive } from './indicator-archive';
import { IndicatorArchiveController } from './indicator-archive.controller';
import { TargetEntity, TargetPointEntity } from './target.entities';
import { TargetReader } from './target-reader';
import { TargetRegister } from './target-register';
import { TargetsController } from './targets.controller';

/** The indicators under the goals of a plan. */
@Module({
  imports: [IndicatorsModule, TypeOrmModule.forFeature([TargetEntity, TargetPointEntity])],
  controllers: [TargetsController, IndicatorArchiveController],
  providers: [TargetRegister, TargetReader, IndicatorArchive],
  exports: [TargetRegister],
})
export class TargetsModule {}
