import { createQueue, dropQueue } from './job-queue';
import { dropping, sqlMigration } from './sql-migration';
import { appending, ownList, readable, tenantTable } from './tenant-table';

/** What is kept for the product itself and is no part of what an indicator means. */
const bookkeeping = ['organisation_id', 'id', 'version', 'position', 'archived_at', 'local_only', 'computed'];
const alsoBookkeeping = ['shipped_digest', 'offered_from', 'offered_until'];
const left = `'{${[...bookkeeping, ...alsoBookkeeping].join(',')}}'::text[]`;

/** What an office offers its councils; they keep sight of it after the offer ends, since their plans may aim at it. */
const offered = `offered_from is not null and organisation_id = any ((select offices_over(${ownList}))::uuid[])`;
const ofReadable = (table: string) =>
  `${readable} or exists (select from indicator i where i.id = ${table}.indicator_id and i.offered_from is not null)`;

/** Why a direction is good, what a definition said before, and what an office offers its member councils. */
export const Library0027 = sqlMigration(
  'Library1790000000027',
  [
    `alter table indicator add column direction_reason text not null default '',
       add column shipped_digest text, add column offered_from date, add column offered_until date,
       add check (offered_until is null or offered_from is not null)`,
    `create function offices_over(councils uuid[]) returns uuid[] language sql stable as $$
       select coalesce(array_agg(office.id), '{}') from organisation council
       join area a on a.code = council.area_code
       join organisation office on office.kind in ('combined-authority', 'migration-partnership')
       where council.id = any (councils) and council.kind = 'council' and (office.area_code = a.region_code
         or office.area_code in (select parent_code from area_membership where area_code = a.code))
     $$`,
    `create function definition_of(indicator) returns jsonb language sql stable as $$ select to_jsonb($1) - ${left} $$`,
    `drop policy indicator_select on indicator`,
    `create policy indicator_select on indicator for select using (${readable} or (${offered}))`,
    `drop policy series_break_select on series_break`,
    `create policy series_break_select on series_break for select using (${ofReadable('series_break')})`,
    `create table indicator_version (
      organisation_id uuid not null,
      indicator_id uuid not null,
      number integer not null check (number > 0),
      content jsonb not null,
      starts_on date not null,
      changed_at timestamptz not null default now(),
      changed_by text not null,
      reason text not null default '',
      meaning_changed boolean not null default false,
      shipped boolean not null default false,
      primary key (organisation_id, indicator_id, number),
      foreign key (organisation_id, indicator_id) references indicator (organisation_id, id)
    )`,
    ...tenantTable('indicator_version', appending, ofReadable('indicator_version')),
    createQueue('measures', { retryLimit: 3, retryDelay: 60 }),
  ],
  [
    dropQueue('measures'),
    ...dropping('indicator_version'),
    `drop policy series_break_select on series_break`,
    `create policy series_break_select on series_break for select using (${readable})`,
    `drop policy indicator_select on indicator`,
    `create policy indicator_select on indicator for select using (${readable})`,
    `drop function definition_of(indicator)`,
    `drop function offices_over(uuid[])`,
    `alter table indicator drop column direction_reason, drop column shipped_digest, drop column offered_from,
       drop column offered_until`,
  ],
);
