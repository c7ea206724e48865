import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TaskforceMembers } from './taskforce-members';
import { TaskforceMembersController } from './taskforce-members.controller';
import { TaskforceReader } from './taskforce-reader';
import { TaskforceRegister } from './taskforce-register';
import { AttendanceRecords } from './attendance-records';
import { MeetingReader } from './meeting-reader';
import { MeetingRegister } from './meeting-register';
import { MeetingsController } from './meetings.controller';
import {
  TaskforceAttendanceEntity,
  TaskforceEntity,
  TaskforceMeetingEntity,
  TaskforceMemberEntity,
} from './taskforce.entities';
import { TaskforcesController } from './taskforces.controller';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      TaskforceEntity,
      TaskforceMemberEntity,
      TaskforceMeetingEntity,
      TaskforceAttendanceEntity,
    ]),
  ],
  controllers: [TaskforcesController, TaskforceMembersController, MeetingsController],
  providers: [TaskforceReader, TaskforceRegister, TaskforceMembers, MeetingReader, MeetingRegister, AttendanceRecords],
  exports: [TaskforceReader],
})
export class TaskforcesModule {}
