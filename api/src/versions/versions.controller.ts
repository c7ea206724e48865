import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ChangesSinceSubmission,
  VersionComparison,
  ComparisonFilter,
  KeepVersion,
  KeptVersion,
  Versions,
} from '@waymark/contract/versions';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ComparisonReader } from './comparison-reader';
import { KeptVersions } from './kept-versions';
import { VersionReader } from './version-reader';

@Controller('api/v1/plans/:planId')
export class VersionsController {
  constructor(
    private readonly kept: KeptVersions,
    private readonly reader: VersionReader,
    private readonly comparisons: ComparisonReader,
  ) {}

  @Get('versions')
  @Policy('plan:read')
  @Returns(Versions)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Versions> {
    return this.reader.list(viewer, planId);
  }

  @Post('versions')
  @Policy('plan:edit')
  @Returns(KeptVersion, 201)
  async keep(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: KeepVersion,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<KeptVersion> {
    const number = await this.kept.keep(viewer, planId, body, key);
    return this.reader.one(viewer, planId, String(number));
  }

  @Get('versions/compare')
  @Policy('plan:read')
  @Returns(VersionComparison)
  compare(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() filter: ComparisonFilter,
  ): Promise<VersionComparison> {
    return this.comparisons.comparison(viewer, planId, filter);
  }

  @Get('versions/:number')
  @Policy('plan:read')
  @Returns(KeptVersion)
  one(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Param('number') number: string,
  ): Promise<KeptVersion> {
    return this.reader.one(viewer, planId, number);
  }

  @Get('changes-since-submission')
  @Policy('plan:read')
  @Returns(ChangesSinceSubmission)
  sinceSubmission(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<ChangesSinceSubmission> {
    return this.comparisons.sinceSubmission(viewer, planId);
  }
}
