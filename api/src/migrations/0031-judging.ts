import { dropping, sqlMigration } from './sql-migration';
import { appending, tenantTable } from './tenant-table';

/** What organisations set on top of the method that judges their indicators; every setting is kept as it was. */
export const Judging0031 = sqlMigration(
  'Judging1790000000031',
  [
    `create table judging_rules (
      organisation_id uuid not null references organisation (id),
      version integer not null check (version > 0),
      default_tolerance double precision check (default_tolerance between 0 and 0.5),
      first_months integer check (first_months between 1 and 24),
      only_if_worse boolean not null default false,
      never_on_uncertain boolean not null default false,
      survey_needs_change boolean not null default false,
      set_at timestamptz not null default now(),
      set_by text not null,
      primary key (organisation_id, version)
    )`,
    ...tenantTable('judging_rules', appending),
  ],
  dropping('judging_rules'),
);
