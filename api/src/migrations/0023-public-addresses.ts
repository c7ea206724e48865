import { sqlMigration } from './sql-migration';

/** What is public is found by its address, the latest first. */
export const PublicAddresses0023 = sqlMigration(
  'PublicAddresses1790000000023',
  [
    'create index published_plan_address on published_plan (council_slug, plan_slug, number desc)',
    'create index consultation_draft_address on consultation_draft (council_slug, plan_slug, number desc)',
  ],
  ['drop index consultation_draft_address', 'drop index published_plan_address'],
);
