import { createQueue, dropQueue } from './job-queue';
import { dropping, sqlMigration } from './sql-migration';
import { own, replacing, tenantTable } from './tenant-table';

const underImport = `foreign key (organisation_id, import_id) references dataset_import (organisation_id, id) on delete cascade`;
const figures = ['observation', 'latest_observation'];

/** Official files on their way into the figures: their text as it came, what is said about it, and the figures they would make. */
export const Datasets0028 = sqlMigration(
  'Datasets1790000000028',
  [
    `create table dataset_import (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      status text not null default 'open'
        check (status in ('open', 'reading', 'previewed', 'loading', 'loaded', 'undoing', 'undone')),
      received boolean not null default false,
      file_name text not null,
      layout text,
      delimiter text not null default ',',
      facts jsonb,
      choice jsonb,
      source text not null default '',
      released_on date,
      reconciliation jsonb,
      counts jsonb,
      failure text,
      done integer not null default 0,
      total integer not null default 0,
      release_id uuid,
      created_at timestamptz not null default now(),
      created_by text not null,
      loaded_at timestamptz,
      loaded_by text,
      undone_at timestamptz,
      undone_by text,
      discarded_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, release_id) references release (organisation_id, id)
    )`,
    ...tenantTable('dataset_import', replacing, own),
    `create table dataset_piece (
      organisation_id uuid not null,
      import_id uuid not null,
      place integer not null,
      text bytea not null,
      primary key (organisation_id, import_id, place),
      ${underImport}
    )`,
    // The text is packed before it comes here.
    `alter table dataset_piece alter column text set storage external`,
    ...tenantTable('dataset_piece', replacing, own),
    // Made again from the text whenever it is needed, and dropped with it: nothing is lost when it is.
    `create unlogged table dataset_figure (
      organisation_id uuid not null,
      import_id uuid not null,
      place integer not null,
      indicator_id uuid not null,
      area_code text not null,
      breakdown text not null,
      period_start date not null,
      period_end date not null,
      value double precision,
      lower double precision,
      upper double precision,
      numerator double precision,
      denominator double precision,
      status text not null,
      note text,
      primary key (organisation_id, import_id, place)
    )`,
    ...tenantTable('dataset_figure', replacing, own),
    // Undoing a load takes away what it brought; nothing else deletes figures.
    ...figures.flatMap((table) => [
      `create policy ${table}_delete on ${table} for delete using (${own})`,
      `grant delete on ${table} to waymark_app`,
    ]),
    createQueue('dataset', { retryLimit: 2, expireInSeconds: 600 }),
  ],
  [
    dropQueue('dataset'),
    ...figures.flatMap((table) => [
      `revoke delete on ${table} from waymark_app`,
      `drop policy ${table}_delete on ${table}`,
    ]),
    ...dropping('dataset_import', 'dataset_piece', 'dataset_figure'),
  ],
);
