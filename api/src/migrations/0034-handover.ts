import { dropping, sqlMigration } from './sql-migration';
import { changing, tenantTable } from './tenant-table';

const person = (column: string) => `foreign key (organisation_id, ${column}) references person (organisation_id, id)`;

/** What one person owned and another owns since, with the way back. */
export const Handover0034 = sqlMigration(
  'Handover1790000000034',
  [
    `create table handover (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      from_id uuid not null,
      to_id uuid not null,
      entries jsonb not null,
      made_at timestamptz not null default now(),
      made_by text not null,
      undone_at timestamptz,
      undone_by text,
      primary key (organisation_id, id),
      ${person('from_id')},
      ${person('to_id')}
    )`,
    `create index handover_from on handover (organisation_id, from_id, id)`,
    ...tenantTable('handover', changing),
  ],
  dropping('handover'),
);
