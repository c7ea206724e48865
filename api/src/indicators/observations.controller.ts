import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { FormerObservations, Observations, RevisionsAsked, SeriesAsked } from '@waymark/contract/indicators';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { IndicatorCode } from './indicator-code';
import { ObservationReader } from './observation-reader';
import { observationsCsv } from './observations-csv';

@Controller('api/v1/indicators/:code')
export class ObservationsController {
  constructor(private readonly reader: ObservationReader) {}

  @Get('observations')
  @Policy('indicator:read')
  @ApiQuery({ name: 'area', required: true })
  @ApiQuery({ name: 'breakdown', required: false })
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Observations)
  series(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() asked: SeriesAsked,
  ): Promise<Observations> {
    return this.reader.observations(viewer, code, asked);
  }

  @Get('observations.csv')
  @Policy('indicator:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="observations.csv"')
  @ApiQuery({ name: 'area', required: true })
  @ApiQuery({ name: 'breakdown', required: false })
  @ApiQuery({ name: 'organisation', required: false })
  @ApiOkResponse({ description: 'The series as a table', content: { 'text/csv': {} } })
  async table(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() asked: SeriesAsked,
  ): Promise<string> {
    return observationsCsv(await this.reader.observations(viewer, code, asked));
  }

  @Get('revisions')
  @Policy('indicator:read')
  @ApiQuery({ name: 'area', required: true })
  @ApiQuery({ name: 'periodEnd', required: true })
  @ApiQuery({ name: 'breakdown', required: false })
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(FormerObservations)
  revisions(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() asked: RevisionsAsked,
  ): Promise<FormerObservations> {
    return this.reader.revisions(viewer, code, asked);
  }
}
