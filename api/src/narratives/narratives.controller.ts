import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  AgreeNarrative,
  ChangeNarrative,
  Narrative,
  NarrativeComparison,
  NarrativeComparisonAsked,
  Narratives,
  NewNarrative,
  TakeNarrative,
} from '@waymark/contract/narratives';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { NarrativeReader } from './narrative-reader';
import { NarrativeRegister } from './narrative-register';

@Controller('api/v1')
export class NarrativesController {
  constructor(
    private readonly register: NarrativeRegister,
    private readonly reader: NarrativeReader,
  ) {}

  @Get('plans/:planId/narratives')
  @Policy('plan:read')
  @Returns(Narratives)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Narratives> {
    return this.reader.narratives(viewer, planId);
  }

  @Post('plans/:planId/narratives')
  @Policy('plan:edit')
  @Returns(Narrative, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewNarrative,
  ): Promise<Narrative> {
    return this.reader.narrative(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('narratives/:narrativeId')
  @Policy('plan:edit')
  @Returns(Narrative)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @IfMatch() version: number,
    @Body() body: ChangeNarrative,
  ): Promise<Narrative> {
    await this.register.change(viewer, narrativeId, version, body);
    return this.reader.narrative(viewer, narrativeId);
  }

  @Delete('narratives/:narrativeId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('narrativeId') id: string, @IfMatch() version: number): Promise<void> {
    return this.register.archive(viewer, id, version);
  }

  @Post('narratives/:narrativeId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Narrative)
  async restore(@CurrentViewer() viewer: Viewer, @Id('narrativeId') narrativeId: string): Promise<Narrative> {
    await this.register.restore(viewer, narrativeId);
    return this.reader.narrative(viewer, narrativeId);
  }

  @Post('narratives/:narrativeId/agreement')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Narrative)
  async agree(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @IfMatch() version: number,
    @Body() body: AgreeNarrative,
  ): Promise<Narrative> {
    await this.register.agree(viewer, narrativeId, version, body);
    return this.reader.narrative(viewer, narrativeId);
  }

  @Post('narratives/:narrativeId/take')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Narrative)
  async take(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @Body() { planVersion }: TakeNarrative,
  ): Promise<Narrative> {
    await this.register.take(viewer, narrativeId, planVersion);
    return this.reader.narrative(viewer, narrativeId);
  }

  @Get('narratives/:narrativeId/comparison')
  @Policy('plan:read')
  @Returns(NarrativeComparison)
  comparison(
    @CurrentViewer() viewer: Viewer,
    @Id('narrativeId') narrativeId: string,
    @Query() asked: NarrativeComparisonAsked,
  ): Promise<NarrativeComparison> {
    return this.reader.comparison(viewer, narrativeId, asked.with);
  }
}
