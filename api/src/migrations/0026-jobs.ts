import PgBoss from 'pg-boss';
import { createQueue, jobSchema } from './job-queue';
import { sqlMigration } from './sql-migration';

/** The library's own statements, without the transaction it wraps them in: a migration has one already. */
const construction = PgBoss.getConstructionPlans(jobSchema)
  .replace(/^\s*BEGIN;/, '')
  .replace(/COMMIT;\s*$/, '');

/** Jobs are stored with the change that asks for them. The application's role uses the queues and makes none. */
export const Jobs0026 = sqlMigration(
  'Jobs1790000000026',
  [
    construction,
    // By which the library turns the hours of its timetable into jobs.
    createQueue('__pgboss__send-it'),
    `grant usage on schema ${jobSchema} to waymark_app`,
    `grant select, insert, update, delete on all tables in schema ${jobSchema} to waymark_app`,
    `alter default privileges in schema ${jobSchema} grant select, insert, update, delete on tables to waymark_app`,
  ],
  [`drop schema ${jobSchema} cascade`],
);
