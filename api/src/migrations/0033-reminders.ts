import { createQueue, dropQueue } from './job-queue';
import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, tenantTable } from './tenant-table';

const hour = (column: string, usual: number) =>
  `${column} smallint not null default ${usual} check (${column} between 0 and 23)`;

/** Who wants to be written to how, what is to be sent, what was told to whom, and calendars that others subscribe to. */
export const Reminders0033 = sqlMigration(
  'Reminders1790000000033',
  [
    `create table mail_preference (
      address text primary key check (address = lower(address)),
      version integer not null default 1,
      digest text not null default 'daily' check (digest in ('instantly', 'daily', 'weekly', 'none')),
      ${hour('hour', 8)},
      weekday smallint not null default 1 check (weekday between 1 and 7),
      ${hour('quiet_from', 20)},
      ${hour('quiet_until', 7)},
      working_days_only boolean not null default true,
      opt_outs text[] not null default '{}' check (opt_outs <@ array['due-soon', 'late', 'escalation']),
      stop_token text not null unique
    )`,
    `grant select, insert, update on mail_preference to waymark_app`,
    `create table mail (
      organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),
      version integer not null default 1,
      kind text not null check (kind in ('reminder', 'test')),
      address text not null,
      name text not null,
      subject text not null,
      text text not null,
      html text not null,
      stop_token text,
      dedupe_key text not null,
      state text not null default 'queued'
        check (state in ('queued', 'sending', 'sent', 'failed', 'uncertain', 'set-aside')),
      attempts integer not null default 0,
      message_id text,
      problem text not null default '',
      queued_at timestamptz not null,
      due_at timestamptz not null,
      sending_at timestamptz,
      settled_at timestamptz,
      primary key (organisation_id, id),
      unique (organisation_id, dedupe_key)
    )`,
    `create index mail_open on mail (organisation_id, state, queued_at)`,
    ...tenantTable('mail', changing),
    `create table reminder_sent (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      mail_id uuid not null,
      item_kind text not null,
      item_id uuid not null,
      address text not null,
      rung integer not null,
      due_on date not null,
      sent_on date not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, mail_id) references mail (organisation_id, id)
    )`,
    `create index reminder_sent_item on reminder_sent (organisation_id, item_id, address, id)`,
    ...tenantTable('reminder_sent', appending),
    `create table reminder_run (
      organisation_id uuid primary key references organisation (id),
      ran_at timestamptz not null
    )`,
    ...tenantTable('reminder_run', changing),
    `create table calendar_feed (
      id uuid primary key default uuidv7(),
      user_id uuid not null references user_account (id),
      secret_hash text not null unique,
      made_at timestamptz not null,
      revoked_at timestamptz,
      last_read_at timestamptz
    )`,
    `create index calendar_feed_user_id on calendar_feed (user_id)`,
    `grant select, insert, update on calendar_feed to waymark_app`,
    createQueue('reminders', { retryLimit: 0, expireInSeconds: 900 }),
    createQueue('mail', { retryLimit: 3, retryDelay: 60, expireInSeconds: 300 }),
  ],
  [
    dropQueue('mail'),
    dropQueue('reminders'),
    ...dropping('mail_preference', 'mail', 'reminder_sent', 'reminder_run', 'calendar_feed'),
  ],
);
