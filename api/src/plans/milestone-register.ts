import { Injectable } from '@nestjs/common';
import type { ChangeMilestone, NewMilestone } from '@waymark/contract/milestones';
import { assertCan } from '@waymark/domain/access';
import { milestonesOfAction } from '@waymark/domain/limits';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { MilestoneEntity } from './action.entities';
import { findAction, findAnyMilestone, findMilestone, type FoundAction } from './find-action';
import { assertCurrent, assertPlanEditable } from './find-plan';
import { assertMilestoneOpen, changedMilestone, notInFuture } from './milestone-change';
import { keepMove } from './milestone-moves';
import { nextPosition } from './positions';
import { touchPlan } from './touch-plan';

/** Keeps the milestones of actions. Their status is never set: it follows from their dates. */
@Injectable()
export class MilestoneRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, actionId: string, body: NewMilestone, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await findAction(tx, viewer, actionId);
      const { organisationId } = found.plan;
      assertCan(viewer, 'plan:edit', organisationId);
      assertPlanEditable(found.plan);
      notInFuture(body.doneOn, this.clock.today());
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;

      const list = { organisationId, parentId: actionId, limit: milestonesOfAction };
      const position = await nextPosition(tx, 'milestone', list);
      await tx.insert(MilestoneEntity, { ...body, organisationId, id, actionId, position, originalDueOn: body.dueOn });
      await this.record(tx, viewer, found, { name: 'milestone.add', id, after: body });
      return id;
    });
  }

  /** Answers the action that it belongs to. */
  change(viewer: Viewer, id: string, version: number, body: ChangeMilestone): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const found = await findMilestone(tx, viewer, id);
      const { milestone, plan } = found;
      const today = this.clock.today();
      await assertMilestoneOpen(tx, viewer, found, { body, today });
      assertCurrent('milestone', milestone, version);

      const changes = changedMilestone(milestone, body, { status: plan.status, today });
      await guardedUpdate(tx, { of: MilestoneEntity, noun: 'milestone', row: milestone, version }, changes);
      await keepMove(tx, viewer, milestone, { changes, at: this.clock.now() });
      await this.record(tx, viewer, found, {
        name: 'milestone.change',
        id,
        ...differences(milestone, changes),
        reason: changes.movedReason ?? changes.droppedReason,
      });
      return milestone.actionId;
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { milestone, ...found } = await findMilestone(tx, viewer, id);
      assertCan(viewer, 'plan:edit', milestone.organisationId);
      assertPlanEditable(found.plan);
      const archivedAt = this.clock.now();
      await guardedUpdate(tx, { of: MilestoneEntity, noun: 'milestone', row: milestone, version }, { archivedAt });
      await this.record(tx, viewer, found, { name: 'milestone.archive', id, before: { title: milestone.title } });
    });
  }

  /** Comes back as the last of its action; answers the action. */
  restore(viewer: Viewer, id: string): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { milestone, ...found } = await findAnyMilestone(tx, viewer, id);
      const { organisationId, actionId, version } = milestone;
      assertCan(viewer, 'plan:edit', organisationId);
      assertPlanEditable(found.plan);
      if (milestone.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const list = { organisationId, parentId: actionId, limit: milestonesOfAction };
      const position = await nextPosition(tx, 'milestone', list);
      const guarded = { of: MilestoneEntity, noun: 'milestone', row: milestone, version };
      await guardedUpdate(tx, guarded, { archivedAt: null, position });
      await this.record(tx, viewer, found, { name: 'milestone.restore', id });
      return actionId;
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    { plan }: FoundAction,
    { id, ...event }: { name: string; id: string; before?: unknown; after?: unknown; reason?: string | null },
  ): Promise<void> {
    const { organisationId } = plan;
    await recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'milestone', id }, planId: plan.id });
    await touchPlan(tx, viewer, plan.id);
  }
}
