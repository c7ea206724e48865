import { sqlMigration } from './sql-migration';

/** The latest figures of a few areas are read together from the index alone. */
export const LatestByArea0012 = sqlMigration(
  'LatestByArea1790000000012',
  [
    `create index latest_observation_area on latest_observation (organisation_id, area_code, breakdown, indicator_id)
      include (period_end, value, lower, upper, numerator, denominator, status)`,
  ],
  [`drop index latest_observation_area`],
);
