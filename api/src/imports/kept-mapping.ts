import { proposeMapping } from '@waymark/domain/imports/find-table';
import { importFields, plainText, type Mapping } from '@waymark/domain/imports/import-field';
import type { EntityManager } from 'typeorm';
import type { KeptMapping } from './import.entities';

interface Found {
  mapping: KeptMapping;
  remembered: boolean;
}

/** What names the columns have, whatever their case and signs: tables of one making share it. */
const headingsOf = (header: readonly string[]): string => header.map(plainText).join('|');

/** How the columns of a sheet are read: as an earlier import with the same names was, else by names and contents. */
export async function mappingFor(
  tx: EntityManager,
  organisationId: string,
  rows: readonly (readonly string[])[],
  headerRow: number,
): Promise<Found> {
  const { mapping, certainties } = proposeMapping(rows, headerRow);
  const proposed = { fields: mapping, certainties };
  const headings = headingsOf(rows[headerRow - 1] ?? []);
  if (headings === '') return { mapping: proposed, remembered: false };
  const kept = await tx.query<{ mapping: Mapping }[]>(
    `select mapping from import_mapping where organisation_id = $1 and headings = $2`,
    [organisationId, headings],
  );
  if (!kept[0]) return { mapping: proposed, remembered: false };
  const fields = mapping.map((_, column) => known(kept[0]?.mapping[column]));
  const named = (place: number): boolean => ['exact', 'name'].includes(certainties[place] ?? 'none');
  const found = fields.map((field, place) =>
    field === mapping[place] && named(place) ? (certainties[place] ?? 'none') : 'remembered',
  );
  return { mapping: { fields, certainties: found }, remembered: true };
}

const known = (field: string | null | undefined): string | null =>
  field !== null && field !== undefined && importFields.includes(field) ? field : null;

export async function rememberMapping(
  tx: EntityManager,
  organisationId: string,
  header: readonly string[],
  mapping: Mapping,
): Promise<void> {
  const headings = headingsOf(header);
  if (headings === '') return;
  await tx.query(
    `insert into import_mapping (organisation_id, headings, mapping) values ($1, $2, $3)
     on conflict (organisation_id, headings) do update set mapping = excluded.mapping, used_at = now()`,
    [organisationId, headings, JSON.stringify(mapping)],
  );
}
