import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { MeasuresAsked, ProcessMeasures } from '@waymark/contract/measures';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { MeasureReader } from './measure-reader';

@Controller('api/v1/measures')
export class MeasuresController {
  constructor(private readonly reader: MeasureReader) {}

  @Get()
  @Policy('plan:read')
  @ApiQuery({ name: 'organisation', required: false })
  @ApiQuery({ name: 'plan', required: false })
  @ApiQuery({ name: 'on', required: false })
  @Returns(ProcessMeasures)
  measures(@CurrentViewer() viewer: Viewer, @Query() asked: MeasuresAsked): Promise<ProcessMeasures> {
    return this.reader.measures(viewer, asked);
  }
}
