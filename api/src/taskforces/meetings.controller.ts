import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import {
  ChangeTaskforceMeeting,
  NewTaskforceMeeting,
  RecordAttendance,
  TaskforceMeetings,
  TaskforceMeetingWithSeats,
} from '@waymark/contract/taskforce-meetings';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { AttendanceRecords } from './attendance-records';
import { MeetingReader } from './meeting-reader';
import { MeetingRegister } from './meeting-register';

@Controller('api/v1')
export class MeetingsController {
  constructor(
    private readonly register: MeetingRegister,
    private readonly attendance: AttendanceRecords,
    private readonly reader: MeetingReader,
  ) {}

  @Get('taskforces/:taskforceId/meetings')
  @Policy('taskforce:read')
  @Returns(TaskforceMeetings)
  list(@CurrentViewer() viewer: Viewer, @Id('taskforceId') taskforceId: string): Promise<TaskforceMeetings> {
    return this.reader.list(viewer, taskforceId);
  }

  @Post('taskforces/:taskforceId/meetings')
  @Policy('taskforce:edit')
  @Returns(TaskforceMeetingWithSeats, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('taskforceId') taskforceId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewTaskforceMeeting,
  ): Promise<TaskforceMeetingWithSeats> {
    return this.reader.meeting(viewer, await this.register.add(viewer, taskforceId, body, key));
  }

  @Get('taskforce-meetings/:meetingId')
  @Policy('taskforce:read')
  @Returns(TaskforceMeetingWithSeats)
  one(@CurrentViewer() viewer: Viewer, @Id('meetingId') id: string): Promise<TaskforceMeetingWithSeats> {
    return this.reader.meeting(viewer, id);
  }

  @Patch('taskforce-meetings/:meetingId')
  @Policy('taskforce:edit')
  @Returns(TaskforceMeetingWithSeats)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('meetingId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTaskforceMeeting,
  ): Promise<TaskforceMeetingWithSeats> {
    await this.register.change(viewer, id, version, body);
    return this.reader.meeting(viewer, id);
  }

  @Put('taskforce-meetings/:meetingId/attendance')
  @Policy('taskforce:edit')
  @Returns(TaskforceMeetingWithSeats)
  async record(
    @CurrentViewer() viewer: Viewer,
    @Id('meetingId') id: string,
    @IfMatch() version: number,
    @Body() body: RecordAttendance,
  ): Promise<TaskforceMeetingWithSeats> {
    await this.attendance.record(viewer, id, version, body);
    return this.reader.meeting(viewer, id);
  }

  @Delete('taskforce-meetings/:meetingId')
  @HttpCode(204)
  @Policy('taskforce:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('meetingId') id: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, id, version);
  }

  @Post('taskforce-meetings/:meetingId/restore')
  @HttpCode(200)
  @Policy('taskforce:edit')
  @Returns(TaskforceMeetingWithSeats)
  async restore(@CurrentViewer() viewer: Viewer, @Id('meetingId') id: string): Promise<TaskforceMeetingWithSeats> {
    await this.register.restore(viewer, id);
    return this.reader.meeting(viewer, id);
  }
}
