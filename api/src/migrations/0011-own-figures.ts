import { sqlMigration } from './sql-migration';

const tables = ['observation', 'latest_observation', 'observation_revision'];
const sameOwner = (table: string) => `${table}_organisation_id_indicator_id_fkey`;
const anyOwner = (table: string) => `${table}_indicator_id_fkey`;

/** An organisation may record its own figures of an indicator that the library owns. */
export const OwnFigures0011 = sqlMigration(
  'OwnFigures1790000000011',
  [
    `alter table indicator add constraint indicator_id_key unique (id)`,
    ...tables.flatMap((table) => [
      `alter table ${table} drop constraint ${sameOwner(table)}`,
      `alter table ${table} add constraint ${anyOwner(table)} foreign key (indicator_id) references indicator (id)`,
    ]),
  ],
  [
    ...tables.flatMap((table) => [
      `alter table ${table} drop constraint ${anyOwner(table)}`,
      `alter table ${table} add constraint ${sameOwner(table)}
         foreign key (organisation_id, indicator_id) references indicator (organisation_id, id)`,
    ]),
    `alter table indicator drop constraint indicator_id_key`,
  ],
);
