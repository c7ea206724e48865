import { Injectable } from '@nestjs/common';
import type { MilestoneMove, MilestoneMoves } from '@waymark/contract/milestones';
import { can } from '@waymark/domain/access';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { Database, organisationsOf } from '../platform/database';
import type { Viewer } from '../platform/viewer';
import type { MilestoneEntity } from './action.entities';

/** Keeps the move of a milestone in delivery, beside its first day; while a plan is drafted its days are just set. */
export async function keepMove(
  tx: EntityManager,
  viewer: Viewer,
  milestone: MilestoneEntity,
  { changes, at }: { changes: Partial<MilestoneEntity>; at: Date },
): Promise<void> {
  const { dueOn, movedCount = 0, movedReason } = changes;
  if (dueOn === undefined || movedCount <= milestone.movedCount) return;
  await tx.query(
    `insert into milestone_move (organisation_id, milestone_id, from_on, to_on, reason, moved_at, moved_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [milestone.organisationId, milestone.id, milestone.dueOn, dueOn, movedReason ?? '', at, viewer.name],
  );
}

/** Answers how the milestones of an action were moved, the latest first. */
@Injectable()
export class MilestoneMoveReader {
  constructor(private readonly database: Database) {}

  ofAction(viewer: Viewer, actionId: string): Promise<MilestoneMoves> {
    return this.database.reading(viewer, async (tx) => {
      const [action] = await tx.query<{ organisationId: string }[]>(
        `select organisation_id as "organisationId" from action
         where organisation_id = any($1::uuid[]) and id = $2 and archived_at is null`,
        [organisationsOf(viewer), actionId],
      );
      if (!action || !can(viewer, 'plan:read', action.organisationId)) throw new Refusal('missing', 'action');
      const moves = await tx.query<MilestoneMove[]>(
        `select v.id, v.milestone_id as "milestoneId", m.title as milestone, v.from_on as "fromOn", v.to_on as "toOn",
           v.reason, v.moved_at as "movedAt", v.moved_by as "movedBy"
         from milestone m
         join milestone_move v on v.organisation_id = m.organisation_id and v.milestone_id = m.id
         where m.organisation_id = $1 and m.action_id = $2 and m.archived_at is null order by v.id desc`,
        [action.organisationId, actionId],
      );
      return { moves };
    });
  }
}
