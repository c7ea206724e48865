import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/viewer';

export interface PartEvent {
  kind: 'goal' | 'action' | 'person' | 'taskforce-member';
  id: string;
  after?: unknown;
}

interface Deed {
  organisationId: string;
  planId: string;
  /** The import that did it all. */
  groupId: string;
  /** What was done to each, such as `add`. */
  deed: string;
}

/** Writes one event for each part that an import touched, in one statement, as if each had been done by hand. */
export async function recordParts(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, planId, groupId, deed }: Deed,
  parts: readonly PartEvent[],
): Promise<void> {
  const events = parts.map(({ kind, id, after }) => ({ name: `${kind}.${deed}`, kind, id, after: after ?? null }));
  await tx.query(
    `insert into audit_event (organisation_id, name, user_id, user_name, subject_kind, subject_id, plan_id, after, request_id, group_id)
     select $1, e.name, $2, $3, e.kind, e.id, case when e.kind in ('goal', 'action') then $4::uuid end, e.after, $5, $6
     from json_to_recordset($7::json) as e (name text, kind text, id uuid, after jsonb)`,
    [organisationId, viewer.userId, viewer.name, planId, viewer.requestId, groupId, JSON.stringify(events)],
  );
}
