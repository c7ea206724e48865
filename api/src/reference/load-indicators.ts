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
  ['perverse_incentive', (row) => row.perverseIncentive ?? ''],
  ['local_only', (row) => row.localOnly],
  ['computed', (row) => row.computed],
  ['position', (_row, place) => place],
];

const names = columns.map(([name]) => name);
const statement = `
  insert into indicator (organisation_id, ${names.join(', ')})
  values ($1, ${names.map((_name, place) => `$${place + 2}`).join(', ')})
  on conflict (organisation_id, code) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
  returning id`;

export async function loadIndicators(
  tx: EntityManager,
  libraryId: string,
  rows: readonly IndicatorRow[],
): Promise<void> {
  for (const [place, row] of rows.entries()) {
    const made = await tx.query<{ id: string }[]>(statement, [
      libraryId,
      ...columns.map(([, value]) => value(row, place)),
    ]);
    for (const { on, reason } of row.breaks) {
      await tx.query(
        `insert into series_break (organisation_id, indicator_id, happened_on, reason) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [libraryId, made[0]?.id, on, reason],
      );
    }
  }
}
