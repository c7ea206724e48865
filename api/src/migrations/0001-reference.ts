import { dropping, sqlMigration } from './sql-migration';

const tables = [
  `create table area (
    code text primary key,
    name text not null,
    official_name text not null,
    type text not null,
    tier text,
    nation text,
    region_code text references area (code) deferrable initially deferred,
    county_code text references area (code) deferrable initially deferred,
    slug text not null,
    valid_from date,
    valid_to date,
    note text
  )`,
  `create table area_predecessor (
    old_code text primary key,
    old_name text not null,
    area_code text not null references area (code),
    change text not null,
    ended_on date
  )`,
  `create table area_membership (
    parent_code text not null references area (code),
    area_code text not null references area (code),
    role text not null,
    starts_on date,
    ends_on date,
    primary key (parent_code, area_code)
  )`,
  `create index area_membership_area on area_membership (area_code)`,
  `create table framework_theme (
    edition text not null,
    code text not null,
    title text not null,
    short_title text not null,
    explanation text not null,
    primary key (edition, code)
  )`,
  `create table framework_way (
    edition text not null,
    code text not null,
    title text not null,
    short_title text not null,
    explanation text not null,
    primary key (edition, code)
  )`,
  `create table reference_state (
    name text primary key,
    digest text not null,
    loaded_at timestamptz not null default now()
  )`,
  `create table tag (
    tag_set text not null,
    code text not null,
    title text not null,
    explanation text not null,
    position integer not null,
    primary key (tag_set, code)
  )`,
];

const names = [
  'area',
  'area_predecessor',
  'area_membership',
  'framework_theme',
  'framework_way',
  'reference_state',
  'tag',
];

/** Facts that belong to nobody: read by all, written only when the product is set up or updated. */
export const Reference0001 = sqlMigration(
  'Reference1790000000001',
  [
    `do $$ begin
      if not exists (select from pg_roles where rolname = 'waymark_app') then create role waymark_app; end if;
    end $$`,
    `grant usage on schema public to waymark_app`,
    ...tables,
    ...names.map((name) => `grant select on ${name} to waymark_app`),
  ],
  [...dropping(...names), `revoke usage on schema public from waymark_app`],
);
