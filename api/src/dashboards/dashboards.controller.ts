import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Dashboard, DashboardAsked, DashboardItems, DashboardItemsAsked } from '@waymark/contract/dashboards';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { dashboardCsv } from './dashboard-csv';
import { DashboardReader } from './dashboard-reader';

@Controller('api/v1')
export class DashboardsController {
  constructor(private readonly reader: DashboardReader) {}

  @Get('dashboard')
  @Policy('organisation:read')
  @Returns(Dashboard)
  dashboard(@CurrentViewer() viewer: Viewer, @Query() asked: DashboardAsked): Promise<Dashboard> {
    return this.reader.dashboard(viewer, asked);
  }

  @Get('dashboard.csv')
  @Policy('organisation:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="progress.csv"')
  @ApiOkResponse({ description: 'The counts as a table', content: { 'text/csv': {} } })
  async table(@CurrentViewer() viewer: Viewer, @Query() asked: DashboardAsked): Promise<string> {
    return dashboardCsv(await this.reader.dashboard(viewer, asked));
  }

  @Get('dashboard/items')
  @Policy('organisation:read')
  @Returns(DashboardItems)
  items(@CurrentViewer() viewer: Viewer, @Query() asked: DashboardItemsAsked): Promise<DashboardItems> {
    return this.reader.items(viewer, asked);
  }
}
