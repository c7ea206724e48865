import { type BulkFields, bulkFields } from '@waymark/domain/plans/bulk-change';
import type { DatedMilestone } from '@waymark/domain/plans/milestone-status';
import { actionReference } from '@waymark/domain/plans/reference';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

/** An action of a plan as a change of many reads it. */
export interface BulkRow extends BulkFields {
  id: string;
  version: number;
  reference: string;
  title: string;
  position: number;
  taskforceLeadId: string | null;
  ongoing: boolean;
  lastUpdatedAt: string | null;
  milestones: DatedMilestone[];
}

interface Of {
  organisationId: string;
  /** The plan's. */
  id: string;
}

const numbered = `select g.id as goal_id,
    dense_rank() over (order by g.theme, g.position, g.id)::integer as goal_number, a.id,
    row_number() over (partition by g.id order by a.position, a.id)::integer as action_number
  from goal g left join action a on a.organisation_id = g.organisation_id and a.goal_id = g.id and a.archived_at is null
  where g.organisation_id = $1 and g.plan_id = $2 and g.archived_at is null`;

const rowsText = `
  select a.id, a.version, n.goal_number as "goalNumber", n.action_number as "actionNumber", a.title, a.position,
    a.goal_id as "goalId", a.council_lead_id as "councilLeadId", a.taskforce_lead_id as "taskforceLeadId",
    a.delivery_status as "deliveryStatus", a.status_reason as "statusReason", a.corrective_action as "correctiveAction",
    a.completed_on as "completedOn", a.starts_on as "startsOn", a.due_on as "dueOn", a.ongoing, a.tags,
    a.last_updated_at as "lastUpdatedAt",
    (select coalesce(json_agg(json_build_object('dueOn', m.due_on, 'doneOn', m.done_on, 'droppedReason', m.dropped_reason)), '[]')
     from milestone m where m.organisation_id = a.organisation_id and m.action_id = a.id and m.archived_at is null) as milestones
  from (${numbered}) n join action a on a.organisation_id = $1 and a.id = n.id
  where a.id = any($3::uuid[])`;

/** The actions that stand in the plan, of those that are asked for. */
export async function bulkRows(
  tx: EntityManager,
  { organisationId, id }: Of,
  ids: readonly string[],
): Promise<Map<string, BulkRow>> {
  const rows = await tx.query<(BulkRow & { goalNumber: number; actionNumber: number })[]>(rowsText, [
    organisationId,
    id,
    ids,
  ]);
  return new Map(
    rows.map(({ goalNumber, actionNumber, ...row }) => [
      row.id,
      { ...row, reference: actionReference(goalNumber, actionNumber) },
    ]),
  );
}

/** What an action is to be from now on; the version is the one that it must still have. */
export type Rewritten = Pick<BulkRow, 'id' | 'version' | 'position' | 'lastUpdatedAt'> & BulkFields;

const rewriting = {
  name: 'bulk-rewrite',
  text: `update action a set version = a.version + 1, goal_id = n."goalId", position = n.position,
      council_lead_id = n."councilLeadId", delivery_status = n."deliveryStatus", status_reason = n."statusReason",
      corrective_action = n."correctiveAction", completed_on = n."completedOn", starts_on = n."startsOn",
      due_on = n."dueOn", tags = n.tags, last_updated_at = n."lastUpdatedAt"
    from jsonb_to_recordset($3::jsonb) as n (id uuid, version integer, "goalId" uuid, position integer,
      "councilLeadId" uuid, "deliveryStatus" text, "statusReason" text, "correctiveAction" text, "completedOn" date,
      "startsOn" date, "dueOn" date, tags text[], "lastUpdatedAt" timestamptz)
    where a.organisation_id = $1 and a.plan_id = $2 and a.id = n.id and a.version = n.version and a.archived_at is null
    returning a.id`,
};

/** Writes all or nothing: one action that is not as it was read refuses the whole. */
export async function rewrite(
  tx: EntityManager,
  { organisationId, id }: Of,
  rows: readonly Rewritten[],
): Promise<void> {
  const written = await ask<{ id: string }>(tx, rewriting, [organisationId, id, JSON.stringify(rows)]);
  if (written.length !== rows.length) throw new Refusal('stale', 'action');
}

/** The fields of a row that a change may alter, and nothing else. */
export function fieldsOf(row: BulkFields): BulkFields {
  return Object.fromEntries(bulkFields.map((field) => [field, row[field]])) as unknown as BulkFields;
}
