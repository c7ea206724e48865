import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, readable, tenantTable } from './tenant-table';

const keyed = `organisation_id uuid not null,
      id uuid not null default uuidv7(),`;
const person = (column: string) => `foreign key (organisation_id, ${column}) references person (organisation_id, id)`;
const presented = `(select nullif(current_setting('app.update_link', true), ''))`;

/** Who stands in for whom, links that open one's own items, decisions on actions, and every move of a milestone. */
export const Progress0032 = sqlMigration(
  'Progress1790000000032',
  [
    `alter table person add column deputy_id uuid, add ${person('deputy_id')}, add check (deputy_id <> id)`,
    `create table update_link (
      ${keyed}
      version integer not null default 1,
      person_id uuid not null,
      token_hash text not null,
      made_at timestamptz not null default now(),
      made_by text not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      revoked_by text,
      last_used_at timestamptz,
      window_began_at timestamptz,
      window_uses integer not null default 0,
      primary key (organisation_id, id),
      unique (organisation_id, token_hash),
      ${person('person_id')}
    )`,
    `create index update_link_person on update_link (organisation_id, person_id, id)`,
    ...tenantTable('update_link', changing, `${readable} or token_hash = ${presented}`),
    `alter table progress_update alter column user_id drop not null,
      add column unchanged boolean not null default false, add column by_link boolean not null default false`,
    `alter table idempotency_key drop constraint idempotency_key_user_id_fkey`,
    `create table action_decision (
      ${keyed}
      action_id uuid not null,
      decision text not null check (decision in ('continue', 'change', 'stop')),
      reason text not null,
      decided_by text not null,
      decided_on date not null,
      status text,
      recorded_at timestamptz not null default now(),
      recorded_by text not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, action_id) references action (organisation_id, id)
    )`,
    `create index action_decision_action on action_decision (organisation_id, action_id, id)`,
    ...tenantTable('action_decision', appending),
    `alter table milestone add column moved_count integer not null default 0`,
    `update milestone set moved_count = 1 where due_on <> original_due_on`,
    `create table milestone_move (
      ${keyed}
      milestone_id uuid not null,
      from_on date not null,
      to_on date not null,
      reason text not null,
      moved_at timestamptz not null default now(),
      moved_by text not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, milestone_id) references milestone (organisation_id, id)
    )`,
    `create index milestone_move_milestone on milestone_move (organisation_id, milestone_id, id)`,
    ...tenantTable('milestone_move', appending),
  ],
  [
    ...dropping('update_link', 'action_decision', 'milestone_move'),
    `alter table milestone drop column moved_count`,
    `delete from idempotency_key where user_id not in (select id from user_account)`,
    `alter table idempotency_key add constraint idempotency_key_user_id_fkey
      foreign key (user_id) references user_account (id)`,
    `delete from progress_update where user_id is null`,
    `alter table progress_update drop column by_link, drop column unchanged, alter column user_id set not null`,
    `alter table person drop column deputy_id`,
  ],
);
