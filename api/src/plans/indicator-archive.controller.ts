import { Controller, Delete, HttpCode, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { Indicator, OfOrganisation } from '@waymark/contract/indicators';
import { IndicatorCode } from '../indicators/indicator-code';
import { IndicatorReader } from '../indicators/indicator-reader';
import { organisationFor } from '../indicators/organisation-for';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { IndicatorArchive } from './indicator-archive';

@Controller('api/v1/indicators')
export class IndicatorArchiveController {
  constructor(
    private readonly archived: IndicatorArchive,
    private readonly reader: IndicatorReader,
  ) {}

  @Delete(':code')
  @HttpCode(204)
  @Policy('indicator:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
    @IfMatch() version: number,
  ): Promise<void> {
    const organisationId = organisationFor(viewer, 'indicator:edit', organisation);
    return this.archived.archive(viewer, { code, organisationId }, version);
  }

  @Post(':code/restore')
  @HttpCode(200)
  @Policy('indicator:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator)
  async restore(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
  ): Promise<Indicator> {
    const organisationId = organisationFor(viewer, 'indicator:edit', organisation);
    await this.archived.restore(viewer, { code, organisationId });
    return this.reader.indicator(viewer, code, organisationId);
  }
}
