import type { World } from './world';

/** Does something on a day: for the product's clock, and for the record of changes, which the database dates itself. */
export async function onDay<T>(world: World, day: string, work: () => Promise<T>): Promise<T> {
  world.today(day);
  const rows = await world.rows<{ last: string }>(`select id as last from audit_event order by id desc limit 1`);
  const result = await work();
  await world.rows(`update audit_event set at = ($1::date + time '12:00') at time zone 'UTC' where id > $2::uuid`, [
    day,
    rows[0]?.last ?? '00000000-0000-0000-0000-000000000000',
  ]);
  return result;
}
