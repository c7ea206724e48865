import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { ChangeIndicator, IndicatorVersions } from '@waymark/contract/definitions';
import { Indicator, OfOrganisation } from '@waymark/contract/indicators';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DefinitionChanges } from './definition-changes';
import { DefinitionReader } from './definition-reader';
import { IndicatorCode } from './indicator-code';
import { IndicatorOffers } from './indicator-offers';
import { IndicatorReader } from './indicator-reader';
import { organisationFor } from './organisation-for';

/** What an indicator means, meant before, and whom it is offered. */
@Controller('api/v1/indicators')
export class DefinitionsController {
  constructor(
    private readonly changes: DefinitionChanges,
    private readonly definitions: DefinitionReader,
    private readonly offers: IndicatorOffers,
    private readonly reader: IndicatorReader,
  ) {}

  @Patch(':code')
  @Policy('indicator:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator)
  async change(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
    @IfMatch() version: number,
    @Body() body: ChangeIndicator,
  ): Promise<Indicator> {
    const organisationId = organisationFor(viewer, 'indicator:edit', organisation);
    await this.changes.change(viewer, { code, organisationId }, version, body);
    return this.reader.indicator(viewer, code, organisationId);
  }

  @Get(':code/versions')
  @Policy('indicator:read')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(IndicatorVersions)
  versions(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
  ): Promise<IndicatorVersions> {
    return this.definitions.versions(viewer, code, organisation);
  }

  @Post(':code/offer')
  @HttpCode(200)
  @Policy('share:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator)
  async offer(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
  ): Promise<Indicator> {
    const organisationId = organisationFor(viewer, 'share:edit', organisation);
    await this.offers.offer(viewer, { code, organisationId });
    return this.reader.indicator(viewer, code, organisationId);
  }

  @Delete(':code/offer')
  @Policy('share:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator)
  async withdraw(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
    @IfMatch() version: number,
  ): Promise<Indicator> {
    const organisationId = organisationFor(viewer, 'share:edit', organisation);
    await this.offers.withdraw(viewer, { code, organisationId }, version);
    return this.reader.indicator(viewer, code, organisationId);
  }
}
