import { Injectable } from '@nestjs/common';
import { assertCan } from '@waymark/domain/access';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { recordEvent } from '../audit/record-event';
import { findPlan } from '../plans/find-plan';
import type { PlanEntity } from '../plans/plan.entities';
import { isPublic } from '../plans/public-versions';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import type { Viewer } from '../platform/viewer';

interface PreparedRow {
  number: number;
  public: boolean;
  cancelledAt: string | null;
  formerStatus: PlanStatus | null;
}

/** Takes back a version that was prepared and is not public yet. */
@Injectable()
export class PublicationCancelling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async cancel(viewer: Viewer, planId: string, id: string): Promise<void> {
    await this.database.as(viewer, async (tx) => {
      const plan = await findPlan(tx, viewer, planId);
      assertCan(viewer, 'plan:publish', plan.organisationId);
      const now = this.clock.now();
      const row = await this.heldRow(tx, plan, { id, now });
      if (row.cancelledAt !== null) throw new Refusal('conflict', 'publication-cancelled');
      if (row.public) throw new Refusal('conflict', 'publication-public');
      await tx.query('update published_plan set cancelled_at = $3 where organisation_id = $1 and id = $2', [
        ...[plan.organisationId, id, now],
      ]);
      const status = await takeBackStatus(tx, viewer, plan, row.formerStatus);
      await recordEvent(tx, viewer, {
        name: 'publication.cancel',
        organisationId: plan.organisationId,
        subject: { kind: 'publication', id },
        planId,
        before: { number: row.number, status: plan.status },
        after: { number: row.number, status },
      });
    });
  }

  private async heldRow(
    tx: EntityManager,
    plan: PlanEntity,
    { id, now }: { id: string; now: Date },
  ): Promise<PreparedRow> {
    await tx.query('select from plan where organisation_id = $1 and id = $2 for update', [
      plan.organisationId,
      plan.id,
    ]);
    const [row] = await tx.query<PreparedRow[]>(
      `select number, ${isPublic('v', '$4')} as public, cancelled_at as "cancelledAt", former_status as "formerStatus"
       from published_plan v where organisation_id = $1 and plan_id = $2 and id = $3`,
      [plan.organisationId, plan.id, id, now],
    );
    if (!row) throw new Refusal('missing', 'publication');
    return row;
  }
}

/** A plan whose first version is taken back is approved again, unless its delivery has begun. */
async function takeBackStatus(
  tx: EntityManager,
  viewer: Viewer,
  plan: PlanEntity,
  former: PlanStatus | null,
): Promise<PlanStatus> {
  if (plan.status !== 'published' || former !== 'approved') return plan.status;
  await tx.query(
    `update plan set status = 'approved', status_since = now(), changed_at = now(), changed_by = $3, version = version + 1
     where organisation_id = $1 and id = $2`,
    [plan.organisationId, plan.id, viewer.name],
  );
  return 'approved';
}
