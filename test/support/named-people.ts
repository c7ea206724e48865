import { holdingTables } from '../../api/src/handover/holding-tables';

/** What a handover lists and moves, as table.column. */
export const handedOver: readonly string[] = Object.values(holdingTables).map(
  ({ table, column }) => `${table}.${column}`,
);

const record = 'who did it, which stays true whoever leaves';
const key = 'a key of their own, which ends with them';

/** Columns that name somebody and are no work that could lie unnoticed, each with the reason. */
export const notHandedOver: Readonly<Record<string, string>> = {
  'action_partner.taskforce_member_id': 'a body that takes part; its seat is listed and moves',
  'approval_delegation.delegator_id': 'the power of who gave it, which ends with their membership',
  'assessment.screened_out_by_id': record,
  'assessment.author_ids': 'who wrote, so that they do not sign; it stays true whoever leaves',
  'audit_event.user_id': record,
  'calendar_feed.user_id': key,
  'comment.user_id': record,
  'figure_comment.user_id': record,
  'figure_entry.checked_by_id': record,
  'handover.from_id': record,
  'handover.from_user_id': record,
  'handover.to_id': record,
  'idempotency_key.user_id': key,
  'membership.user_id': 'what an administrator suspends',
  'period_lock.locked_by_id': record,
  'period_lock.reopened_by_id': record,
  'person.user_id': 'the account of the entry itself',
  'plan.submitted_by': record,
  'plan_approval.approver_id': record,
  'plan_approval.on_behalf_of_id': record,
  'plan_import.member_ids': 'seats that an import made, so that it can be undone',
  'plan_import.person_ids': 'entries that an import made, so that it can be undone',
  'plan_presence.user_id': 'who looks at a page at this moment',
  'plan_version.made_by_id': record,
  'progress_update.user_id': record,
  'session.user_id': key,
  'taskforce_attendance.member_id': record,
  'update_link.person_id': key,
};

/** Identifiers without a foreign key that name nobody. */
export const namingNobody: readonly string[] = [
  ...['audit_event.group_id', 'audit_event.plan_id', 'audit_event.subject_id', 'comment.subject_id'],
  ...[
    'consultation_draft.plan_id',
    'dataset_figure.import_id',
    'dataset_figure.indicator_id',
    'idempotency_key.result_id',
  ],
  ...['latest_observation.release_id', 'observation_revision.release_id', 'reminder_sent.item_id'],
];

/** Columns that name somebody by a foreign key; the organisation beside it is no name. */
export const namingColumns = `
  select distinct c.conrelid::regclass::text || '.' || a.attname as name
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    and c.confrelid in ('person'::regclass, 'user_account'::regclass, 'taskforce_member'::regclass)
    and a.attname <> 'organisation_id'`;

/** Columns of identifiers that no foreign key explains. */
export const looseIdentifiers = `
  select c.oid::regclass::text || '.' || a.attname as name
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname not in ('organisation_id', 'id')
    and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
      and a.attnum = any (k.conkey))`;
