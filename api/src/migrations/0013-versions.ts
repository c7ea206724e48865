import { dropping, sqlMigration } from './sql-migration';
import { appending, tenantTable } from './tenant-table';

/** Versions of plans, which stay as they were whatever becomes of the tables; and a short way to the history of a plan's fields. */
export const Versions0013 = sqlMigration(
  'Versions1790000000013',
  [
    `create table plan_version (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      plan_id uuid not null,
      number integer not null check (number > 0),
      occasion text not null,
      note text not null default '',
      adopted_by text,
      adopted_on date,
      content jsonb not null,
      content_hash text not null,
      made_at timestamptz not null default clock_timestamp(),
      made_by text not null,
      made_by_id uuid not null references user_account (id),
      primary key (organisation_id, id),
      unique (organisation_id, plan_id, number),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id)
    )`,
    ...tenantTable('plan_version', appending),
  ],
  dropping('plan_version'),
);
