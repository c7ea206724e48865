import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorEntity, ObservationEntity } from './indicator.entities';
import { IndicatorReader } from './indicator-reader';
import { IndicatorRegister } from './indicator-register';
import { IndicatorsController } from './indicators.controller';
import { ObservationReader } from './observation-reader';
import { ObservationRecords } from './observation-records';
import { ObservationsController } from './observations.controller';

@Module({
  imports: [TypeOrmModule.forFeature([IndicatorEntity, ObservationEntity])],
  controllers: [IndicatorsController, ObservationsController],
  providers: [IndicatorReader, IndicatorRegister, ObservationReader, ObservationRecords],
  exports: [IndicatorReader],
})
export class IndicatorsModule {}
