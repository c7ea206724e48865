import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TargetEntity, TargetPointEntity } from './target.entities';
import { TargetReader } from './target-reader';
import { TargetRegister } from './target-register';
import { TargetsController } from './targets.controller';

/** The indicators under the goals of a plan. */
@Module({
  imports: [TypeOrmModule.forFeature([TargetEntity, TargetPointEntity])],
  controllers: [TargetsController],
  providers: [TargetRegister, TargetReader],
})
export class TargetsModule {}
