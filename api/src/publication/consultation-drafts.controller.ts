import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Consultation, WithdrawDraft } from '@waymark/contract/consultation';
import { ConsultationReader } from '../consultation/consultation-reader';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ConsultationDrafts } from './consultation-drafts';

@Controller('api/v1/plans/:planId/consultations/:consultationId')
export class ConsultationDraftsController {
  constructor(
    private readonly drafts: ConsultationDrafts,
    private readonly reader: ConsultationReader,
  ) {}

  @Post('publish')
  @HttpCode(200)
  @Policy('plan:publish')
  @Returns(Consultation)
  async publish(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Id('consultationId') consultationId: string,
    @IfMatch() version: number,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Consultation> {
    await this.drafts.publish(viewer, { planId, consultationId, version }, key);
    return this.reader.one(viewer, consultationId);
  }

  @Post('withdraw')
  @HttpCode(200)
  @Policy('plan:publish')
  @Returns(Consultation)
  async withdraw(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Id('consultationId') consultationId: string,
    @IfMatch() version: number,
    @Body() { reason }: WithdrawDraft,
  ): Promise<Consultation> {
    await this.drafts.withdraw(viewer, { planId, consultationId, version }, reason);
    return this.reader.one(viewer, consultationId);
  }
}
