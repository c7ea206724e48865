import { dropping, sqlMigration } from './sql-migration';
import { appending, tenantTable } from './tenant-table';

/** What happened, by whom, from what to what; and answers that stand for a repeated request. */
export const Audit0003 = sqlMigration(
  'Audit1790000000003',
  [
    `create table audit_event (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      at timestamptz not null default clock_timestamp(),
      name text not null,
      user_id uuid references user_account (id),
      user_name text not null,
      subject_kind text not null,
      subject_id uuid not null,
      plan_id uuid,
      before jsonb,
      after jsonb,
      reason text,
      request_id text not null,
      primary key (organisation_id, id)
    )`,
    `create index audit_event_subject on audit_event (organisation_id, subject_id, id)`,
    `create index audit_event_plan on audit_event (organisation_id, plan_id, id) where plan_id is not null`,
    ...tenantTable('audit_event', appending),
    `create table idempotency_key (
      user_id uuid not null references user_account (id),
      key text not null,
      route text not null,
      body_hash text not null,
      result_id uuid not null,
      created_at timestamptz not null default now(),
      primary key (user_id, key)
    )`,
    `grant select, insert on idempotency_key to waymark_app`,
  ],
  dropping('audit_event', 'idempotency_key'),
);
