import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorsModule } from '../indicators/indicators.module';
import { EntryListReader } from './entry-list-reader';
import { EntrySteps } from './entry-steps';
import { FigureCommentEntity, PeriodLockEntity } from './figure.entities';
import { FigureCommentRegister } from './figure-comments';
import { FigureCommentsController } from './figure-comments.controller';
import { FigureEntriesController } from './figure-entries.controller';
import { FigureRecording } from './figure-recording';
import { FigureSaving } from './figure-saving';
import { GridReader } from './grid-reader';
import { PeriodLockRegister } from './period-locks';
import { PeriodLocksController } from './period-locks.controller';
import { RecordingController } from './recording.controller';

@Module({
  imports: [IndicatorsModule, TypeOrmModule.forFeature([FigureCommentEntity, PeriodLockEntity])],
  controllers: [FigureEntriesController, FigureCommentsController, PeriodLocksController, RecordingController],
  exports: [FigureSaving, EntrySteps],
  providers: [
    EntryListReader,
    EntrySteps,
    FigureCommentRegister,
    FigureRecording,
    FigureSaving,
    GridReader,
    PeriodLockRegister,
  ],
})
export class FiguresModule {}
