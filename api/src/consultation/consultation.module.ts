import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  ConsultationEntity,
  ConsultationFeedbackEntity,
  ConsultationGroupEntity,
  ConsultationThemeEntity,
} from './consultation.entities';
import { ConsultationGroupsController } from './consultation-groups.controller';
import { ConsultationParts } from './consultation-parts';
import { ConsultationReader } from './consultation-reader';
import { ConsultationRegister } from './consultation-register';
import { ConsultationThemesController } from './consultation-themes.controller';
import { ConsultationsController } from './consultations.controller';
import { FeedbackModeration } from './feedback-moderation';

const entities = [ConsultationEntity, ConsultationGroupEntity, ConsultationThemeEntity, ConsultationFeedbackEntity];

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [ConsultationsController, ConsultationGroupsController, ConsultationThemesController],
  providers: [ConsultationRegister, ConsultationParts, FeedbackModeration, ConsultationReader],
  exports: [ConsultationReader],
})
export class ConsultationModule {}
