import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentEvidence } from './assessment-evidence';
import { AssessmentReader } from './assessment-reader';
import { AssessmentEntity, AssessmentEvidenceEntity, AssessmentFindingEntity } from './assessment.entities';
import { Assessments } from './assessments';
import { AssessmentsController } from './assessments.controller';

@Module({
  imports: [TypeOrmModule.forFeature([AssessmentEntity, AssessmentFindingEntity, AssessmentEvidenceEntity])],
  controllers: [AssessmentsController],
  providers: [Assessments, AssessmentEvidence, AssessmentReader],
})
export class ImpactModule {}
