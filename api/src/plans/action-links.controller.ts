import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  ActionLink,
  ActionPlaces,
  LinkableActions,
  LinkableFilter,
  NewActionLink,
  TaggedActions,
  TagFilter,
} from '@waymark/contract/action-links';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionLinkReader } from './action-link-reader';
import { ActionLinks } from './action-links';
import { taggedActionsCsv, TaggedActionsReader } from './tagged-actions-reader';

@Controller('api/v1')
export class ActionLinksController {
  constructor(
    private readonly links: ActionLinks,
    private readonly reader: ActionLinkReader,
    private readonly tagged: TaggedActionsReader,
  ) {}

  @Get('goals/:goalId/linkable-actions')
  @Policy('plan:edit')
  @Returns(LinkableActions)
  linkable(
    @CurrentViewer() viewer: Viewer,
    @Id('goalId') goalId: string,
    @Query() { search }: LinkableFilter,
  ): Promise<LinkableActions> {
    return this.reader.linkable(viewer, goalId, search);
  }

  @Post('goals/:goalId/action-links')
  @Policy('plan:edit')
  @Returns(ActionLink, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('goalId') goalId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewActionLink,
  ): Promise<ActionLink> {
    return this.reader.link(viewer, await this.links.add(viewer, goalId, body, key));
  }

  @Delete('action-links/:linkId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('linkId') linkId: string, @IfMatch() version: number): Promise<void> {
    return this.links.archive(viewer, linkId, version);
  }

  @Post('action-links/:linkId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(ActionLink)
  async restore(@CurrentViewer() viewer: Viewer, @Id('linkId') linkId: string): Promise<ActionLink> {
    await this.links.restore(viewer, linkId);
    return this.reader.link(viewer, linkId);
  }

  @Get('actions/:actionId/places')
  @Policy('plan:read')
  @Returns(ActionPlaces)
  places(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<ActionPlaces> {
    return this.reader.places(viewer, actionId);
  }

  @Get('plans/:planId/tagged-actions')
  @Policy('plan:read')
  @Returns(TaggedActions)
  byTag(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() { set }: TagFilter,
  ): Promise<TaggedActions> {
    return this.tagged.byTag(viewer, planId, set);
  }

  @Get('plans/:planId/tagged-actions.csv')
  @Policy('plan:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="tagged-actions.csv"')
  @ApiOkResponse({ description: 'The actions by tag as a table', content: { 'text/csv': {} } })
  async table(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() { set }: TagFilter,
  ): Promise<string> {
    return taggedActionsCsv(await this.tagged.byTag(viewer, planId, set));
  }
}
