import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import {
  Breakdowns,
  BreakdownsAsked,
  HiddenCounts,
  HiddenCountsAsked,
  HiddenCountViews,
} from '@waymark/contract/breakdowns';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { BreakdownReader } from './breakdown-reader';
import { HiddenCountsReader } from './hidden-counts';
import { IndicatorCode } from './indicator-code';

@Controller('api/v1')
export class BreakdownsController {
  constructor(
    private readonly reader: BreakdownReader,
    private readonly hidden: HiddenCountsReader,
  ) {}

  @Get('indicators/:code/breakdowns')
  @Policy('indicator:read')
  @ApiQuery({ name: 'area', required: true })
  @ApiQuery({ name: 'periodStart', required: false })
  @ApiQuery({ name: 'periodEnd', required: false })
  @ApiQuery({ name: 'dimension', required: false })
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Breakdowns)
  breakdowns(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() asked: BreakdownsAsked,
  ): Promise<Breakdowns> {
    return this.reader.breakdowns(viewer, code, asked);
  }

  @Get('indicators/:code/observations/unsuppressed')
  @Policy('observation:see-small')
  @ApiQuery({ name: 'area', required: true })
  @ApiQuery({ name: 'reason', required: true })
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(HiddenCounts)
  unsuppressed(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() asked: HiddenCountsAsked,
  ): Promise<HiddenCounts> {
    return this.hidden.unsuppressed(viewer, code, asked);
  }

  @Get('organisations/:organisationId/hidden-count-views')
  @Policy('audit:read')
  @Returns(HiddenCountViews)
  views(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<HiddenCountViews> {
    return this.hidden.views(viewer, organisationId);
  }
}
