import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ChangeTaskforce, NewTaskforce, Taskforce, TaskforceFilter, Taskforces } from '@waymark/contract/taskforces';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { TaskforceReader } from './taskforce-reader';
import { TaskforceRegister } from './taskforce-register';

@Controller('api/v1/taskforces')
export class TaskforcesController {
  constructor(
    private readonly register: TaskforceRegister,
    private readonly reader: TaskforceReader,
  ) {}

  @Get()
  @Policy('taskforce:read')
  @Returns(Taskforces)
  list(@CurrentViewer() viewer: Viewer, @Query() { organisation }: TaskforceFilter): Promise<Taskforces> {
    return this.reader.list(viewer, organisation);
  }

  @Post()
  @Policy('taskforce:edit')
  @Returns(Taskforce, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Query() { organisation }: TaskforceFilter,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewTaskforce,
  ): Promise<Taskforce> {
    return this.reader.taskforce(viewer, await this.register.add(viewer, organisation, body, key));
  }

  @Get(':taskforceId')
  @Policy('taskforce:read')
  @Returns(Taskforce)
  one(@CurrentViewer() viewer: Viewer, @Id('taskforceId') id: string): Promise<Taskforce> {
    return this.reader.taskforce(viewer, id);
  }

  @Patch(':taskforceId')
  @Policy('taskforce:edit')
  @Returns(Taskforce)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('taskforceId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTaskforce,
  ): Promise<Taskforce> {
    await this.register.change(viewer, id, version, body);
    return this.reader.taskforce(viewer, id);
  }
}
