import { dropping, sqlMigration } from './sql-migration';
import { appending, changing, own, readable, tenantTable } from './tenant-table';

const plan = 'foreign key (organisation_id, plan_id) references plan (organisation_id, id)';
const keyed = `organisation_id uuid not null references organisation (id),
      id uuid not null default uuidv7(),`;
const versioned = `${keyed}
      version integer not null default 1,`;
/** What is prepared becomes public at its instant, by the product's clock where it says the time, and never once cancelled. */
const isPublic = `cancelled_at is null and (public_from is null
  or public_from <= coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()))`;

/** What a plan goes through: records, recommendations, approvals and returns; and when nothing may be published. */
export const Governance0021 = sqlMigration(
  'Governance1790000000021',
  [
    `create table governance_record (
      ${versioned}
      plan_id uuid not null,
      kind text not null check (kind in
        ('mandate', 'forward-plan', 'decision', 'call-in-end', 'scrutiny', 'publication', 'review')),
      body text not null,
      held_on date not null,
      published_on date,
      key_decision boolean not null default false,
      decision text not null default '',
      minute_reference text,
      private_text text not null default '',
      documents jsonb not null default '[]',
      plan_version integer check (plan_version > 0),
      changed_at timestamptz not null default now(),
      changed_by text not null,
      archived_at timestamptz,
      primary key (organisation_id, id),
      ${plan}
    )`,
    `create index governance_record_plan on governance_record (organisation_id, plan_id, held_on)`,
    ...tenantTable('governance_record', changing),
    `create table recommendation (
      ${versioned}
      plan_id uuid not null,
      record_id uuid,
      text text not null,
      received_on date not null,
      from_body text not null,
      answer text check (answer in ('accepted', 'in-part', 'not-accepted')),
      answer_reason text not null default '',
      answered_by text,
      answered_on date,
      action_id uuid,
      archived_at timestamptz,
      primary key (organisation_id, id),
      ${plan},
      foreign key (organisation_id, record_id) references governance_record (organisation_id, id),
      foreign key (organisation_id, action_id) references action (organisation_id, id)
    )`,
    `create index recommendation_plan on recommendation (organisation_id, plan_id)`,
    ...tenantTable('recommendation', changing),
    `create table publishing_lock (
      ${versioned}
      title text not null,
      starts_on date not null,
      ends_on date not null,
      archived_at timestamptz,
      primary key (organisation_id, id),
      check (ends_on >= starts_on)
    )`,
    ...tenantTable('publishing_lock', changing),
    `create table approval_setting (
      organisation_id uuid primary key references organisation (id),
      version integer not null default 1,
      steps integer not null check (steps in (1, 2))
    )`,
    ...tenantTable('approval_setting', changing),
    `create table approval_delegation (
      ${versioned}
      delegator_id uuid not null references user_account (id),
      delegate_id uuid not null references user_account (id),
      starts_on date not null,
      ends_on date not null,
      ended_at timestamptz,
      primary key (organisation_id, id),
      check (ends_on >= starts_on),
      check (delegate_id <> delegator_id)
    )`,
    `create index approval_delegation_delegate on approval_delegation (organisation_id, delegate_id)`,
    ...tenantTable('approval_delegation', changing),
    `create table plan_approval (
      ${keyed}
      plan_id uuid not null,
      step integer not null check (step > 0),
      approver_id uuid not null references user_account (id),
      approver_name text not null,
      on_behalf_of_id uuid references user_account (id),
      on_behalf_of_name text,
      given_at timestamptz not null default now(),
      ended_at timestamptz,
      primary key (organisation_id, id),
      ${plan}
    )`,
    `create index plan_approval_plan on plan_approval (organisation_id, plan_id) where ended_at is null`,
    ...tenantTable('plan_approval', changing),
    `create table plan_return (
      ${keyed}
      plan_id uuid not null,
      reason text not null,
      returned_by text not null,
      on_behalf_of text,
      returned_at timestamptz not null default now(),
      primary key (organisation_id, id),
      ${plan}
    )`,
    `create index plan_return_plan on plan_return (organisation_id, plan_id, id)`,
    ...tenantTable('plan_return', appending),
    `create table plan_return_note (
      organisation_id uuid not null,
      return_id uuid not null,
      position integer not null,
      place jsonb not null,
      text text not null,
      primary key (organisation_id, return_id, position),
      foreign key (organisation_id, return_id) references plan_return (organisation_id, id)
    )`,
    ...tenantTable('plan_return_note', appending),
    `alter table published_plan add column public_from timestamptz, add column cancelled_at timestamptz,
      add column former_status text`,
    `drop policy published_plan_select on published_plan`,
    `create policy published_plan_select on published_plan for select using ((${isPublic}) or ${readable})`,
    `create policy published_plan_update on published_plan for update using (${own}) with check (${own})`,
    `grant update (cancelled_at) on published_plan to waymark_app`,
  ],
  [
    `revoke update (cancelled_at) on published_plan from waymark_app`,
    `drop policy published_plan_update on published_plan`,
    `drop policy published_plan_select on published_plan`,
    `create policy published_plan_select on published_plan for select using (true)`,
    `alter table published_plan drop column former_status, drop column cancelled_at, drop column public_from`,
    ...dropping(
      'governance_record',
      'recommendation',
      'publishing_lock',
      'approval_setting',
      'approval_delegation',
      'plan_approval',
      'plan_return',
      'plan_return_note',
    ),
  ],
);
