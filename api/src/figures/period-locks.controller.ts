import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { OfOrganisation } from '@waymark/contract/indicators';
import { NewPeriodLock, PeriodLock, PeriodLocks, ReopenPeriodLock } from '@waymark/contract/period-locks';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, IfMatch, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { PeriodLockRegister } from './period-locks';

@Controller('api/v1/period-locks')
export class PeriodLocksController {
  constructor(private readonly register: PeriodLockRegister) {}

  @Get()
  @Policy('indicator:read')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(PeriodLocks)
  locks(@CurrentViewer() viewer: Viewer, @Query() { organisation }: OfOrganisation): Promise<PeriodLocks> {
    return this.register.locks(viewer, organisation);
  }

  @Post()
  @Policy('period:lock')
  @ApiQuery({ name: 'organisation', required: false })
  @Returns(PeriodLock, 201)
  async close(
    @CurrentViewer() viewer: Viewer,
    @Query() { organisation }: OfOrganisation,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewPeriodLock,
  ): Promise<PeriodLock> {
    return this.register.lock(viewer, await this.register.close(viewer, organisation, body, key));
  }

  @Post(':lockId/reopen')
  @HttpCode(200)
  @Policy('period:lock')
  @Returns(PeriodLock)
  async reopen(
    @CurrentViewer() viewer: Viewer,
    @Id('lockId') lockId: string,
    @IfMatch() version: number,
    @Body() body: ReopenPeriodLock,
  ): Promise<PeriodLock> {
    await this.register.reopen(viewer, lockId, version, body);
    return this.register.lock(viewer, lockId);
  }
}
