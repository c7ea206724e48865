import { sqlMigration } from './sql-migration';

/** A table that was never loaded can be let go: that it came stays on record, what it held does not. */
export const DiscardedImports0025 = sqlMigration(
  'DiscardedImports1790000000025',
  ['alter table plan_import add column discarded_at timestamptz'],
  ['alter table plan_import drop column discarded_at'],
);
