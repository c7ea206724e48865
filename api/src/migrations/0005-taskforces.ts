import { dropping, sqlMigration } from './sql-migration';
import { changing, tenantTable } from './tenant-table';

/** The directory of officers and elected members, and the taskforce with its members. */
export const Taskforces0005 = sqlMigration(
  'Taskforces1790000000005',
  [
    `create table person (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      name text not null,
      kind text not null check (kind in ('officer', 'elected-member')),
      job_title text,
      directorate text,
      email text,
      user_id uuid references user_account (id),
      left_on date,
      public_name_agreed boolean not null default false,
      created_at timestamptz not null default now(),
      primary key (organisation_id, id)
    )`,
    `create unique index person_user on person (organisation_id, user_id) where user_id is not null`,
    ...tenantTable('person', changing),
    `create table taskforce (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      name text not null,
      purpose text not null default '',
      created_at timestamptz not null default now(),
      primary key (organisation_id, id)
    )`,
    ...tenantTable('taskforce', changing),
    `create table taskforce_member (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      taskforce_id uuid not null,
      person_name text,
      seat text,
      organisation_name text not null,
      sector text not null,
      role text not null,
      not_usually_involved boolean not null default false,
      starts_on date not null,
      ends_on date,
      public_name_agreed boolean not null default false,
      user_id uuid references user_account (id),
      created_at timestamptz not null default now(),
      primary key (organisation_id, id),
      foreign key (organisation_id, taskforce_id) references taskforce (organisation_id, id),
      check (person_name is not null or seat is not null),
      check (ends_on is null or ends_on >= starts_on)
    )`,
    `create index taskforce_member_taskforce on taskforce_member (organisation_id, taskforce_id)`,
    ...tenantTable('taskforce_member', changing),
  ],
  dropping('person', 'taskforce', 'taskforce_member'),
);
