import type { EntityManager } from 'typeorm';
import { figureKeyOf } from '../indicators/keep-figures';
import type { Changed } from './entry-decision';
import type { EntryRow } from './figure-rows';

const key = ['indicator_id', 'area_code', 'breakdown', 'period_start', 'period_end'];
const changing = [
  'version',
  'state',
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'note',
  'evidence',
  'reason',
  'source',
  'return_reason',
  'answers',
  'entered_by',
  'entered_by_id',
  'entered_at',
  'submitted_at',
  'checked_by',
  'checked_by_id',
  'checked_at',
];
const columns = [...key, ...changing];

/** The version that is written says which one it follows: another that came first stays. */
const statement = `
  insert into figure_entry as e (organisation_id, ${columns.join(', ')})
  select $1::uuid, ${columns.map((column) => `c.${column}`).join(', ')}
  from jsonb_populate_recordset(null::figure_entry, $2) as c
  order by c.indicator_id, c.area_code, c.breakdown, c.period_end, c.period_start
  on conflict (organisation_id, indicator_id, area_code, breakdown, period_end, period_start)
  do update set ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}
  where e.version = excluded.version - 1
  returning e.id, e.indicator_id as "indicatorId", e.area_code as "areaCode", e.breakdown, e.period_start as "periodStart",
    e.period_end as "periodEnd"`;

/** Writes entries in one statement, and answers those that were written by the text of their key. */
export async function writeEntries(
  tx: EntityManager,
  organisationId: string,
  entries: readonly Changed[],
): Promise<Map<string, EntryRow>> {
  if (entries.length === 0) return new Map();
  const rows = await tx.query<
    Pick<EntryRow, 'id' | 'indicatorId' | 'areaCode' | 'breakdown' | 'periodStart' | 'periodEnd'>[]
  >(statement, [organisationId, JSON.stringify(entries.map(recordOf))]);
  const ids = new Map(rows.map((row) => [figureKeyOf(row), row.id]));
  return new Map(
    entries.flatMap((entry): [string, EntryRow][] => {
      const id = ids.get(figureKeyOf(entry));
      return id === undefined ? [] : [[figureKeyOf(entry), { ...entry, id }]];
    }),
  );
}

/** As the columns are named. */
function recordOf(entry: Changed): object {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
