import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import type { PlanKey } from './content-gatherer';

/** An event that set a field, with the field's value before and after as JSON. */
export interface FieldEventRow {
  id: string;
  event: string;
  at: string;
  by: string;
  reason: string | null;
  /** False where the field was set with the part itself. */
  hadBefore: boolean;
  before: unknown;
  after: unknown;
  restored: string | null;
}

const statement = {
  name: 'field-events',
  text: `
    select e.id, e.name as event, e.at, e.user_name as by, e.reason, coalesce(e.before ? $4, false) as "hadBefore",
      e.before -> $4 as before, e.after -> $4 as after,
      (select o.at from audit_event o
        where o.organisation_id = e.organisation_id and o.id = (e.after ->> 'restores')::uuid) as restored
    from audit_event e
    where e.organisation_id = $1 and e.subject_id = $2 and e.plan_id = $3 and (e.before ? $4 or e.after ? $4)
    order by e.id desc limit 500`,
};

/** Every event that set a field of a part of a plan, the latest first. */
export const fieldEvents = (
  tx: EntityManager,
  { organisationId, id }: PlanKey,
  subjectId: string,
  field: string,
): Promise<FieldEventRow[]> => ask<FieldEventRow>(tx, statement, [organisationId, subjectId, id, field]);

/** How often a field was set, and when and by whom the last time. */
export interface FieldCount {
  name: string;
  count: number;
  at: string;
  by: string;
}

const objectOf = (column: string) => `case when jsonb_typeof(e.${column}) = 'object' then e.${column} else '{}' end`;

const countStatement = {
  name: 'field-counts',
  text: `
    select field as name, count(*)::integer as count, max(e.at) as at, (array_agg(e.user_name order by e.id desc))[1] as by
    from audit_event e, jsonb_object_keys(${objectOf('before')} || ${objectOf('after')}) as field
    where e.organisation_id = $1 and e.subject_id = $2 and e.plan_id = $3
    group by field`,
};

/** Every field of a part that was ever set. */
export const fieldCounts = (
  tx: EntityManager,
  { organisationId, id }: PlanKey,
  subjectId: string,
): Promise<FieldCount[]> => ask<FieldCount>(tx, countStatement, [organisationId, subjectId, id]);
