import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesReader } from './changes-reader';
import { DatasetJobs } from './dataset-jobs';
import { DatasetReader } from './dataset-reader';
import { DatasetSteps } from './dataset-steps';
import { DatasetUploads } from './dataset-uploads';
import { DatasetEntity } from './dataset.entities';
import { DatasetsController } from './datasets.controller';

@Module({
  imports: [TypeOrmModule.forFeature([DatasetEntity])],
  controllers: [DatasetsController],
  providers: [DatasetUploads, DatasetSteps, DatasetJobs, DatasetReader, ChangesReader],
})
export class DatasetsModule {}
