import { sqlMigration } from './sql-migration';

const figures = ['observation', 'latest_observation', 'observation_revision'];
const index = (included: string) => `create index latest_observation_area
  on latest_observation (organisation_id, area_code, breakdown, indicator_id)
  include (period_end, value, lower, upper, numerator, denominator, status${included})`;

/**
 * Whether a figure is hidden stands with it: it depends on the figures around it and is decided when one of them changes.
 * Null is not yet decided, and nothing undecided is shown. What has been made public cannot be hidden any more.
 */
export const Disclosure0030 = sqlMigration(
  'Disclosure1790000000030',
  [
    `alter table organisation add column rounding_base integer check (rounding_base = 5)`,
    ...figures.map((table) => `alter table ${table} add column hidden boolean`),
    `alter table observation add column made_public boolean not null default false`,
    `drop index latest_observation_area`,
    index(', hidden'),
  ],
  [
    `drop index latest_observation_area`,
    index(''),
    `alter table observation drop column made_public`,
    ...figures.map((table) => `alter table ${table} drop column hidden`),
    `alter table organisation drop column rounding_base`,
  ],
);
