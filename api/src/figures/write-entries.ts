import type { EntityManager } from 'typeorm';
import { type FigureKey, figureKeyOf } from '../indicators/keep-figures';
import { asColumns, columnOf, columnsAs } from '../platform/columns';
import { columnsOf, figureColumns, figureFields, figureKey, overwriting } from '../reference/figure-columns';
import type { Changed } from './entry-decision';
import { changingFields, type EntryRow } from './entry-row';

const changing = changingFields.map(columnOf);
const columns = [...figureColumns, ...changing];

/** The version that is written says which one it follows: another that came first stays. */
const statement = `
  insert into figure_entry as e (organisation_id, ${columns.join(', ')})
  select $1::uuid, ${columnsOf('c', columns)}
  from jsonb_populate_recordset(null::figure_entry, $2) as c
  order by ${columnsOf('c', figureKey.slice(1))}
  on conflict (${figureKey.join(', ')})
  do update set ${overwriting(changing)}
  where e.version = excluded.version - 1
  returning ${columnsAs('e', ['id', ...figureFields])}`;

/** Writes entries in one statement, and answers those that were written by the text of their key. */
export async function writeEntries(
  tx: EntityManager,
  organisationId: string,
  entries: readonly Changed[],
): Promise<Map<string, EntryRow>> {
  if (entries.length === 0) return new Map();
  const written = JSON.stringify(entries.map(asColumns));
  const rows = await tx.query<(FigureKey & { id: string })[]>(statement, [organisationId, written]);
  const ids = new Map(rows.map((row) => [figureKeyOf(row), row.id]));
  return new Map(
    entries.flatMap((entry): [string, EntryRow][] => {
      const id = ids.get(figureKeyOf(entry));
      return id === undefined ? [] : [[figureKeyOf(entry), { ...entry, id }]];
    }),
  );
}
