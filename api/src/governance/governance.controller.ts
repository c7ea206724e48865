import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ChangeGovernanceRecord,
  Governance,
  GovernanceRecord,
  NewGovernanceRecord,
  PlanReturns,
} from '@waymark/contract/governance';
import { Returns, ReturnsNothing } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { GovernanceReader } from './governance-reader';
import { GovernanceRecords } from './governance-records';

@Controller('api/v1')
export class GovernanceController {
  constructor(
    private readonly records: GovernanceRecords,
    private readonly reader: GovernanceReader,
  ) {}

  @Get('plans/:planId/governance')
  @Policy('plan:read')
  @Returns(Governance)
  governance(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<Governance> {
    return this.reader.governance(viewer, planId);
  }

  @Get('plans/:planId/returns')
  @Policy('plan:read')
  @Returns(PlanReturns)
  returns(@CurrentViewer() viewer: Viewer, @Id('planId') planId: string): Promise<PlanReturns> {
    return this.reader.returns(viewer, planId);
  }

  @Post('plans/:planId/governance-records')
  @Policy('governance:record')
  @Returns(GovernanceRecord, 201)
  async add(
    @CurrentViewer() viewer: Viewer,
    @Id('planId') planId: string,
    @Body() body: NewGovernanceRecord,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<GovernanceRecord> {
    return this.reader.record(viewer, await this.records.add(viewer, planId, body, key));
  }

  @Patch('governance-records/:recordId')
  @Policy('governance:record')
  @Returns(GovernanceRecord)
  async change(
    @CurrentViewer() viewer: Viewer,
    @Id('recordId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeGovernanceRecord,
  ): Promise<GovernanceRecord> {
    await this.records.change(viewer, id, version, body);
    return this.reader.record(viewer, id);
  }

  @Delete('governance-records/:recordId')
  @HttpCode(204)
  @Policy('governance:record')
  @ReturnsNothing()
  archive(@CurrentViewer() viewer: Viewer, @Id('recordId') id: string, @IfMatch() version: number): Promise<void> {
    return this.records.archive(viewer, id, version);
  }

  @Post('governance-records/:recordId/restore')
  @HttpCode(200)
  @Policy('governance:record')
  @Returns(GovernanceRecord)
  async restore(@CurrentViewer() viewer: Viewer, @Id('recordId') id: string): Promise<GovernanceRecord> {
    await this.records.restore(viewer, id);
    return this.reader.record(viewer, id);
  }
}
