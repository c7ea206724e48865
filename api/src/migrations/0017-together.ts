import { dropping, sqlMigration } from './sql-migration';
import { changing, replacing, tenantTable } from './tenant-table';

const key = `organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1`;
const underPlan = `foreign key (organisation_id, plan_id) references plan (organisation_id, id)`;
const underAction = `foreign key (organisation_id, action_id) references action (organisation_id, id)`;
const underNarrative = `foreign key (organisation_id, narrative_id) references narrative (organisation_id, id)`;

const comments = [
  `create table comment (
      ${key},
      plan_id uuid not null,
      subject_kind text not null check (subject_kind in ('plan', 'goal', 'action', 'milestone', 'target')),
      subject_id uuid not null,
      field text,
      reply_to uuid,
      text text not null,
      user_id uuid not null references user_account (id),
      written_by text not null,
      written_at timestamptz not null default now(),
      edited_at timestamptz,
      resolved_at timestamptz,
      resolved_by text,
      archived_at timestamptz,
      primary key (organisation_id, id),
      ${underPlan},
      foreign key (organisation_id, reply_to) references comment (organisation_id, id)
    )`,
  `create index comment_plan on comment (organisation_id, plan_id, id)`,
  ...tenantTable('comment', changing),
  `create table comment_mention (
      organisation_id uuid not null,
      comment_id uuid not null,
      user_id uuid not null references user_account (id),
      primary key (organisation_id, comment_id, user_id),
      foreign key (organisation_id, comment_id) references comment (organisation_id, id)
    )`,
  `create index comment_mention_user on comment_mention (organisation_id, user_id)`,
  ...tenantTable('comment_mention', replacing),
];

const narratives = [
  `create table narrative (
      ${key},
      plan_id uuid not null,
      number integer not null,
      text text not null,
      note text not null default '',
      written_by text not null,
      written_at timestamptz not null default now(),
      agreed_by text,
      agreed_on date,
      taken_at timestamptz,
      taken_by text,
      archived_at timestamptz,
      primary key (organisation_id, id),
      unique (organisation_id, plan_id, number),
      check ((agreed_by is null) = (agreed_on is null)),
      ${underPlan}
    )`,
  ...tenantTable('narrative', changing),
  `create table narrative_use (
      ${key},
      narrative_id uuid not null,
      place text not null,
      since date,
      link text,
      archived_at timestamptz,
      primary key (organisation_id, id),
      ${underNarrative}
    )`,
  `create index narrative_use_narrative on narrative_use (organisation_id, narrative_id)`,
  ...tenantTable('narrative_use', changing),
  `create table narrative_test (
      ${key},
      narrative_id uuid not null,
      tested_with text not null,
      tested_on date not null,
      people_count integer check (people_count >= 0),
      said text not null default '',
      changed text not null default '',
      archived_at timestamptz,
      primary key (organisation_id, id),
      ${underNarrative}
    )`,
  `create index narrative_test_narrative on narrative_test (organisation_id, narrative_id)`,
  ...tenantTable('narrative_test', changing),
];

const commitments = [
  `create table commitment (
      ${key},
      plan_id uuid not null,
      action_id uuid not null,
      member_id uuid not null,
      status text not null default 'waiting' check (status in ('waiting', 'accepted', 'declined', 'withdrawn')),
      note text not null default '',
      asked_by text not null,
      asked_at timestamptz not null default now(),
      reason text,
      answered_at timestamptz,
      answered_by text,
      told_how text,
      told_on date,
      accepted jsonb,
      primary key (organisation_id, id),
      check (status <> 'accepted' or accepted is not null),
      check (status <> 'declined' or reason is not null),
      check ((told_how is null) = (told_on is null)),
      ${underPlan},
      ${underAction},
      foreign key (organisation_id, member_id) references taskforce_member (organisation_id, id)
    )`,
  `create index commitment_plan on commitment (organisation_id, plan_id)`,
  `create index commitment_action on commitment (organisation_id, action_id)`,
  `create unique index commitment_waiting on commitment (organisation_id, action_id, member_id) where status = 'waiting'`,
  ...tenantTable('commitment', changing),
];

const links = [
  `create table action_link (
      ${key},
      plan_id uuid not null,
      goal_id uuid not null,
      action_id uuid not null,
      position integer not null,
      linked_by text not null,
      linked_at timestamptz not null default now(),
      archived_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id, goal_id) references goal (organisation_id, plan_id, id),
      ${underAction}
    )`,
  `create unique index action_link_once on action_link (organisation_id, plan_id, action_id) where archived_at is null`,
  `create index action_link_action on action_link (organisation_id, action_id)`,
  ...tenantTable('action_link', changing),
];

/** What people say, agree and commit to together while a plan is drafted, and actions that stand in several plans. */
export const Together0017 = sqlMigration(
  'Together1790000000017',
  [...comments, ...narratives, ...commitments, ...links],
  dropping(
    ...['comment', 'comment_mention', 'narrative', 'narrative_use', 'narrative_test', 'commitment', 'action_link'],
  ),
);
