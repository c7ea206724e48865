import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { Draft, FittingAsked, FittingIndicators, MarkDraft, NewPresence, Presence } from '@waymark/contract/drafting';
import { themes } from '@waymark/domain/frameworks/framework';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FirstDraft } from './first-draft';
import { FittingIndicatorReader } from './fitting-indicator-reader';
import { PlanPresence } from './plan-presence';

@Controller('api/v1/plans/:planId')
export class DraftingController {
  constructor(
    private readonly presence: PlanPresence,
    private readonly drafts: FirstDraft,
    private readonly fitting: FittingIndicatorReader,
  ) {}

  @Get('presence')
  @Policy('plan:read')
  @Returns(Presence)
  others(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Presence> {
    return this.presence.others(viewer, planId);
  }

  @Put('presence')
  @Policy('plan:read')
  @Returns(Presence)
  say(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string, @Body() body: NewPresence): Promise<Presence> {
    return this.presence.say(viewer, planId, body);
  }

  @Get('draft')
  @Policy('plan:read')
  @Returns(Draft)
  draft(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Draft> {
    return this.drafts.draft(viewer, planId);
  }

  @Put('draft')
  @Policy('plan:edit')
  @Returns(Draft)
  async mark(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string, @Body() body: MarkDraft): Promise<Draft> {
    await this.drafts.mark(viewer, planId, body);
    return this.drafts.draft(viewer, planId);
  }

  @Get('fitting-indicators')
  @Policy('plan:read')
  @ApiQuery({ name: 'theme', required: true, enum: themes })
  @Returns(FittingIndicators)
  indicators(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() { theme }: FittingAsked,
  ): Promise<FittingIndicators> {
    return this.fitting.indicators(viewer, planId, theme);
  }
}
