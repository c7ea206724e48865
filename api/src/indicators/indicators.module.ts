import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationsModule } from '../organisations/organisations.module';
import { BreakdownReader } from './breakdown-reader';
import { BreakdownsController } from './breakdowns.controller';
import { DefinitionChanges } from './definition-changes';
import { DefinitionReader } from './definition-reader';
import { DefinitionsController } from './definitions.controller';
import { FigureGuard } from './figure-guard';
import { HiddenCountsReader } from './hidden-counts';
import { IndicatorEntity } from './indicator.entities';
import { IndicatorOffers } from './indicator-offers';
import { IndicatorReader } from './indicator-reader';
import { IndicatorRegister } from './indicator-register';
import { IndicatorsController } from './indicators.controller';
import { ObservationReader } from './observation-reader';
import { ObservationsController } from './observations.controller';

@Module({
  imports: [OrganisationsModule, TypeOrmModule.forFeature([IndicatorEntity])],
  controllers: [IndicatorsController, DefinitionsController, ObservationsController, BreakdownsController],
  providers: [
    BreakdownReader,
    DefinitionChanges,
    DefinitionReader,
    FigureGuard,
    HiddenCountsReader,
    IndicatorOffers,
    IndicatorReader,
    IndicatorRegister,
    ObservationReader,
  ],
  exports: [IndicatorReader, ObservationReader],
})
export class IndicatorsModule {}
