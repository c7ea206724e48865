import { sqlMigration } from './sql-migration';

/** Work is handed over from an account too that stands in no directory. */
export const Handover0044 = sqlMigration(
  'Handover1790000000044',
  [
    `alter table handover alter column from_id drop not null,
      add column from_user_id uuid references user_account (id),
      add constraint handover_from_one check (num_nonnulls(from_id, from_user_id) = 1)`,
  ],
  [
    `delete from handover where from_id is null`,
    `alter table handover drop constraint handover_from_one, drop column from_user_id,
      alter column from_id set not null`,
  ],
);
