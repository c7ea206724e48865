import { dropping, sqlMigration } from './sql-migration';
import { changing, replacing, tenantTable } from './tenant-table';

/** Indicators under goals: baseline, target and the path between. */
export const Targets0008 = sqlMigration(
  'Targets1790000000008',
  [
    `create table target (
      organisation_id uuid not null,
      id uuid not null default uuidv7(),
      version integer not null default 1,
      plan_id uuid not null,
      goal_id uuid not null,
      position integer not null,
      indicator_organisation_id uuid not null,
      indicator_id uuid not null,
      baseline_on date,
      baseline_value double precision,
      target_on date,
      target_value double precision,
      path text not null default 'straight',
      tolerance_share double precision check (tolerance_share between 0 and 1),
      tolerance_absolute double precision check (tolerance_absolute >= 0),
      direction text,
      judge_with_interval boolean,
      rationale text not null default '',
      owner_id uuid,
      archived_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, plan_id, goal_id) references goal (organisation_id, plan_id, id),
      foreign key (indicator_organisation_id, indicator_id) references indicator (organisation_id, id),
      foreign key (organisation_id, owner_id) references person (organisation_id, id),
      check (target_on is null or baseline_on is null or target_on > baseline_on)
    )`,
    `create index target_plan on target (organisation_id, plan_id, goal_id)`,
    ...tenantTable('target', changing),
    `create table target_point (
      organisation_id uuid not null,
      target_id uuid not null,
      reached_on date not null,
      value double precision not null,
      primary key (organisation_id, target_id, reached_on),
      foreign key (organisation_id, target_id) references target (organisation_id, id)
    )`,
    ...tenantTable('target_point', replacing),
  ],
  dropping('target', 'target_point'),
);
