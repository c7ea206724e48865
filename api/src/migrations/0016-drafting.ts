import { dropping, sqlMigration } from './sql-migration';
import { changing, replacing, tenantTable } from './tenant-table';

const plan = `foreign key (organisation_id, plan_id) references plan (organisation_id, id)`;

/** Who is in a plan at this moment, and how far its first draft has come. */
export const Drafting0016 = sqlMigration(
  'Drafting1790000000016',
  [
    `create table plan_presence (
      organisation_id uuid not null,
      plan_id uuid not null,
      user_id uuid not null references user_account (id),
      user_name text not null,
      section text not null,
      editing boolean not null,
      seen_at timestamptz not null default clock_timestamp(),
      primary key (organisation_id, plan_id, user_id),
      ${plan}
    )`,
    ...tenantTable('plan_presence', replacing),
    `create table draft_task (
      organisation_id uuid not null,
      plan_id uuid not null,
      task text not null,
      visited_at timestamptz not null default clock_timestamp(),
      visited_by text not null,
      finished_at timestamptz,
      finished_by text,
      primary key (organisation_id, plan_id, task),
      check ((finished_at is null) = (finished_by is null)),
      ${plan}
    )`,
    ...tenantTable('draft_task', changing),
  ],
  dropping('plan_presence', 'draft_task'),
);
