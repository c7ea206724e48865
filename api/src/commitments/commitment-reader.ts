import { Injectable } from '@nestjs/common';
import type { Commitment, Commitments } from '@waymark/contract/commitments';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import { type EntityManager, In } from 'typeorm';
import { ActionEntity } from '../plans/action.entities';
import { findPlan } from '../plans/find-plan';
import { Clock } from '../platform/clock';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import { commitmentsOf } from './commitment-rows';
import { findCommitment } from './find-commitment';

/** Answers what partners were asked for, and what they said. */
@Injectable()
export class CommitmentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  ofPlan(viewer: Viewer, planId: string): Promise<Commitments> {
    return this.database.reading(viewer, (tx) => this.read(tx, viewer, planId, null));
  }

  ofAction(viewer: Viewer, actionId: string): Promise<Commitments> {
    return this.database.reading(viewer, async (tx) => {
      const action = await tx.findOneBy(ActionEntity, { id: actionId, organisationId: In(organisationsOf(viewer)) });
      if (!action || !can(viewer, 'plan:read', action.organisationId)) throw new Refusal('missing', 'action');
      return this.read(tx, viewer, action.planId, actionId);
    });
  }

  one(viewer: Viewer, id: string): Promise<Commitment> {
    return this.database.reading(viewer, async (tx) => {
      const { organisationId, planId, actionId } = await findCommitment(tx, viewer, id);
      const all = await commitmentsOf(tx, viewer, { organisationId, planId, actionId }, this.clock.today());
      const commitment = all.find((one) => one.id === id);
      if (!commitment) throw new Refusal('missing', 'commitment');
      return commitment;
    });
  }

  private async read(tx: EntityManager, viewer: Viewer, planId: string, actionId: string | null): Promise<Commitments> {
    const plan = await findPlan(tx, viewer, planId);
    const asked = { organisationId: plan.organisationId, planId, actionId };
    const commitments = await commitmentsOf(tx, viewer, asked, this.clock.today());
    const mayAsk = plan.archivedAt === null && can(viewer, 'plan:edit', plan.organisationId);
    return { planTitle: plan.title, commitments, mayAsk };
  }
}
