import { sqlMigration } from './sql-migration';

const origin = (table: string) => [
  `alter table ${table} add column origin_id uuid,
    add foreign key (organisation_id, origin_id) references ${table} (organisation_id, id)`,
  `create index ${table}_origin on ${table} (organisation_id, origin_id) where origin_id is not null`,
];

/** Where a plan and its parts come from: the plan before, its goals, actions and targets; or the examples of an edition. */
export const Origins0022 = sqlMigration(
  'Origins1790000000022',
  [
    `alter table plan add column supersedes_id uuid,
      add foreign key (organisation_id, supersedes_id) references plan (organisation_id, id)`,
    `create index plan_supersedes on plan (organisation_id, supersedes_id) where supersedes_id is not null`,
    ...['goal', 'action', 'target'].flatMap(origin),
    `alter table goal add column example boolean not null default false`,
  ],
  [
    `alter table goal drop column example`,
    ...['target', 'action', 'goal'].map((table) => `alter table ${table} drop column origin_id`),
    `alter table plan drop column supersedes_id`,
  ],
);
