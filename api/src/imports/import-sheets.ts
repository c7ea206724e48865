import type { EntityManager } from 'typeorm';
import { undoDays } from './import-limits';
import type { ReadSheet } from '../platform/files/sheet-cells';

interface Of {
  organisationId: string;
  id: string;
}

export async function keepSheets(tx: EntityManager, of: Of, sheets: readonly ReadSheet[]): Promise<void> {
  await tx.query(
    `insert into plan_import_sheet (organisation_id, import_id, position, rows)
     select $1, $2, place - 1, text::json from unnest($3::text[]) with ordinality as s (text, place)`,
    [of.organisationId, of.id, sheets.map(({ rows }) => JSON.stringify(rows))],
  );
}

export async function sheetRows(tx: EntityManager, of: Of, position: number): Promise<string[][]> {
  const rows = await tx.query<{ rows: string[][] }[]>(
    `select rows from plan_import_sheet where organisation_id = $1 and import_id = $2 and position = $3`,
    [of.organisationId, of.id, position],
  );
  return rows[0]?.rows ?? [];
}

/** What one file held goes at once. */
export async function dropSheets(tx: EntityManager, { organisationId, id }: Of): Promise<void> {
  await tx.query('delete from plan_import_sheet where organisation_id = $1 and import_id = $2', [organisationId, id]);
}

/** What files held goes when no load of theirs can be undone any more; what became of the rows stays. */
export async function dropOldSheets(tx: EntityManager, organisationId: string): Promise<void> {
  await tx.query(
    `delete from plan_import_sheet s using plan_import i
     where s.organisation_id = $1 and i.organisation_id = s.organisation_id and i.id = s.import_id
       and coalesce(i.loaded_at, i.created_at) < now() - make_interval(days => $2)`,
    [organisationId, undoDays],
  );
}
