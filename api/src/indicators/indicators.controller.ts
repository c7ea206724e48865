import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { Indicator, IndicatorFilter, Indicators, NewIndicator, OfOrganisation } from '@waymark/contract/indicators';
import { themes } from '@waymark/domain/frameworks/framework';
import { indicatorKinds, populationGroups } from '@waymark/domain/indicators/vocabulary';
import { nations } from '@waymark/domain/organisations/kinds';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { IndicatorCode } from './indicator-code';
import { IndicatorReader } from './indicator-reader';
import { IndicatorRegister } from './indicator-register';
import { organisationFor } from './organisation-for';

@Controller('api/v1/indicators')
export class IndicatorsController {
  constructor(
    private readonly reader: IndicatorReader,
    private readonly register: IndicatorRegister,
  ) {}

  @Get()
  @Policy('indicator:read')
  @ApiQuery({ name: 'theme', required: false, enum: themes })
  @ApiQuery({ name: 'kind', required: false, enum: indicatorKinds })
  @ApiQuery({ name: 'domain', required: false })
  @ApiQuery({ name: 'population', required: false, enum: populationGroups })
  @ApiQuery({ name: 'nation', required: false, enum: nations })
  @ApiQuery({ name: 'search', required: false })
  @ApiQuery({ name: 'area', required: false })
  @ApiQuery({ name: 'recordable', required: false, schema: { type: 'string', format: 'uuid' } })
  @ApiQuery({ name: 'archived', required: false, enum: ['true', 'false'] })
  @Returns(Indicators)
  list(@CurrentViewer() viewer: Viewer, @Query() filter: IndicatorFilter): Promise<Indicators> {
    return this.reader.indicators(viewer, filter);
  }

  @Get(':code')
  @Policy('indicator:read')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator)
  one(
    @CurrentViewer() viewer: Viewer,
    @IndicatorCode() code: string,
    @Query() { organisation }: OfOrganisation,
  ): Promise<Indicator> {
    return this.reader.indicator(viewer, code, organisation);
  }

  @Post()
  @Policy('indicator:edit')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(Indicator, 201)
  async create(
    @CurrentViewer() viewer: Viewer,
    @Query() { organisation }: OfOrganisation,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewIndicator,
  ): Promise<Indicator> {
    const organisationId = organisationFor(viewer, 'indicator:edit', organisation);
    await this.register.create(viewer, organisationId, key, body);
    return this.reader.indicator(viewer, body.code, organisationId);
  }
}
