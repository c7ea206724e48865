import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { AbsentOwners, AccountHoldings, HandOver, Handover, OwnedThings } from '@waymark/contract/handover';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { HandoverReader } from './handover-reader';
import { Handovers } from './handovers';

@Controller('api/v1')
export class HandoverController {
  constructor(
    private readonly handovers: Handovers,
    private readonly reader: HandoverReader,
  ) {}

  @Get('people/:personId/owned')
  @Policy('work:hand-over')
  @Returns(OwnedThings)
  owned(@CurrentViewer() viewer: Viewer, @Id('personId') personId: string): Promise<OwnedThings> {
    return this.reader.owned(viewer, personId);
  }

  @Post('people/:personId/hand-over')
  @Policy('work:hand-over')
  @Returns(Handover, 201)
  async make(
    @CurrentViewer() viewer: Viewer,
    @Id('personId') personId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: HandOver,
  ): Promise<Handover> {
    return this.reader.one(viewer, await this.handovers.make(viewer, personId, body, key));
  }

  @Post('handovers/:handoverId/undo')
  @HttpCode(200)
  @Policy('work:hand-over')
  @Returns(Handover)
  async undo(@CurrentViewer() viewer: Viewer, @Id('handoverId') handoverId: string): Promise<Handover> {
    await this.handovers.undo(viewer, handoverId);
    return this.reader.one(viewer, handoverId);
  }

  @Get('organisations/:organisationId/absent-owners')
  @Policy('work:hand-over')
  @Returns(AbsentOwners)
  absent(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<AbsentOwners> {
    return this.reader.absent(viewer, organisationId);
  }

  @Get('organisations/:organisationId/account-holdings')
  @Policy('work:hand-over')
  @Returns(AccountHoldings)
  byAccount(@CurrentViewer() viewer: Viewer, @Id('organisationId') organisationId: string): Promise<AccountHoldings> {
    return this.reader.byAccount(viewer, organisationId);
  }
}
