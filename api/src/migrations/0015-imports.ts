import { dropping, sqlMigration } from './sql-migration';
import { changing, replacing, tenantTable } from './tenant-table';

const underImport = `foreign key (organisation_id, import_id) references plan_import (organisation_id, id)`;

/** Tables of others that become a plan: the file as it was read, what became of each row, and how columns were read before. */
export const Imports0015 = sqlMigration(
  'Imports1790000000015',
  [
    `create table plan_import (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      plan_id uuid not null,
      status text not null default 'open' check (status in ('open', 'loaded', 'undone')),
      file_name text not null,
      kind text not null check (kind in ('workbook', 'text', 'pasted')),
      sheets jsonb not null,
      sheet integer not null,
      header_row integer not null,
      mapping jsonb not null,
      remembered boolean not null default false,
      answers jsonb not null default '[]',
      counts jsonb,
      created_at timestamptz not null default now(),
      created_by text not null,
      loaded_at timestamptz,
      loaded_by text,
      undone_at timestamptz,
      undone_by text,
      person_ids uuid[] not null default '{}',
      member_ids uuid[] not null default '{}',
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id)
    )`,
    `create index plan_import_plan on plan_import (organisation_id, plan_id, id)`,
    ...tenantTable('plan_import', changing),
    `create table plan_import_sheet (
      organisation_id uuid not null,
      import_id uuid not null,
      position integer not null,
      rows json not null,
      primary key (organisation_id, import_id, position),
      ${underImport}
    )`,
    ...tenantTable('plan_import_sheet', replacing),
    `create table plan_import_row (
      organisation_id uuid not null,
      import_id uuid not null,
      row integer not null,
      outcome text not null,
      reason text,
      fingerprint bytea not null,
      goal_fingerprint bytea,
      goal_id uuid,
      action_id uuid,
      primary key (organisation_id, import_id, row),
      ${underImport},
      foreign key (organisation_id, goal_id) references goal (organisation_id, id),
      foreign key (organisation_id, action_id) references action (organisation_id, id)
    )`,
    ...tenantTable('plan_import_row', changing),
    `create table import_mapping (
      organisation_id uuid not null references organisation (id),
      headings text not null,
      mapping jsonb not null,
      used_at timestamptz not null default now(),
      primary key (organisation_id, headings)
    )`,
    ...tenantTable('import_mapping', changing),
    `alter table person add column to_invite boolean not null default false`,
    `alter table taskforce_member add column to_invite boolean not null default false`,
  ],
  [
    `alter table taskforce_member drop column to_invite`,
    `alter table person drop column to_invite`,
    ...dropping('plan_import', 'plan_import_sheet', 'plan_import_row', 'import_mapping'),
  ],
);
