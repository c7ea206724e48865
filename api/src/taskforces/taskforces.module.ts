import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskforceMembers } from './taskforce-members';
import { TaskforceMembersController } from './taskforce-members.controller';
import { TaskforceReader } from './taskforce-reader';
import { TaskforceRegister } from './taskforce-register';
import { TaskforceEntity, TaskforceMemberEntity } from './taskforce.entities';
import { TaskforcesController } from './taskforces.controller';

@Module({
  imports: [TypeOrmModule.forFeature([TaskforceEntity, TaskforceMemberEntity])],
  controllers: [TaskforcesController, TaskforceMembersController],
  providers: [TaskforceReader, TaskforceRegister, TaskforceMembers],
  exports: [TaskforceReader],
})
export class TaskforcesModule {}
