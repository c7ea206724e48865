import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import {
  AnswerRecommendation,
  ChangeRecommendation,
  FollowRecommendation,
  NewRecommendation,
  Recommendation,
} from '@waymark/contract/governance';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { GovernanceReader } from './governance-reader';
import { Recommendations } from './recommendations';

@Controller('api/v1')
export class RecommendationsController {
  constructor(
    private readonly recommendations: Recommendations,
    private readonly reader: GovernanceReader,
  ) {}

  @Post('plans/:planId/recommendations')
  @Policy('governance:record')
  @Returns(Recommendation, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewRecommendation,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Recommendation> {
    return this.reader.recommendation(viewer, await this.recommendations.add(viewer, planId, body, key));
  }

  @Patch('recommendations/:recommendationId')
  @Policy('governance:record')
  @Returns(Recommendation)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('recommendationId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeRecommendation,
  ): Promise<Recommendation> {
    await this.recommendations.change(viewer, id, version, body);
    return this.reader.recommendation(viewer, id);
  }

  @Post('recommendations/:recommendationId/answer')
  @HttpCode(200)
  @Policy('governance:record')
  @Returns(Recommendation)
  async answer(
    @CurrentViewer() viewer: Viewer,
    @Id('recommendationId') id: string,
    @IfMatch() version: number,
    @Body() body: AnswerRecommendation,
  ): Promise<Recommendation> {
    await this.recommendations.answer(viewer, id, version, body);
    return this.reader.recommendation(viewer, id);
  }

  @Post('recommendations/:recommendationId/action')
  @HttpCode(200)
  @Policy('governance:record')
  @Returns(Recommendation)
  async follow(
    @CurrentViewer() viewer: Viewer,
    @Id('recommendationId') id: string,
    @IfMatch() version: number,
    @Body() body: FollowRecommendation,
  ): Promise<Recommendation> {
    await this.recommendations.follow(viewer, id, version, body);
    return this.reader.recommendation(viewer, id);
  }

  @Delete('recommendations/:recommendationId')
  @HttpCode(204)
  @Policy('governance:record')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('recommendationId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.recommendations.archive(viewer, id, version);
  }

  @Post('recommendations/:recommendationId/restore')
  @HttpCode(200)
  @Policy('governance:record')
  @Returns(Recommendation)
  async restore(@CurrentViewer() viewer: Viewer, @Id('recommendationId') id: string): Promise<Recommendation> {
    await this.recommendations.restore(viewer, id);
    return this.reader.recommendation(viewer, id);
  }
}
