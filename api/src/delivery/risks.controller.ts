import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import { ChangeRisk, Risk, NewRisk } from '@waymark/contract/delivery';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { DeliveryReader } from './delivery-reader';
import { PutAway } from './put-away';
import { RiskRegister } from './risk-register';

@Controller('api/v1')
export class RisksController {
  constructor(
    private readonly register: RiskRegister,
    private readonly putAway: PutAway,
    private readonly reader: DeliveryReader,
  ) {}

  @Post('plans/:planId/risks')
  @Policy('plan:edit')
  @Returns(Risk, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewRisk,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<Risk> {
    return this.reader.risk(viewer, await this.register.add(viewer, planId, body, key));
  }

  @Patch('risks/:riskId')
  @Policy('plan:edit')
  @Returns(Risk)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('riskId') riskId: string,
    @IfMatch() version: number,
    @Body() body: ChangeRisk,
  ): Promise<Risk> {
    await this.register.change(viewer, riskId, version, body);
    return this.reader.risk(viewer, riskId);
  }

  @Delete('risks/:riskId')
  @HttpCode(204)
  @Policy('plan:edit')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('riskId') riskId: string, @IfMatch() version: number): Promise<void> {
    return this.putAway.archive(viewer, 'risk', riskId, version);
  }

  @Post('risks/:riskId/restore')
  @HttpCode(200)
  @Policy('plan:edit')
  @Returns(Risk)
  async restore(@CurrentViewer() viewer: Viewer, @Id('riskId') riskId: string): Promise<Risk> {
    await this.putAway.restore(viewer, 'risk', riskId);
    return this.reader.risk(viewer, riskId);
  }
}
