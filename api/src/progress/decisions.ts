import { Injectable } from '@nestjs/common';
import type { ActionDecision, ActionDecisions, NewDecision } from '@waymark/contract/decisions';
import { assertCan, can } from '@waymark/domain/access';
import { statusDecided, type StoppedStatus } from '@waymark/domain/progress/decision';
import { hasEnded } from '@waymark/domain/plans/delivery-status';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { mayUpdate } from '../plans/action-answer';
import { ActionEntity } from '../plans/action.entities';
import { findAction, type FoundAction } from '../plans/find-action';
import { assertProgressPossible } from '../plans/find-plan';
import { touchPlan } from '../plans/touch-plan';
import { leadsOfViewer, updateRight } from '../plans/viewer-leads';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';

const columns = `id, decision, reason, decided_by as "decidedBy", decided_on as "decidedOn", status,
  recorded_at as "recordedAt", recorded_by as "recordedBy"`;

/** Keeps what was decided about actions: whether they go on, change or stop, why and by whom. */
@Injectable()
export class Decisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  record(viewer: Viewer, actionId: string, body: NewDecision, key: Repeatable | null): Promise<ActionDecision> {
    return this.database.as(viewer, async (tx) => {
      const found = await findAction(tx, viewer, actionId);
      await this.assertMayRecord(tx, viewer, found);
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (fresh) await this.keep(tx, viewer, found, { id, body: this.checked(body) });
      const [kept] = await decisionsOf(tx, found.action, id);
      if (!kept) throw new Refusal('missing', 'decision');
      return kept;
    });
  }

  of(viewer: Viewer, actionId: string): Promise<ActionDecisions> {
    return this.database.reading(viewer, async (tx) => {
      const [action] = await tx.query<{ id: string; organisationId: string }[]>(
        `select id, organisation_id as "organisationId" from action
         where organisation_id = any($1::uuid[]) and id = $2 and archived_at is null`,
        [organisationsOf(viewer), actionId],
      );
      if (!action || !can(viewer, 'plan:read', action.organisationId)) throw new Refusal('missing', 'action');
      return { decisions: await decisionsOf(tx, action, null) };
    });
  }

  private checked(body: NewDecision): NewDecision {
    refuseFields([
      ...(body.reason.trim() === '' ? [{ pointer: '/reason', code: 'required' }] : []),
      ...(body.decidedOn > this.clock.today() ? [{ pointer: '/decidedOn', code: 'in-future' }] : []),
    ]);
    return body;
  }

  /** Who may say how an action stands may say what was decided about it. */
  private async assertMayRecord(tx: EntityManager, viewer: Viewer, { action, plan }: FoundAction): Promise<void> {
    assertCan(viewer, 'action:update-own', plan.organisationId);
    assertProgressPossible(plan);
    const updates = updateRight(viewer, plan.organisationId);
    const leads = await leadsOfViewer(tx, viewer, plan.organisationId, this.clock.today());
    if (!mayUpdate(action, { updates, leadsOfViewer: leads, plan })) {
      assertCan(viewer, 'action:update-any', plan.organisationId);
    }
  }

  private async keep(
    tx: EntityManager,
    viewer: Viewer,
    { action, plan }: FoundAction,
    { id, body }: { id: string; body: NewDecision },
  ): Promise<void> {
    const { organisationId } = plan;
    const { decision, reason, decidedBy, decidedOn } = body;
    const status = hasEnded(action.deliveryStatus) ? null : statusDecided(decision, body.status ?? null);
    await tx.query(
      `insert into action_decision (organisation_id, id, action_id, decision, reason, decided_by, decided_on, status,
         recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [organisationId, id, action.id, decision, reason, decidedBy, decidedOn, status, this.clock.now(), viewer.name],
    );
    const changes = { decision, ...statusChanges(status, reason) };
    await guardedUpdate(tx, { of: ActionEntity, noun: 'action', row: action, version: action.version }, changes);
    const { before, after } = differences(action, changes);
    await recordEvent(tx, viewer, {
      ...{ name: 'action.decide', organisationId, subject: { kind: 'action', id: action.id }, planId: plan.id },
      ...{ before, after: { ...after, decidedBy, decidedOn, decisionId: id }, reason },
    });
    await touchPlan(tx, viewer, plan.id);
  }
}

const statusChanges = (status: StoppedStatus | null, reason: string): Partial<ActionEntity> =>
  status === null ? {} : { deliveryStatus: status, statusReason: reason, correctiveAction: '', completedOn: null };

function decisionsOf(
  tx: EntityManager,
  action: { id: string; organisationId: string },
  id: string | null,
): Promise<ActionDecision[]> {
  return tx.query<ActionDecision[]>(
    `select ${columns} from action_decision
     where organisation_id = $1 and action_id = $2 and ($3::uuid is null or id = $3) order by id desc`,
    [action.organisationId, action.id, id],
  );
}
