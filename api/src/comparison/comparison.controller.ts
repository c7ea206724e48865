import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import {
  Comparison,
  ComparisonAsked,
  ComparisonMatrix,
  ComparisonTableAsked,
  matrixAreas,
  MatrixAsked,
  MembersCoverage,
} from '@waymark/contract/comparison';
import { themes } from '@waymark/domain/frameworks/framework';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { comparisonCsv } from './comparison-csv';
import { ComparisonReader } from './comparison-reader';
import { CoverageReader } from './coverage-reader';
import { MatrixReader } from './matrix-reader';

@Controller('api/v1/organisations/:organisationId')
export class ComparisonController {
  constructor(
    private readonly reader: ComparisonReader,
    private readonly matrices: MatrixReader,
    private readonly coverages: CoverageReader,
  ) {}

  @Get('comparison')
  @Policy('comparison:read')
  @ApiQuery({ name: 'indicator', required: false })
  @ApiQuery({ name: 'breakdown', required: false })
  @ApiQuery({ name: 'period', required: false })
  @Returns(Comparison)
  comparison(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Query() asked: ComparisonAsked,
  ): Promise<Comparison> {
    return this.reader.comparison(viewer, organisationId, asked);
  }

  @Get('comparison.csv')
  @Policy('comparison:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="comparison.csv"')
  @ApiQuery({ name: 'indicator', required: true })
  @ApiQuery({ name: 'breakdown', required: false })
  @ApiQuery({ name: 'period', required: false })
  @ApiOkResponse({ description: 'The comparison as a table', content: { 'text/csv': {} } })
  async table(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Query() asked: ComparisonTableAsked,
  ): Promise<string> {
    return comparisonCsv(await this.reader.comparison(viewer, organisationId, asked));
  }

  @Get('matrix')
  @Policy('comparison:read')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @ApiQuery({ name: 'areas', required: false, enum: matrixAreas })
  @ApiQuery({ name: 'theme', required: false, enum: themes })
  @Returns(ComparisonMatrix)
  matrix(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Query() asked: MatrixAsked,
  ): Promise<string> {
    return this.matrices.matrix(viewer, organisationId, asked);
  }

  @Get('coverage')
  @Policy('comparison:read')
  @Returns(MembersCoverage)
  coverage(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<MembersCoverage> {
    return this.coverages.coverage(viewer, organisationId);
  }
}
