import { Module } from '@nestjs/common';
import { PublicInformation } from './public-information';
import { PublicInformationController } from './public-information.controller';
import { PublicPlans } from './public-plans';
import { PublicPlansController } from './public-plans.controller';
import { PublicationCancelling } from './publication-cancelling';
import { PublicationReader } from './publication-reader';
import { Publications } from './publications';
import { PublicationsController } from './publications.controller';
import { PublishedPlans } from './published-plans';

@Module({
  controllers: [PublicationsController, PublicPlansController, PublicInformationController],
  providers: [Publications, PublicationCancelling, PublicationReader, PublishedPlans, PublicPlans, PublicInformation],
})
export class PublicationModule {}
