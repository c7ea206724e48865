import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import {
  FormerObservations,
  NewObservation,
  Observations,
  OfOrganisation,
  RevisionsAsked,
  SeriesAsked,
} from '@waymark/contract/indicators';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { IndicatorCode } from './indicator-code';
import { ObservationReader } from './observation-reader';
import { ObservationRecords } from './observation-records';
import { observationsCsv } from './observations-csv';
import { organisationFor } from './organisation-for';

@Controller('api/v1/indicators/:code')
export class ObservationsController {
  constructor(
    private readonly reader: ObservationReader,
    private readonly records: ObservationRecords,
  ) {}

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

  @Post('observations')
  @Policy('observation:record')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Observations, 201)
  async record(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewObservation,
  ): Promise<Observations> {
    const organisationId = organisationFor(viewer, 'observation:record', organisation);
    await this.records.record({ viewer, organisationId, code, key }, body);
    const { areaCode: area, breakdown = '' } = body;
    return this.reader.observations(viewer, code, { organisation: organisationId, area, breakdown });
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
