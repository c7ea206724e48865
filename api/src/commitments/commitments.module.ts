import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommitmentEntity } from './commitment.entity';
import { CommitmentReader } from './commitment-reader';
import { CommitmentRegister } from './commitment-register';
import { CommitmentsController } from './commitments.controller';

@Module({
  imports: [TypeOrmModule.forFeature([CommitmentEntity])],
  controllers: [CommitmentsController],
  providers: [CommitmentReader, CommitmentRegister],
})
export class CommitmentsModule {}
