import type { EntityManager } from 'typeorm';
import type { Actor, AuditEvent } from './record-event';

const statement = `
  insert into audit_event (organisation_id, name, user_id, user_name, subject_kind, subject_id, plan_id, before, after, reason,
    request_id, group_id)
  select c.organisation_id, c.name, $2, $3, c.subject_kind, c.subject_id, c.plan_id, c.before, c.after, c.reason, $4, c.group_id
  from jsonb_to_recordset($1) as c(place integer, organisation_id uuid, name text, subject_kind text, subject_id uuid,
    plan_id uuid, before jsonb, after jsonb, reason text, group_id uuid)
  order by c.place`;

/** As `recordEvent`, for many deeds of one request in one statement, in their order. */
export async function recordEvents(tx: EntityManager, actor: Actor, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ organisationId, name, subject, planId, before, after, reason, groupId }, place) => ({
    ...{ place, organisation_id: organisationId, name, subject_kind: subject.kind, subject_id: subject.id },
    ...{ plan_id: planId ?? null, before: before ?? null, after: after ?? null, reason: reason ?? null },
    group_id: groupId ?? null,
  }));
  await tx.query(statement, [JSON.stringify(rows), actor.userId, actor.name, actor.requestId]);
}
