import { Body, Controller, Get, Post } from '@nestjs/common';
import { ActionDecision, ActionDecisions, NewDecision } from '@waymark/contract/decisions';
import { Returns } from '../platform/answers';
import { Policy } from '../platform/policy';
import { CurrentViewer, Id, IdempotencyKey, type Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { Decisions } from './decisions';

/** Decisions are added and read; there is no way to change one. */
@Controller('api/v1/actions/:actionId/decisions')
export class DecisionsController {
  constructor(private readonly decisions: Decisions) {}

  @Get()
  @Policy('plan:read')
  @Returns(ActionDecisions)
  list(@CurrentViewer() viewer: Viewer, @Id('actionId') actionId: string): Promise<ActionDecisions> {
    return this.decisions.of(viewer, actionId);
  }

  @Post()
  @Policy('action:update-own')
  @Returns(ActionDecision, 201)
  record(
    @CurrentViewer() viewer: Viewer,
    @Id('actionId') actionId: string,
    @IdempotencyKey() key: Repeatable | null,
    @Body() body: NewDecision,
  ): Promise<ActionDecision> {
    return this.decisions.record(viewer, actionId, body, key);
  }
}
