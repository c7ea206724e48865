import type { World } from './world';

/** What nobody changes by using the product. */
const reference = [
  'area',
  'area_membership',
  'area_predecessor',
  'framework_%',
  'migrations',
  'reference_state',
  'tag',
];

/** All tables with their columns, but those that are worked out. */
const tables = `
  select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and not c.relname like any (array[${reference.map((name) => `'${name}'`).join(', ')}])
  group by c.relname`;

const each = (work: string) => `
  do $$ declare t record; begin
    for t in ${tables} loop execute format(${work}, t.name, t.columns); end loop;
  end $$`;

/** Keeps every row of a database that is the test's own. */
export async function keepRows(world: World): Promise<void> {
  await world.rows(`drop schema if exists kept cascade; create schema kept`);
  await world.rows(each(`'create table kept.%1$I as select %2$s from public.%1$I'`));
}

/** Brings everything back to where it was kept; jobs that wait are forgotten. */
export async function bringBackRows(world: World): Promise<void> {
  await world.rows(`
    begin;
    set local session_replication_role = replica;
    ${each(`'delete from public.%1$I; insert into public.%1$I (%2$s) overriding system value select %2$s from kept.%1$I'`)};
    delete from pgboss.job;
    commit`);
}
