import { Injectable } from '@nestjs/common';
import type { ChangeAction, NewAction } from '@waymark/contract/actions';
import type { Move } from '@waymark/contract/goals';
import { assertCan } from '@waymark/domain/access';
import { actionsOfGoal } from '@waymark/domain/limits';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionEntity } from './action.entities';
import { partnersOf, replacePartners } from './action-partners';
import { assertActionFits } from './assert-action';
import { findAction, findAnyAction, holdPlanOf, type StandingPlan } from './find-action';
import { assertPlanEditable, assertProgressPossible, assertUnchanged } from './find-plan';
import { nextPosition, swapWithNeighbour } from './positions';
import { touchPlan } from './touch-plan';

/** Who does an action and what a review decides about it stay open while the plan is delivered. */
const openInDelivery: readonly (keyof ChangeAction)[] = [
  'councilLeadId',
  'taskforceLeadId',
  'partnerIds',
  'directorate',
  'decision',
  'internalNote',
];

/** Keeps the actions of goals: what they are, who does them and in which order they stand. */
@Injectable()
export class ActionRegister {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, goalId: string, body: NewAction, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, (tx) => this.addWith(tx, viewer, goalId, { body, key }));
  }

  /** Adds an action as part of a larger change. */
  async addWith(
    tx: EntityManager,
    viewer: Viewer,
    goalId: string,
    { body, key }: { body: NewAction; key: Repeatable | null },
  ): Promise<string> {
    const plan = await holdPlanOf(tx, viewer, 'goal', goalId);
    const { organisationId } = plan;
    assertCan(viewer, 'plan:edit', organisationId);
    assertPlanEditable(plan);
    await assertActionFits(tx, organisationId, body);
    const { id, fresh } = await identifierFor(tx, viewer, key);
    if (!fresh) return id;

    const { partnerIds = [], ...fields } = body;
    const position = await nextPosition(tx, 'action', { organisationId, parentId: goalId, limit: actionsOfGoal });
    await tx.insert(ActionEntity, { ...fields, organisationId, id, planId: plan.id, goalId, position });
    await replacePartners(tx, { organisationId, id }, partnerIds);
    await this.record(tx, viewer, plan, { name: 'action.add', id, after: body });
    return id;
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeAction): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { action, plan } = await findAction(tx, viewer, id);
      assertCan(viewer, 'plan:edit', action.organisationId);
      const whole = async () => ({ partnerIds: await partnersOf(tx, action) });
      await assertUnchanged(tx, 'action', action, { version, whole });
      assertOpenToChange(plan, body);
      await assertActionFits(tx, action.organisationId, body, action);

      const { partnerIds, ...fields } = body;
      await guardedUpdate(tx, { of: ActionEntity, noun: 'action', row: action, version }, fields);
      const former = partnerIds ? await partnersOf(tx, action) : undefined;
      if (partnerIds) await replacePartners(tx, action, partnerIds);
      await this.record(tx, viewer, plan, {
        name: 'action.change',
        id,
        ...differences({ ...action, partnerIds: former }, body),
      });
    });
  }

  move(viewer: Viewer, id: string, move: Move): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { action, plan } = await findAction(tx, viewer, id);
      assertCan(viewer, 'plan:edit', action.organisationId);
      assertPlanEditable(plan);
      const moved = await swapWithNeighbour(tx, action, move);
      if (moved) await this.record(tx, viewer, plan, { name: 'action.move', id, ...moved });
    });
  }

  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { action, plan } = await findAction(tx, viewer, id);
      assertCan(viewer, 'plan:edit', action.organisationId);
      assertPlanEditable(plan);
      const archivedAt = this.clock.now();
      await guardedUpdate(tx, { of: ActionEntity, noun: 'action', row: action, version }, { archivedAt });
      await this.record(tx, viewer, plan, { name: 'action.archive', id });
    });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const { action, plan } = await findAnyAction(tx, viewer, id);
      assertCan(viewer, 'plan:edit', action.organisationId);
      assertPlanEditable(plan);
      if (action.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      const row = { of: ActionEntity, noun: 'action', row: action, version: action.version };
      await guardedUpdate(tx, row, { archivedAt: null });
      await this.record(tx, viewer, plan, { name: 'action.restore', id });
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    plan: StandingPlan,
    { id, ...event }: { name: string; id: string; before?: unknown; after?: unknown },
  ): Promise<void> {
    const { organisationId } = plan;
    await Promise.all([
      recordEvent(tx, viewer, { ...event, organisationId, subject: { kind: 'action', id }, planId: plan.id }),
      touchPlan(tx, viewer, plan.id),
    ]);
  }
}

function assertOpenToChange(plan: StandingPlan, body: ChangeAction): void {
  const fields = (Object.keys(body) as (keyof ChangeAction)[]).filter((field) => body[field] !== undefined);
  if (fields.every((field) => openInDelivery.includes(field))) assertProgressPossible(plan);
  else assertPlanEditable(plan);
}
