import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  Assessment,
  ChangeAssessment,
  ChangeEvidence,
  ChangeFinding,
  NewEvidence,
  SignAssessment,
} from '@waymark/contract/impact';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { AssessmentEvidence } from './assessment-evidence';
import { AssessmentReader } from './assessment-reader';
import { Assessments } from './assessments';

/** Every change answers the whole assessment: what it lacks changes with any part of it. */
@Controller('api/v1')
export class AssessmentsController {
  constructor(
    private readonly assessments: Assessments,
    private readonly evidence: AssessmentEvidence,
    private readonly reader: AssessmentReader,
  ) {}

  @Get('plans/:planId/assessment')
  @Policy('plan:read')
  @Returns(Assessment)
  one(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Assessment> {
    return this.reader.assessment(viewer, planId);
  }

  @Patch('plans/:planId/assessment')
  @Policy('plan:edit')
  @Returns(Assessment)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @Body() body: ChangeAssessment,
  ): Promise<Assessment> {
    await this.assessments.change(viewer, planId, version, body);
    return this.reader.assessment(viewer, planId);
  }

  @Post('plans/:planId/assessment/sign-off')
  @HttpCode(200)
  @Policy('assessment:sign')
  @Returns(Assessment)
  async sign(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IfMatch() version: number,
    @Body() body: SignAssessment,
  ): Promise<Assessment> {
    await this.assessments.sign(viewer, planId, version, body);
    return this.reader.assessment(viewer, planId);
  }

  @Patch('assessment-findings/:findingId')
  @Policy('plan:edit')
  @Returns(Assessment)
  async changeFinding(
    @CurrentViewer() viewer: Viewer,
    @Id('findingId') findingId: string,
    @IfMatch() version: number,
    @Body() body: ChangeFinding,
  ): Promise<Assessment> {
    return this.reader.assessment(viewer, await this.assessments.changeFinding(viewer, findingId, version, body));
  }

  @Post('plans/:planId/assessment/evidence')
  @Policy('plan:edit')
  @Returns(Assessment, 201)
  async addEvidence(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewEvidence,
  ): Promise<Assessment> {
    await this.evidence.add(viewer, planId, body, key);
    return this.reader.assessment(viewer, planId);
  }

  @Patch('assessment-evidence/:evidenceId')
  @Policy('plan:edit')
  @Returns(Assessment)
  async changeEvidence(
    @CurrentViewer() viewer: Viewer,
    @Id('evidenceId') evidenceId: string,
    @IfMatch() version: number,
    @Body() body: ChangeEvidence,
  ): Promise<Assessment> {
    return this.reader.assessment(viewer, await this.evidence.change(viewer, evidenceId, version, body));
  }

  @Delete('assessment-evidence/:evidenceId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archiveEvidence(
    @CurrentViewer() viewer: Viewer,
    @Id('evidenceId') evidenceId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.evidence.archive(viewer, evidenceId, version);
  }

  @Post('assessment-evidence/:evidenceId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Assessment)
  async restoreEvidence(@CurrentViewer() viewer: Viewer, @Id('evidenceId') evidenceId: string): Promise<Assessment> {
    return this.reader.assessment(viewer, await this.evidence.restore(viewer, evidenceId));
  }
}
