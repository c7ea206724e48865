import type { Choice } from '@waymark/domain/datasets/dataset-choice';
import { figureNumbers } from '@waymark/domain/indicators/figure-numbers';
import type { MadeFigure } from '@waymark/domain/datasets/make-figures';
import type { EntityManager } from 'typeorm';
import { figureColumns, numberColumns, sameFigure } from '../reference/figure-columns';
import type { OfDataset } from './dataset-pieces';

export interface Compared {
  figures: number;
  added: number;
  revised: number;
}

/** Whether what comes says something else than what stands. What it does not say changes nothing. */
export const differs = (standing: string, coming: string): string => {
  const plain = (row: string) => `case when ${row}.status = 'revised' then 'normal' else ${row}.status end`;
  const beside = numberColumns
    .filter((column) => column !== 'value')
    .map(
      (column) => `(${coming}.${column} is not null and ${coming}.${column} is distinct from ${standing}.${column})`,
    );
  return `(${coming}.value is distinct from ${standing}.value or ${plain(coming)} is distinct from ${plain(standing)} or ${beside.join(' or ')})`;
};

const said = [...figureColumns, ...numberColumns, 'status', 'note'].join(', ');
const columns = `organisation_id, import_id, place, ${said}`;

/** Keeps the figures beside the file, and holds them against those that stand. */
const statement = `
  with incoming as materialized (
    select $1::uuid as organisation_id, $2::uuid as import_id, $3::integer + place::integer as place, ${said}
    from unnest($4::uuid[], $5::text[], $6::text[], $7::date[], $8::date[], $9::float8[], $10::float8[], $11::float8[],
        $12::float8[], $13::float8[], $14::text[], $15::text[]) with ordinality
      as u (${said}, place)),
  kept as (insert into dataset_figure (${columns}) select ${columns} from incoming)
  select count(*)::integer as figures, count(*) filter (where o.area_code is null)::integer as added,
    count(*) filter (where o.area_code is not null and ${differs('o', 'i')})::integer as revised
  from incoming i left join observation o on ${sameFigure('o', 'i')}`;

/** For statements of thousands of rows: what they hold stays in memory, and no time goes into compiling each anew. */
export async function largeStatements(tx: EntityManager): Promise<void> {
  await tx.query(`select set_config('work_mem', '32MB', true), set_config('jit', 'off', true)`);
}

/** A list as the database writes one. Words of ours and codes have no sign in them that would have to be marked. */
const listOf = (values: readonly (string | number | null)[]): string =>
  `{${values.map((value) => (value === null ? 'null' : value === '' ? '""' : value)).join(',')}}`;
const textsOf = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/(["\\])/g, '\\$1')}"`).join(',')}}`;

export async function stageFigures(
  tx: EntityManager,
  { organisationId, id }: OfDataset,
  { figures, from, choices }: { figures: readonly MadeFigure[]; from: number; choices: readonly Choice[] },
): Promise<Compared> {
  const list = (column: keyof MadeFigure): string => listOf(figures.map((figure) => figure[column]));
  const [compared] = await tx.query<Compared[]>(statement, [
    ...[organisationId, id, from],
    listOf(figures.map(({ choice }) => choices[choice]?.indicator.id ?? null)),
    list('areaCode'),
    textsOf(figures.map(({ choice }) => choices[choice]?.breakdown ?? '')),
    ...(['periodStart', 'periodEnd', ...figureNumbers, 'status', 'note'] as const).map(list),
  ]);
  return compared ?? { figures: 0, added: 0, revised: 0 };
}
