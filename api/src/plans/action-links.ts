import { Injectable } from '@nestjs/common';
import type { NewActionLink } from '@waymark/contract/action-links';
import { assertCan, can } from '@waymark/domain/access';
import { actionsOfGoal } from '@waymark/domain/limits';
import { Refusal, refuseFields } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import { guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { ActionLinkEntity } from './action-link.entity';
import { assertCurrent, assertPlanEditable, findGoal } from './find-plan';
import { touchPlan } from './touch-plan';

/** Shows actions in further plans. The action stays one: what is changed or said about it is so in each. */
@Injectable()
export class ActionLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  add(viewer: Viewer, goalId: string, { actionId }: NewActionLink, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const { goal, plan } = await findGoal(tx, viewer, goalId);
      const { organisationId } = plan;
      assertCan(viewer, 'plan:edit', organisationId);
      assertPlanEditable(plan);
      await assertFromElsewhere(tx, { organisationId, planId: plan.id, actionId });
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await assertNotShown(tx, { organisationId, planId: plan.id, actionId });
      const position = await nextPosition(tx, organisationId, goal.id);
      const places = { organisationId, planId: plan.id, goalId: goal.id, actionId };
      await tx.insert(ActionLinkEntity, { ...places, id, position, linkedBy: viewer.name });
      await this.record(tx, viewer, 'action.link', places);
      return id;
    });
  }

  /** The action leaves this plan; in its own it stays. Answers the action. */
  archive(viewer: Viewer, id: string, version: number): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const link = await findLink(tx, viewer, id);
      assertCurrent('link', link, version);
      if (link.archivedAt !== null) return;
      const archivedAt = this.clock.now();
      await guardedUpdate(tx, { of: ActionLinkEntity, noun: 'link', row: link, version }, { archivedAt });
      await this.record(tx, viewer, 'action.unlink', link);
    });
  }

  restore(viewer: Viewer, id: string): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const link = await findLink(tx, viewer, id);
      if (link.archivedAt === null) throw new Refusal('conflict', 'not-archived');
      await assertNotShown(tx, link);
      const row = { of: ActionLinkEntity, noun: 'link', row: link, version: link.version };
      await guardedUpdate(tx, row, { archivedAt: null });
      await this.record(tx, viewer, 'action.link', link);
    });
  }

  private async record(
    tx: EntityManager,
    viewer: Viewer,
    name: string,
    { organisationId, planId, goalId, actionId }: Places & { goalId: string },
  ): Promise<void> {
    const subject = { kind: 'action', id: actionId };
    await recordEvent(tx, viewer, { name, organisationId, subject, planId, after: { goalId } });
    await touchPlan(tx, viewer, planId);
  }
}

interface Places {
  organisationId: string;
  planId: string;
  actionId: string;
}

/** A link whose plan the viewer may change now. */
async function findLink(tx: EntityManager, viewer: Viewer, id: string): Promise<ActionLinkEntity> {
  const link = await tx.findOneBy(ActionLinkEntity, { id, organisationId: In(organisationsOf(viewer)) });
  if (!link || !can(viewer, 'plan:read', link.organisationId)) throw new Refusal('missing', 'link');
  assertCan(viewer, 'plan:edit', link.organisationId);
  assertPlanEditable((await findGoal(tx, viewer, link.goalId)).plan);
  return link;
}

async function assertFromElsewhere(tx: EntityManager, { organisationId, planId, actionId }: Places): Promise<void> {
  const [action] = await tx.query<{ planId: string }[]>(
    `select a.plan_id as "planId" from action a
     join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
     join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id and p.archived_at is null
     where a.organisation_id = $1 and a.id = $2 and a.archived_at is null`,
    [organisationId, actionId],
  );
  if (!action) refuseFields([{ pointer: '/actionId', code: 'unknown' }]);
  if (action?.planId === planId) refuseFields([{ pointer: '/actionId', code: 'same-plan' }]);
}

async function assertNotShown(tx: EntityManager, { organisationId, planId, actionId }: Places): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `select from action_link where organisation_id = $1 and plan_id = $2 and action_id = $3 and archived_at is null`,
    [organisationId, planId, actionId],
  );
  if (rows.length > 0) throw new Refusal('conflict', 'already-linked');
}

async function nextPosition(tx: EntityManager, organisationId: string, goalId: string): Promise<number> {
  const [row] = await tx.query<{ last: number; count: number }[]>(
    `select coalesce(max(position), 0) as last, count(*) filter (where archived_at is null) as count
     from action_link where organisation_id = $1 and goal_id = $2`,
    [organisationId, goalId],
  );
  if (row && row.count >= actionsOfGoal) throw new Refusal('conflict', 'list-full', { limit: actionsOfGoal });
  return (row?.last ?? 0) + 1;
}
