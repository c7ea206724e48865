import type { Council, World } from './world';

/** A draft of the council's own indicator, and a period of long ago that is closed. */
export async function furnishFigures(world: World, { id, areaCode, manager }: Council, code: string) {
  const [indicator] = await world.rows<{ id: string }>(
    'select id from indicator where organisation_id = $1 and code = $2',
    [id, code],
  );
  const cell = { indicatorId: indicator?.id, areaCode, periodStart: '2020-04-01', periodEnd: '2020-04-30', version: 0 };
  const cells = [{ ...cell, status: 'not-available' }];
  (await manager.patch('/figure-entries', { organisation: id, cells })).ok();
  const lock = { startsOn: '2001-04-01', endsOn: '2002-03-31' };
  const closed = (await manager.post<{ id: string }>(`/period-locks?organisation=${id}`, lock)).ok();
  const [entry] = await world.rows<{ id: string }>('select id from figure_entry where organisation_id = $1', [id]);
  return { period_lock: closed.id, figure_entry: entry?.id ?? '', figure_indicator: indicator?.id ?? '' };
}
