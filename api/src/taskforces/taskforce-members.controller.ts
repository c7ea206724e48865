import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeTaskforceMember, NewTaskforceMember, TaskforceMember } from '@waymark/contract/taskforces';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { TaskforceMembers } from './taskforce-members';
import { TaskforceReader } from './taskforce-reader';

@Controller('api/v1')
export class TaskforceMembersController {
  constructor(
    private readonly members: TaskforceMembers,
    private readonly reader: TaskforceReader,
  ) {}

  @Post('taskforces/:taskforceId/members')
  @Policy('taskforce:edit')
  @Returns(TaskforceMember, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('taskforceId') taskforceId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewTaskforceMember,
  ): Promise<TaskforceMember> {
    return this.reader.member(viewer, taskforceId, await this.members.add(viewer, taskforceId, body, key));
  }

  @Patch('taskforce-members/:memberId')
  @Policy('taskforce:edit')
  @Returns(TaskforceMember)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('memberId') memberId: string,
    @IfMatch() version: number,
    @Body() body: ChangeTaskforceMember,
  ): Promise<TaskforceMember> {
    return this.reader.member(viewer, await this.members.change(viewer, memberId, version, body), memberId);
  }

  @Delete('taskforce-members/:memberId')
  @HttpCode(204)
  @Policy('taskforce:edit')
  @ReturnsNothing()
  endTerm(@CurrentViewer() viewer: Viewer, @Id('memberId') id: string, @IfMatch() version: number): Promise<void> {
    return this.members.endTerm(viewer, id, version);
  }
}
