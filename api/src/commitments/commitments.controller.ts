import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { AnswerCommitment, Commitment, Commitments, NewCommitment } from '@waymark/contract/commitments';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { CommitmentReader } from './commitment-reader';
import { CommitmentRegister } from './commitment-register';

@Controller('api/v1')
export class CommitmentsController {
  constructor(
    private readonly register: CommitmentRegister,
    private readonly reader: CommitmentReader,
  ) {}

  @Get('plans/:planId/commitments')
  @Policy('plan:read')
  @Returns(Commitments)
  ofPlan(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Commitments> {
    return this.reader.ofPlan(viewer, planId);
  }

  @Get('actions/:actionId/commitments')
  @Policy('plan:read')
  @Returns(Commitments)
  ofAction(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<Commitments> {
    return this.reader.ofAction(viewer, actionId);
  }

  @Post('actions/:actionId/commitments')
  @Policy('plan:edit')
  @Returns(Commitment, 201)
  async ask(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewCommitment,
  ): Promise<Commitment> {
    return this.reader.one(viewer, await this.register.ask(viewer, actionId, body, key));
  }

  @Post('commitments/:commitmentId/answer')
  @HttpCode(200)
  @Policy('action:update-own')
  @Returns(Commitment)
  async answer(
    @CurrentViewer() viewer: Viewer,
    @Id('commitmentId') commitmentId: string,
    @IfMatch() version: number,
    @Body() body: AnswerCommitment,
  ): Promise<Commitment> {
    await this.register.answer(viewer, commitmentId, version, body);
    return this.reader.one(viewer, commitmentId);
  }

  @Post('commitments/:commitmentId/withdraw')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Commitment)
  async withdraw(
    @CurrentViewer() viewer: Viewer,
    @Id('commitmentId') commitmentId: string,
    @IfMatch() version: number,
  ): Promise<Commitment> {
    await this.register.withdraw(viewer, commitmentId, version);
    return this.reader.one(viewer, commitmentId);
  }
}
