import { dropping, sqlMigration } from './sql-migration';
import { changing, replacing, tenantTable } from './tenant-table';

const plan = 'foreign key (organisation_id, plan_id) references plan (organisation_id, id)';
const action = (column = 'action_id') =>
  `foreign key (organisation_id, ${column}) references action (organisation_id, id)`;
const score = (column: string) => `check (${column} between 1 and 5)`;

/** Events that happened as one, and the changes of many actions at once. */
const bulkChanges = [
  `alter table audit_event add column group_id uuid`,
  `create index audit_event_group on audit_event (organisation_id, group_id, id) where group_id is not null`,
  `create table bulk_change (
    organisation_id uuid not null,
    id uuid not null default uuidv7(),
    version integer not null default 1,
    plan_id uuid not null,
    made_at timestamptz not null default now(),
    made_by text not null,
    entries jsonb not null,
    undone_at timestamptz,
    undone_by text,
    primary key (organisation_id, id),
    ${plan}
  )`,
  `create index bulk_change_plan on bulk_change (organisation_id, plan_id, id)`,
  ...tenantTable('bulk_change', changing),
];

const funding = [
  `create table funding_line (
    organisation_id uuid not null,
    id uuid not null default uuidv7(),
    version integer not null default 1,
    plan_id uuid not null,
    action_id uuid,
    source text not null,
    restricted boolean not null default false,
    restriction text not null default '',
    ends_on date,
    posts text not null default '',
    post_count double precision check (post_count >= 0),
    archived_at timestamptz,
    primary key (organisation_id, id),
    ${plan},
    ${action()}
  )`,
  `create index funding_line_plan on funding_line (organisation_id, plan_id, id)`,
  ...tenantTable('funding_line', changing),
  `create table funding_year (
    organisation_id uuid not null,
    funding_line_id uuid not null,
    year integer not null,
    amount double precision not null check (amount >= 0),
    primary key (organisation_id, funding_line_id, year),
    foreign key (organisation_id, funding_line_id) references funding_line (organisation_id, id)
  )`,
  ...tenantTable('funding_year', replacing),
];

const risks = [
  `create table risk (
    organisation_id uuid not null,
    id uuid not null default uuidv7(),
    version integer not null default 1,
    plan_id uuid not null,
    action_id uuid,
    cause text not null default '',
    event text not null,
    effect text not null default '',
    likelihood integer not null ${score('likelihood')},
    impact integer not null ${score('impact')},
    target_likelihood integer ${score('target_likelihood')},
    target_impact integer ${score('target_impact')},
    response text not null,
    response_text text not null default '',
    owner_id uuid,
    review_on date,
    archived_at timestamptz,
    primary key (organisation_id, id),
    check ((target_likelihood is null) = (target_impact is null)),
    foreign key (organisation_id, owner_id) references person (organisation_id, id),
    ${plan},
    ${action()}
  )`,
  `create index risk_plan on risk (organisation_id, plan_id, id)`,
  ...tenantTable('risk', changing),
];

const dependencies = [
  `create table ask (
    organisation_id uuid not null references organisation (id),
    id uuid not null default uuidv7(),
    version integer not null default 1,
    wording text not null,
    asked_of text not null,
    status text not null default 'draft',
    made_on date,
    answered_on date,
    answer text not null default '',
    archived_at timestamptz,
    primary key (organisation_id, id)
  )`,
  ...tenantTable('ask', changing),
  `create table dependency (
    organisation_id uuid not null,
    id uuid not null default uuidv7(),
    version integer not null default 1,
    plan_id uuid not null,
    action_id uuid,
    goal_id uuid,
    on_action_id uuid,
    ask_id uuid,
    note text not null default '',
    archived_at timestamptz,
    primary key (organisation_id, id),
    check (num_nonnulls(action_id, goal_id) = 1),
    check (num_nonnulls(on_action_id, ask_id) = 1),
    check (on_action_id is null or action_id is not null),
    check (on_action_id <> action_id),
    ${plan},
    ${action()},
    ${action('on_action_id')},
    foreign key (organisation_id, goal_id) references goal (organisation_id, id),
    foreign key (organisation_id, ask_id) references ask (organisation_id, id)
  )`,
  `create index dependency_plan on dependency (organisation_id, plan_id, id)`,
  ...tenantTable('dependency', changing),
];

/** Changes of many actions at once, what pays for a plan, what may go wrong with it, and what it waits for. */
export const Delivery0018 = sqlMigration(
  'Delivery1790000000018',
  [...bulkChanges, ...funding, ...risks, ...dependencies],
  [
    ...dropping('bulk_change', 'funding_line', 'funding_year', 'risk', 'ask', 'dependency'),
    `drop index audit_event_group`,
    `alter table audit_event drop column group_id`,
  ],
);
