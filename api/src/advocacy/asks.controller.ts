import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { Ask, AskFilter, Asks, ChangeAsk, NewAsk } from '@waymark/contract/asks';
import { can } from '@waymark/domain/access';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { AskReader } from './ask-reader';
import { AskRegister } from './ask-register';

@Controller('api/v1/asks')
export class AsksController {
  constructor(
    private readonly register: AskRegister,
    private readonly reader: AskReader,
  ) {}

  @Get()
  @Policy('plan:read')
  @ApiQuery({ name: 'organisation', required: false })
  @ApiQuery({ name: 'archived', required: false, enum: ['true', 'false'] })
  @Returns(Asks)
  list(@CurrentViewer() viewer: Viewer, @Query() filter: AskFilter): Promise<Asks> {
    return this.reader.asks(viewer, filter);
  }

  @Post()
  @Policy('plan:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Ask, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Query() { organisation }: AskFilter,
    @Body() body: NewAsk,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Ask> {
    const id = await this.register.add(viewer, organisation ?? onlyOrganisation(viewer), body, key);
    return this.reader.ask(viewer, id);
  }

  @Get(':askId')
  @Policy('plan:read')
  @Returns(Ask)
  one(@CurrentViewer() viewer: Viewer, @Id('askId') askId: string): Promise<Ask> {
    return this.reader.ask(viewer, askId);
  }

  @Patch(':askId')
  @Policy('plan:edit')
  @Returns(Ask)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('askId') askId: string,
    @IfMatch() version: number,
    @Body() body: ChangeAsk,
  ): Promise<Ask> {
    await this.register.change(viewer, askId, version, body);
    return this.reader.ask(viewer, askId);
  }

  @Delete(':askId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('askId') askId: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, askId, version);
  }

  @Post(':askId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Ask)
  async restore(@CurrentViewer() viewer: Viewer, @Id('askId') askId: string): Promise<Ask> {
    await this.register.restore(viewer, askId);
    return this.reader.ask(viewer, askId);
  }
}

/** Without a name, the first organisation in which the viewer may ask; the register refuses where there is none. */
const onlyOrganisation = (viewer: Viewer): string =>
  viewer.grants.find(({ organisationId }) => can(viewer, 'plan:edit', organisationId))?.organisationId ?? '';
