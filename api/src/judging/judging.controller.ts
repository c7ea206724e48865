import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  CouncilRuleSettings,
  JudgementsAsked,
  JudgingPreview,
  JudgingRules,
  PlanJudgements,
  JudgingPreviewAsked,
} from '@waymark/contract/judging';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IfMatch } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { JudgementReader } from './judgement-reader';
import { JudgingReader } from './judging-reader';
import { JudgingSettings } from './judging-settings';

@Controller('api/v1')
export class JudgingController {
  constructor(
    private readonly reader: JudgingReader,
    private readonly settings: JudgingSettings,
    private readonly past: JudgementReader,
  ) {}

  @Get('organisations/:organisationId/judging')
  @Policy('organisation:read')
  @Returns(JudgingRules)
  rules(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<JudgingRules> {
    return this.reader.rules(viewer, organisationId);
  }

  @Put('organisations/:organisationId/judging')
  @Policy('judging:edit')
  @Returns(JudgingRules)
  async set(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() body: CouncilRuleSettings,
  ): Promise<JudgingRules> {
    await this.settings.set(viewer, organisationId, version, body);
    return this.reader.rules(viewer, organisationId);
  }

  @Post('organisations/:organisationId/judging/preview')
  @HttpCode(200)
  @Policy('judging:edit')
  @Returns(JudgingPreview)
  preview(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Query() { on }: JudgingPreviewAsked,
    @Body() body: CouncilRuleSettings,
  ): Promise<JudgingPreview> {
    return this.reader.preview(viewer, organisationId, body, on);
  }

  @Get('plans/:planId/judgements')
  @Policy('plan:read')
  @Returns(PlanJudgements)
  judgements(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Query() asked: JudgementsAsked,
  ): Promise<PlanJudgements> {
    return this.past.judgements(viewer, planId, asked);
  }
}
