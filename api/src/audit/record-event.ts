import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import { accountOf, type Viewer } from '../platform/viewer';

export interface AuditEvent {
  /** Thing and deed, such as `plan.submit`. */
  name: string;
  organisationId: string;
  subject: { kind: string; id: string };
  planId?: string | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
  /** What happened as one: the change of many things that this is a part of. */
  groupId?: string | null;
}

export interface Actor extends Pick<Viewer, 'userId' | 'name' | 'requestId' | 'link'> {
  /** The event whose earlier state they put back, if that is what they do. */
  restores?: string;
}

const eventStatement = {
  name: 'audit-event',
  text: `insert into audit_event (organisation_id, name, user_id, user_name, subject_kind, subject_id, plan_id, before, after, reason, request_id,
      group_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
};

/** Writes down who did what, from what to what, in the transaction of the deed itself. Events are never changed. */
export async function recordEvent(tx: EntityManager, actor: Actor, event: AuditEvent): Promise<void> {
  await ask(tx, eventStatement, [
    event.organisationId,
    event.name,
    accountOf(actor),
    actor.name,
    event.subject.kind,
    event.subject.id,
    event.planId ?? null,
    jsonOf(event.before),
    jsonOf(marked(event.after, actor)),
    event.reason ?? null,
    actor.requestId,
    event.groupId ?? null,
  ]);
}

/** What it became, with what is peculiar to how it came about. */
function marked(after: unknown, { restores, link }: Actor): unknown {
  if (!restores && !link) return after;
  return { ...(after ?? {}), ...(restores ? { restores } : {}), ...(link ? { byLink: link.id } : {}) };
}

const jsonOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
