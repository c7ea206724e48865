import { Body, Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApprovalRules, ChangeApprovalSetting, NewApprovalDelegation } from '@waymark/contract/approval';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ApprovalReader } from './approval-reader';
import { ApprovalSettings } from './approval-settings';

@Controller('api/v1')
export class ApprovalController {
  constructor(
    private readonly settings: ApprovalSettings,
    private readonly reader: ApprovalReader,
  ) {}

  @Get('organisations/:organisationId/approval')
  @Policy('organisation:read')
  @Returns(ApprovalRules)
  rules(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<ApprovalRules> {
    return this.reader.rules(viewer, organisationId);
  }

  @Patch('organisations/:organisationId/approval')
  @Policy('organisation:settings')
  @Returns(ApprovalRules)
  async set(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() body: ChangeApprovalSetting,
  ): Promise<ApprovalRules> {
    await this.settings.set(viewer, organisationId, version, body);
    return this.reader.rules(viewer, organisationId);
  }

  @Post('organisations/:organisationId/approval-delegations')
  @Policy('plan:approve')
  @Returns(ApprovalRules, 201)
  async delegate(
    @CurrentViewer() viewer: Viewer,
    @Id('organisationId') organisationId: string,
    @Body() body: NewApprovalDelegation,
    @IdempotencyKey() key: Repeatable | null,
  ): Promise<ApprovalRules> {
    await this.settings.delegate(viewer, organisationId, body, key);
    return this.reader.rules(viewer, organisationId);
  }

  @Delete('approval-delegations/:delegationId')
  @Policy('organisation:read')
  @Returns(ApprovalRules)
  async end(
    @CurrentViewer() viewer: Viewer,
    @Id('delegationId') id: string,
    @IfMatch() version: number,
  ): Promise<ApprovalRules> {
    return this.reader.rules(viewer, await this.settings.end(viewer, id, version));
  }
}
