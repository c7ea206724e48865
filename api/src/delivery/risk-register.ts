import { Injectable } from '@nestjs/common';
import type { ChangeRisk, NewRisk } from '@waymark/contract/delivery';
import { fieldRefused } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { assertLeadsKnown } from '../plans/assert-leads';
import { assertCurrent } from '../plans/find-plan';
import { Database } from '../platform/database';
import { differences, guardedUpdate } from '../platform/guarded-update';
import { identifierFor } from '../platform/idempotency';
import type { Repeatable } from '../platform/request-parts';
import type { Viewer } from '../platform/viewer';
import { RiskEntity } from './delivery.entities';
import { assertInPlan, editablePlan, editableThing } from './find-delivery';
import { recordThing } from './put-away';

const kind = 'risk';

type Targets = Pick<RiskEntity, 'targetLikelihood' | 'targetImpact'>;

/** Keeps what may go wrong with a plan and what is done about it. */
@Injectable()
export class RiskRegister {
  constructor(private readonly database: Database) {}

  add(viewer: Viewer, planId: string, body: NewRisk, key: Repeatable | null): Promise<string> {
    return this.database.as(viewer, async (tx) => {
      const plan = await editablePlan(tx, viewer, planId);
      const { organisationId } = plan;
      await assertFits(tx, { organisationId, id: planId }, body, { targetLikelihood: null, targetImpact: null });
      const { id, fresh } = await identifierFor(tx, viewer, key);
      if (!fresh) return id;
      await tx.insert(RiskEntity, { ...body, id, organisationId, planId });
      await recordThing(tx, viewer, { id, organisationId, planId }, { kind, deed: 'add', after: body });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, body: ChangeRisk): Promise<void> {
    return this.database.as(viewer, async (tx) => {
      const row = await editableThing(tx, viewer, { of: RiskEntity, noun: kind, id });
      assertCurrent(kind, row, version);
      await assertFits(tx, { organisationId: row.organisationId, id: row.planId }, body, row);
      await guardedUpdate(tx, { of: RiskEntity, noun: kind, row, version }, { ...body });
      await recordThing(tx, viewer, row, { kind, deed: 'change', ...differences<object>(row, body) });
    });
  }
}

/** The target is both likelihood and impact, or neither; owner and action are the plan's own. */
async function assertFits(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
  body: ChangeRisk,
  former: Targets,
): Promise<void> {
  const { targetLikelihood = former.targetLikelihood, targetImpact = former.targetImpact } = body;
  if (targetLikelihood === null && targetImpact !== null) throw fieldRefused('/targetLikelihood', 'required');
  if (targetLikelihood !== null && targetImpact === null) throw fieldRefused('/targetImpact', 'required');
  await assertLeadsKnown(tx, plan.organisationId, body, { people: ['ownerId'], members: [] });
  await assertInPlan(tx, plan, { table: 'action', field: 'actionId', id: body.actionId });
}
