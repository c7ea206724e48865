import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ChangeConsultation,
  Consultation,
  Consultations,
  Feedback,
  FeedbackList,
  ModerateFeedback,
  NewConsultation,
} from '@waymark/contract/consultation';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ConsultationReader } from './consultation-reader';
import { ConsultationRegister } from './consultation-register';
import { FeedbackModeration } from './feedback-moderation';

@Controller('api/v1')
export class ConsultationsController {
  constructor(
    private readonly register: ConsultationRegister,
    private readonly moderation: FeedbackModeration,
    private readonly reader: ConsultationReader,
  ) {}

  @Get('plans/:planId/consultations')
  @Policy('plan:read')
  @Returns(Consultations)
  list(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Consultations> {
    return this.reader.list(viewer, planId);
  }

  @Post('plans/:planId/consultations')
  @Policy('consultation:edit')
  @Returns(Consultation, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewConsultation,
  ): Promise<Consultation> {
    return this.reader.one(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Get('consultations/:consultationId')
  @Policy('plan:read')
  @Returns(Consultation)
  one(@CurrentViewer() viewer: Viewer, @Id('consultationId') id: string): Promise<Consultation> {
    return this.reader.one(viewer, id);
  }

  @Patch('consultations/:consultationId')
  @Policy('consultation:edit')
  @Returns(Consultation)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeConsultation,
  ): Promise<Consultation> {
    await this.register.change(viewer, id, version, body);
    return this.reader.one(viewer, id);
  }

  @Delete('consultations/:consultationId')
  @HttpCode(204)
  @Policy('consultation:edit')
  @ReturnsNothing()
  archive(
    @CurrentViewer() viewer: Viewer,
    @Id('consultationId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.register.archive(viewer, id, version);
  }

  @Post('consultations/:consultationId/restore')
  @HttpCode(200)
  @Policy('consultation:edit')
  @Returns(Consultation)
  async restore(@CurrentViewer() viewer: Viewer, @Id('consultationId') id: string): Promise<Consultation> {
    await this.register.restore(viewer, id);
    return this.reader.one(viewer, id);
  }

  @Get('consultations/:consultationId/feedback')
  @Policy('feedback:moderate')
  @Returns(FeedbackList)
  feedback(@CurrentViewer() viewer: Viewer, @Id('consultationId') id: string): Promise<FeedbackList> {
    return this.reader.feedback(viewer, id);
  }

  @Patch('consultation-feedback/:feedbackId')
  @Policy('feedback:moderate')
  @Returns(Feedback)
  async moderate(
    @CurrentViewer() viewer: Viewer,
    @Id('feedbackId') id: string,
    @IfMatch() version: number,
    @Body() body: ModerateFeedback,
  ): Promise<Feedback> {
    return this.reader.oneFeedback(viewer, await this.moderation.moderate(viewer, id, version, body));
  }
}
