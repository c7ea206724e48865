import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArchiveReader } from './archive-reader';
import { DeliveryReader } from './delivery-reader';
import { DeliveryController } from './delivery.controller';
import { DependencyEntity, FundingLineEntity, RiskEntity } from './delivery.entities';
import { DependenciesController } from './dependencies.controller';
import { DependencyRegister } from './dependency-register';
import { FundingLinesController } from './funding-lines.controller';
import { FundingRegister } from './funding-register';
import { PutAway } from './put-away';
import { RiskRegister } from './risk-register';
import { RisksController } from './risks.controller';

/** What pays for plans, what may go wrong with them and what they wait for. */
@Module({
  imports: [TypeOrmModule.forFeature([FundingLineEntity, RiskEntity, DependencyEntity])],
  controllers: [DeliveryController, FundingLinesController, RisksController, DependenciesController],
  providers: [DeliveryReader, ArchiveReader, FundingRegister, RiskRegister, DependencyRegister, PutAway],
})
export class DeliveryModule {}
