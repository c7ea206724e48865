import { Controller, Get, Query } from '@nestjs/common';
import { Dashboard, DashboardAsked, DashboardItems, DashboardItemsAsked } from '@waymark/contract/dashboards';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DashboardReader } from './dashboard-reader';

@Controller('api/v1/dashboard')
export class DashboardsController {
  constructor(private readonly reader: DashboardReader) {}

  @Get()
  @Policy('organisation:read')
  @Returns(Dashboard)
  dashboard(@CurrentViewer() viewer: Viewer, @Query() asked: DashboardAsked): Promise<Dashboard> {
    return this.reader.dashboard(viewer, asked);
  }

  @Get('items')
  @Policy('organisation:read')
  @Returns(DashboardItems)
  items(@CurrentViewer() viewer: Viewer, @Query() asked: DashboardItemsAsked): Promise<DashboardItems> {
    return this.reader.items(viewer, asked);
  }
}
