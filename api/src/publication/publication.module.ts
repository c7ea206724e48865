import { Module } from '@nestjs/common';
import { ConsultationModule } from '../consultation/consultation.module';
import { ConsultationDrafts } from './consultation-drafts';
import { ConsultationDraftsController } from './consultation-drafts.controller';
import { FeedbackBox } from './feedback-box';
import { FeedbackLimits } from './feedback-limits';
import { PublicConsultations } from './public-consultations';
import { PublicConsultationsController } from './public-consultations.controller';
import { PublicInformation } from './public-information';
import { PublicInformationController } from './public-information.controller';
import { PublicPlans } from './public-plans';
import { PublicPlansController } from './public-plans.controller';
import { PublicationCancelling } from './publication-cancelling';
import { PublicationReader } from './publication-reader';
import { Publications } from './publications';
import { PublicationsController } from './publications.controller';
import { PublishedConsultations } from './published-consultations';
import { PublishedPlans } from './published-plans';

@Module({
  imports: [ConsultationModule],
  controllers: [
    PublicationsController,
    PublicPlansController,
    PublicInformationController,
    ConsultationDraftsController,
    PublicConsultationsController,
  ],
  providers: [
    Publications,
    PublicationCancelling,
    PublicationReader,
    PublishedPlans,
    PublicPlans,
    PublicInformation,
    ConsultationDrafts,
    FeedbackBox,
    FeedbackLimits,
    PublicConsultations,
    PublishedConsultations,
  ],
})
export class PublicationModule {}
