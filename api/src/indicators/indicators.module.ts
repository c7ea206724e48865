import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DefinitionChanges } from './definition-changes';
import { DefinitionReader } from './definition-reader';
import { DefinitionsController } from './definitions.controller';
import { OrganisationsModule } from '../organisations/organisations.module';
import { FigureGuard } from './figure-guard';
import { IndicatorEntity, ObservationEntity } from './indicator.entities';
import { IndicatorOffers } from './indicator-offers';
import { IndicatorReader } from './indicator-reader';
import { IndicatorRegister } from './indicator-register';
import { IndicatorsController } from './indicators.controller';
import { ObservationReader } from './observation-reader';
import { ObservationRecords } from './observation-records';
import { ObservationsController } from './observations.controller';

@Module({
  imports: [OrganisationsModule, TypeOrmModule.forFeature([IndicatorEntity, ObservationEntity])],
  controllers: [IndicatorsController, DefinitionsController, ObservationsController],
  providers: [
    FigureGuard,
    DefinitionChanges,
    DefinitionReader,
    IndicatorOffers,
    IndicatorReader,
    IndicatorRegister,
    ObservationReader,
    ObservationRecords,
  ],
  exports: [IndicatorReader],
})
export class IndicatorsModule {}
