import { dropping, sqlMigration } from './sql-migration';
import { changing, readable, tenantTable } from './tenant-table';

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;

/** Organisations, accounts, sessions, and who has which roles where. */
export const Identity0002 = sqlMigration(
  'Identity1790000000002',
  [
    `create table organisation (
      id uuid primary key default uuidv7(),
      version integer not null default 1,
      kind text not null check (kind in ('council', 'combined-authority', 'migration-partnership', 'library')),
      name text not null,
      short_name text not null,
      slug text not null unique,
      area_code text unique references area (code),
      disclosure_threshold integer not null default 5 check (disclosure_threshold between 3 and 10),
      feedback text,
      created_at timestamptz not null default now()
    )`,
    `create unique index organisation_library on organisation (kind) where kind = 'library'`,
    `grant select, insert, update on organisation to waymark_app`,
    `create table user_account (
      id uuid primary key default uuidv7(),
      version integer not null default 1,
      email text not null check (email = lower(email)),
      name text not null,
      password_hash text not null,
      operator boolean not null default false,
      created_at timestamptz not null default now()
    )`,
    `create unique index user_account_email on user_account (email)`,
    `grant select, insert, update on user_account to waymark_app`,
    `create table session (
      id uuid primary key default uuidv7(),
      user_id uuid not null references user_account (id),
      token_hash bytea not null unique,
      user_agent text,
      started_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      ends_at timestamptz not null,
      ended_at timestamptz
    )`,
    `create index session_user_id on session (user_id)`,
    `grant select, insert, update on session to waymark_app`,
    `create table sign_in_delay (
      key text primary key,
      failures integer not null,
      next_at timestamptz not null
    )`,
    `grant select, insert, update, delete on sign_in_delay to waymark_app`,
    `create table membership (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      user_id uuid not null references user_account (id),
      roles text[] not null,
      suspended_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (organisation_id, id),
      unique (organisation_id, user_id)
    )`,
    ...tenantTable('membership', changing, `${readable} or user_id = ${setting('user')}::uuid`),
    `create table invitation (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      email text not null,
      roles text[] not null,
      token_hash text not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      created_at timestamptz not null default now(),
      primary key (organisation_id, id),
      unique (organisation_id, token_hash)
    )`,
    ...tenantTable('invitation', changing, `${readable} or token_hash = ${setting('invitation')}`),
  ],
  dropping('organisation', 'user_account', 'session', 'sign_in_delay', 'membership', 'invitation'),
);
