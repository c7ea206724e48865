import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanReader } from '../plans/plan-reader';
import { ReportsModule } from '../reports/reports.module';
import { BoardPackEntity } from './board-pack.entity';
import { BoardPacksController } from './board-packs.controller';
import { PackDocumentsController } from './pack-documents.controller';
import { PackDocumentsPrinter } from './pack-documents';
import { PackReader } from './pack-reader';
import { PackRegister } from './pack-register';
import { PackRecords } from './pack-records';

/** What is told a board about a period: prepared from the records, written on, frozen. */
@Module({
  imports: [ReportsModule, TypeOrmModule.forFeature([BoardPackEntity])],
  controllers: [BoardPacksController, PackDocumentsController],
  providers: [PackDocumentsPrinter, PackReader, PackRecords, PackRegister, PlanReader],
})
export class BoardPacksModule {}
