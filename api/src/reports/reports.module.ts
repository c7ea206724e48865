import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComparisonReader } from '../versions/comparison-reader';
import { DocumentPress } from './document-press';
import { DocumentReader } from './document-reader';
import { DocumentsController } from './documents.controller';
import { FrontSheetController } from './front-sheet.controller';
import { FrontSheetReader } from './front-sheet-reader';
import { FrontSheets } from './front-sheets';
import { LayoutController } from './layout.controller';
import { LayoutReader } from './layout-reader';
import { LayoutSettings } from './layout-settings';
import { DocumentLayoutEntity, FrontSheetEntity } from './report.entities';

/** Plans as papers and tables, how they look, and the front of a committee report. */
@Module({
  imports: [TypeOrmModule.forFeature([DocumentLayoutEntity, FrontSheetEntity])],
  controllers: [DocumentsController, FrontSheetController, LayoutController],
  providers: [
    ComparisonReader,
    DocumentPress,
    DocumentReader,
    FrontSheetReader,
    FrontSheets,
    LayoutReader,
    LayoutSettings,
  ],
  exports: [DocumentPress],
})
export class ReportsModule {}
