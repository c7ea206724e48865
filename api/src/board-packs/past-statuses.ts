import type { Day } from '@waymark/domain/day';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { Decision } from '@waymark/domain/plans/vocabulary';
import type { EntityManager } from 'typeorm';

interface PlanOf {
  organisationId: string;
  id: string;
}

/** How an action stood by what its owner had said until then. */
export interface PastStatus {
  actionId: string;
  /** Null where nothing had been said by the end of the period. */
  status: DeliveryStatus | null;
  said: string | null;
  reason: string | null;
  correctiveAction: string | null;
  statusBefore: DeliveryStatus | null;
  /** The last decision on record by the end of the period, and whether there is any at all. */
  decision: Decision | null;
  hasDecisions: boolean;
  /** Whether anything was said of it afterwards, so that it may stand otherwise today. */
  saidSince: boolean;
}

/** The last update before the first moment of a day in the United Kingdom. */
const lastBefore = (day: string) => `
  select u.status, u.text, u.reason, u.corrective_action from progress_update u
  where u.organisation_id = a.organisation_id and u.action_id = a.id
    and u.said_at < (${day}::timestamp at time zone 'Europe/London')
  order by u.id desc limit 1`;

const text = `
  select a.id as "actionId", e.status, e.text as said, e.reason, e.corrective_action as "correctiveAction",
    b.status as "statusBefore", exists (select from progress_update u
      where u.organisation_id = a.organisation_id and u.action_id = a.id
        and u.said_at >= (($4::date + 1)::timestamp at time zone 'Europe/London')) as "saidSince",
    (select d.decision from action_decision d
      where d.organisation_id = a.organisation_id and d.action_id = a.id and d.decided_on <= $4::date
      order by d.decided_on desc, d.id desc limit 1) as decision,
    exists (select from action_decision d
      where d.organisation_id = a.organisation_id and d.action_id = a.id) as "hasDecisions"
  from action a
  left join lateral (${lastBefore('($4::date + 1)')}) e on true
  left join lateral (${lastBefore('$3::date')}) b on true
  where a.organisation_id = $1 and a.plan_id = $2 and a.archived_at is null`;

/** How the actions of a plan stood at the end of a period and before it: one statement. */
export async function pastStatuses(
  tx: EntityManager,
  { organisationId, id }: PlanOf,
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
): Promise<Map<string, PastStatus>> {
  const rows = await tx.query<PastStatus[]>(text, [organisationId, id, startsOn, endsOn]);
  return new Map(rows.map((row) => [row.actionId, row]));
}
