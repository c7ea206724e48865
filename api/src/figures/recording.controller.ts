import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { RecordedObservations, RecordFigure } from '@waymark/contract/figure-steps';
import { OfOrganisation } from '@waymark/contract/indicators';
import { IndicatorCode } from '../indicators/indicator-code';
import { ObservationReader } from '../indicators/observation-reader';
import { organisationFor } from '../indicators/organisation-for';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { FigureRecording } from './figure-recording';

@Controller('api/v1/indicators/:code/observations')
export class RecordingController {
  constructor(
    private readonly recording: FigureRecording,
    private readonly reader: ObservationReader,
  ) {}

  @Post()
  @Policy('observation:record')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(RecordedObservations, 201)
  async record(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: RecordFigure,
  ): Promise<RecordedObservations> {
    const organisationId = organisationFor(viewer, 'observation:record', organisation);
    const outcome = await this.recording.record({ viewer, organisationId, code, key }, body);
    const { areaCode: area, breakdown = '' } = body;
    return {
      ...(await this.reader.observations(viewer, code, { organisation: organisationId, area, breakdown })),
      outcome,
    };
  }
}
