import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, own, tenantTable } from './tenant-table';

const provenance = ['observation', 'latest_observation', 'observation_revision'];

const cell = `organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      indicator_id uuid not null references indicator (id),
      area_code text not null references area (code),
      breakdown text not null default '',
      period_start date not null,
      period_end date not null`;

const entries = [
  `create table figure_entry (
      ${cell},
      version integer not null default 1,
      state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'discarded')),
      value double precision,
      lower double precision,
      upper double precision,
      numerator double precision,
      denominator double precision,
      status text not null default 'normal',
      note text,
      evidence text,
      reason text,
      source text,
      return_reason text,
      answers jsonb not null default '[]',
      entered_by text not null,
      entered_by_id uuid not null references user_account (id),
      entered_at timestamptz not null,
      submitted_at timestamptz,
      checked_by text,
      checked_by_id uuid references user_account (id),
      checked_at timestamptz,
      primary key (organisation_id, id),
      unique (organisation_id, indicator_id, area_code, breakdown, period_end, period_start),
      check (period_start <= period_end),
      check (lower is null or upper is null or lower <= upper),
      check ((checked_by is null) = (checked_at is null))
    )`,
  `create index figure_entry_open on figure_entry (organisation_id, state) where state in ('draft', 'submitted', 'returned')`,
  ...tenantTable('figure_entry', changing, own),
  `create table figure_comment (
      ${cell},
      text text not null,
      user_id uuid not null references user_account (id),
      written_by text not null,
      written_at timestamptz not null default now(),
      primary key (organisation_id, id)
    )`,
  `create index figure_comment_cell on figure_comment (organisation_id, indicator_id, area_code)`,
  ...tenantTable('figure_comment', appending, own),
];

const locks = [
  `create table period_lock (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      starts_on date not null,
      ends_on date not null,
      plan_id uuid,
      kind text,
      note text not null default '',
      locked_by text not null,
      locked_by_id uuid not null references user_account (id),
      locked_at timestamptz not null,
      reopened_by text,
      reopened_by_id uuid references user_account (id),
      reopened_at timestamptz,
      reopen_reason text,
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id),
      check (starts_on <= ends_on),
      check ((reopened_at is null) = (reopen_reason is null))
    )`,
  `create index period_lock_holds on period_lock (organisation_id) where reopened_at is null`,
  ...tenantTable('period_lock', changing, own),
];

/** Figures on their way to counting, what is said about them, and the periods that are closed to them; who entered and checked. */
export const Figures0029 = sqlMigration(
  'Figures1790000000029',
  [
    `alter table organisation add column second_person boolean not null default false`,
    ...provenance.flatMap((table) => [
      `alter table ${table} add column entered_by text, add column checked_by text, add column evidence text,
         add column recorded_at timestamptz`,
    ]),
    `alter table observation alter column recorded_at set default now()`,
    `alter table latest_observation alter column recorded_at set default now()`,
    ...entries,
    ...locks,
  ],
  [
    ...dropping('figure_entry', 'figure_comment', 'period_lock'),
    ...provenance.map(
      (table) =>
        `alter table ${table} drop column entered_by, drop column checked_by, drop column evidence, drop column recorded_at`,
    ),
    `alter table organisation drop column second_person`,
  ],
);
