import { Module } from '@nestjs/common';
import { DashboardReader } from './dashboard-reader';
import { DashboardsController } from './dashboards.controller';

@Module({ controllers: [DashboardsController], providers: [DashboardReader] })
export class DashboardsModule {}
