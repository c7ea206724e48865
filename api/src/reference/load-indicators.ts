import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { IndicatorRow } from './read-indicators';

/** What the row becomes in the table, column by column. */
const columns: readonly [string, (row: IndicatorRow, place: number) => unknown][] = [
  ['code', (row) => row.code],
  ['name', (row) => row.name],
  ['plain', (row) => row.explanation],
  ['definition', (row) => row.definition],
  ['theme', (row) => row.theme],
  ['domain', (row) => row.homeOfficeDomain],
  ['kind', (row) => row.kind],
  ['population', (row) => row.population],
  ['value_type', (row) => row.valueType],
  ['unit', (row) => row.unit],
  ['per', (row) => row.per],
  ['decimals', (row) => row.decimals],
  ['numerator', (row) => row.numerator ?? ''],
  ['denominator', (row) => row.denominator ?? ''],
  ['direction', (row) => row.direction],
  ['direction_reason', (row) => row.directionReason],
  ['source_organisation', (row) => row.source.organisation],
  ['source_dataset', (row) => row.source.dataset],
  ['source_table', (row) => row.source.table],
  ['licence', (row) => row.source.licence],
  ['source_type', (row) => row.sourceType],
  ['frequency', (row) => row.frequency],
  ['lag_months', (row) => row.lagMonths],
  ['nations', (row) => row.nations],
  ['levels', (row) => row.levels],
  ['interval_method', (row) => row.intervalMethod],
  ['roll_up', (row) => row.rollUp],
  ['roll_up_weight', (row) => row.rollUpWeight],
  ['disclosure_rule', (row) => row.disclosureRule],
  ['perverse_incentive', (row) => row.perverseIncentive],
  ['local_only', (row) => row.localOnly],
  ['computed', (row) => row.computed],
  ['position', (_row, place) => place],
  ['shipped_digest', (row) => digestOf(row)],
];

const digestOf = (row: IndicatorRow): string => createHash('sha256').update(JSON.stringify(row)).digest('hex');

const names = columns.map(([name]) => name);
const statement = `
  insert into indicator (organisation_id, ${names.join(', ')})
  values ($1, ${names.map((_name, place) => `$${place + 2}`).join(', ')})
  on conflict (organisation_id, code) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
    version = indicator.version + 1`;

interface Known {
  code: string;
  digest: string | null;
  /** Whether what stands came with the product; false once the library's steward has changed it. */
  shipped: boolean | null;
}

/** Brings the shipped definitions up to date. What the steward changed stands; every former definition is kept. */
export async function loadIndicators(
  tx: EntityManager,
  libraryId: string,
  rows: readonly IndicatorRow[],
): Promise<void> {
  const known = new Map((await tx.query<Known[]>(knownStatement, [libraryId])).map((one) => [one.code, one]));
  const places = new Map(rows.map((row, place) => [row, place]));
  const changed = rows.filter((row) => bringsNew(row, known.get(row.code)));
  const codes = changed.map((row) => row.code);
  await tx.query(keepStanding, [libraryId, codes]);
  for (const row of changed) {
    await tx.query(statement, [libraryId, ...columns.map(([, value]) => value(row, places.get(row) ?? 0))]);
  }
  await tx.query(keepShipped, [libraryId, codes]);
  await tx.query(putInOrder, [libraryId, rows.map((row) => row.code)]);
  await loadBreaks(tx, libraryId, rows);
}

function bringsNew(row: IndicatorRow, known: Known | undefined): boolean {
  return known === undefined || (known.digest !== digestOf(row) && known.shipped !== false);
}

const knownStatement = `
  select i.code, i.shipped_digest as digest, (select v.shipped from indicator_version v
    where v.organisation_id = i.organisation_id and v.indicator_id = i.id order by v.number desc limit 1) as shipped
  from indicator i where i.organisation_id = $1`;

/** A definition from before definitions had versions becomes the first. */
const keepStanding = `
  insert into indicator_version (organisation_id, indicator_id, number, content, starts_on, changed_by, shipped)
  select i.organisation_id, i.id, 1, definition_of(i), uuid_extract_timestamp(i.id)::date, '', true from indicator i
  where i.organisation_id = $1 and i.code = any($2::text[]) and not exists (
    select from indicator_version v where v.organisation_id = i.organisation_id and v.indicator_id = i.id)`;

/** A new version only where the definition says something else than the last. */
const keepShipped = `
  insert into indicator_version (organisation_id, indicator_id, number, content, starts_on, changed_by, shipped)
  select i.organisation_id, i.id, coalesce(v.number, 0) + 1, definition_of(i), current_date, '', true
  from indicator i left join lateral (select number, content from indicator_version
    where organisation_id = i.organisation_id and indicator_id = i.id order by number desc limit 1) v on true
  where i.organisation_id = $1 and i.code = any($2::text[]) and v.content is distinct from definition_of(i)`;

const putInOrder = `
  update indicator i set position = o.place - 1 from unnest($2::text[]) with ordinality as o (code, place)
  where i.organisation_id = $1 and i.code = o.code and i.position <> o.place - 1`;

/** A break that is known already stays as it is. */
async function loadBreaks(tx: EntityManager, libraryId: string, rows: readonly IndicatorRow[]): Promise<void> {
  const breaks = rows.flatMap(({ code, breaks: ofRow }) => ofRow.map(({ on, reason }) => ({ code, on, reason })));
  await tx.query(
    `insert into series_break (organisation_id, indicator_id, happened_on, reason)
     select $1, i.id, b.happened_on, b.reason from unnest($2::text[], $3::date[], $4::text[]) as b (code, happened_on, reason)
     join indicator i on i.organisation_id = $1 and i.code = b.code
     on conflict do nothing`,
    [libraryId, breaks.map(({ code }) => code), breaks.map(({ on }) => on), breaks.map(({ reason }) => reason)],
  );
}
