import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlansModule } from '../plans/plans.module';
import { NarrativeEntity, NarrativeTestEntity, NarrativeUseEntity } from './narrative.entities';
import { NarrativeNotes } from './narrative-notes';
import { NarrativeNotesController } from './narrative-notes.controller';
import { NarrativeReader } from './narrative-reader';
import { NarrativeRegister } from './narrative-register';
import { NarrativesController } from './narratives.controller';

@Module({
  imports: [TypeOrmModule.forFeature([NarrativeEntity, NarrativeUseEntity, NarrativeTestEntity]), PlansModule],
  controllers: [NarrativesController, NarrativeNotesController],
  providers: [NarrativeReader, NarrativeRegister, NarrativeNotes],
})
export class NarrativesModule {}
