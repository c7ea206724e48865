import type { PeriodLock } from '@waymark/contract/period-locks';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

/** The columns of `period_lock l` as they travel. */
export const lockColumns = `l.id, l.version, l.starts_on as "startsOn", l.ends_on as "endsOn", l.plan_id as "planId",
  p.title as "planTitle", l.kind, l.note, l.locked_by as "lockedBy", l.locked_at as "lockedAt",
  l.reopened_by as "reopenedBy", l.reopened_at as "reopenedAt", l.reopen_reason as "reopenReason"`;

export const lockTables = `period_lock l
  left join plan p on p.organisation_id = l.organisation_id and p.id = l.plan_id`;

const holding = {
  name: 'period-locks',
  text: `select ${lockColumns} from ${lockTables}
    where l.organisation_id = $1 and l.reopened_at is null order by l.locked_at, l.id`,
};

/** The locks of an organisation that hold. */
export function locksOf(tx: EntityManager, organisationId: string): Promise<PeriodLock[]> {
  return ask<PeriodLock>(tx, holding, [organisationId]);
}
