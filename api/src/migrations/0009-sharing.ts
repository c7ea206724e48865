import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, own, readable, tenantTable } from './tenant-table';

/** What an organisation lets another read, and what it lets everybody read. */
export const Sharing0009 = sqlMigration(
  'Sharing1790000000009',
  [
    `create table share (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      receiver_id uuid not null references organisation (id),
      subject text not null check (subject in ('plan-coverage', 'plans', 'local-figures')),
      level text not null check (level in ('coverage', 'full')),
      starts_on date not null,
      ends_on date,
      created_at timestamptz not null default now(),
      primary key (organisation_id, id),
      check (receiver_id <> organisation_id)
    )`,
    `create unique index share_open on share (organisation_id, receiver_id, subject) where ends_on is null`,
    ...tenantTable('share', changing, `${readable} or ${own.replace('organisation_id', 'receiver_id')}`),
    `create table published_plan (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      plan_id uuid not null,
      number integer not null check (number > 0),
      council_slug text not null,
      plan_slug text not null,
      title text not null,
      content jsonb not null,
      content_hash text not null,
      published_at timestamptz not null default now(),
      published_by text not null,
      primary key (organisation_id, id),
      unique (organisation_id, plan_id, number),
      foreign key (organisation_id, plan_id) references plan (organisation_id, id)
    )`,
    ...tenantTable('published_plan', appending, 'true'),
  ],
  dropping('share', 'published_plan'),
);
