import { differs, sameFigure } from './stage-figures';

/** What of a figure is shown: its numbers under the names of `DatasetNumbers`, with what its guard needs. */
const numbersOf = (row: string): string =>
  ['value', 'lower', 'upper', 'numerator', 'denominator', 'status']
    .map((name) => `'${name}', ${row}.${name}`)
    .join(', ');
const keyOf = (
  row: string,
): string => `${row}.area_code as "areaCode", coalesce(a.name, ${row}.area_code) as "areaName",
  ${row}.breakdown, ${row}.period_start as "periodStart", ${row}.period_end as "periodEnd"`;

const indicatorColumns = `i.code as indicator, i.name as "indicatorName", i.unit, i.decimals, i.value_type as "valueType",
  i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule"`;
const guard = `o.kind <> 'library' as own, o.disclosure_threshold as threshold, o.rounding_base as "roundingBase"`;

interface Sides {
  former: string;
  coming: string;
  /** Rows that say whether a figure is hidden. */
  guarded: readonly string[];
}

/** By how much of what stood it changes; null when one side is no number or is not shown, so that its place tells nothing either. */
const sizeOf = ({ former, coming, guarded }: Sides): string => `case
  when ${former}.value is null or ${coming}.value is null then null
  when o.kind <> 'library' and i.disclosure_rule <> 'none'
    and (${guarded.map((row) => `${row}.hidden is distinct from false`).join(' or ')}) then null
  when ${former}.value = 0 then 'infinity'::float8
  else abs(${coming}.value - ${former}.value) / abs(${former}.value) end`;

const largestFirst = (sides: Sides): string => `order by ${sizeOf(sides)} desc nulls last, ${seriesOf(sides.coming)}`;
const seriesOf = (row: string): string =>
  ['indicator_id', 'area_code', 'breakdown', 'period_end', 'period_start'].map((name) => `${row}.${name}`).join(', ');

const paged = 'limit $3 offset $4';

/** `$1` organisation, `$2` file, `$3` how many, `$4` after how many. */
export const revisedBefore = `
  select ${indicatorColumns}, ${guard}, ${keyOf('f')}, x.hidden as "formerHidden", null as "comingHidden",
    json_build_object(${numbersOf('x')}) as former, json_build_object(${numbersOf('f')}) as coming
  from dataset_figure f join observation x on ${sameFigure('x', 'f')}
  join indicator i on i.id = f.indicator_id join organisation o on o.id = f.organisation_id
  left join area a on a.code = f.area_code
  where f.organisation_id = $1 and f.import_id = $2 and ${differs('x', 'f')}
  ${largestFirst({ former: 'x', coming: 'f', guarded: ['x'] })} ${paged}`;

export const addedBefore = `
  select ${indicatorColumns}, ${guard}, ${keyOf('f')}, null as "formerHidden", null as "comingHidden", null as former,
    json_build_object(${numbersOf('f')}) as coming
  from dataset_figure f
  join indicator i on i.id = f.indicator_id join organisation o on o.id = f.organisation_id
  left join area a on a.code = f.area_code
  where f.organisation_id = $1 and f.import_id = $2 and not exists (select from observation x where ${sameFigure('x', 'f')})
  order by f.place ${paged}`;

/** The revision that was kept in the moment in which the figure of a load took its place. */
const replacedBy = (row: string): string => `${sameFigure('v', row)} and v.replaced_at = ${row}.recorded_at`;

/** Once it is loaded: `$2` is its release and `$5` are its indicators; what was changed since is not among them. */
export const revisedAfter = `
  select ${indicatorColumns}, ${guard}, ${keyOf('x')}, v.hidden or x.hidden as "formerHidden", x.hidden as "comingHidden",
    json_build_object(${numbersOf('v')}) as former, json_build_object(${numbersOf('x')}) as coming
  from observation x join observation_revision v on ${replacedBy('x')}
  join indicator i on i.id = x.indicator_id join organisation o on o.id = x.organisation_id
  left join area a on a.code = x.area_code
  where x.organisation_id = $1 and x.indicator_id = any($5::uuid[]) and x.release_id = $2
  ${largestFirst({ former: 'v', coming: 'x', guarded: ['v', 'x'] })} ${paged}`;

export const addedAfter = `
  select ${indicatorColumns}, ${guard}, ${keyOf('x')}, null as "formerHidden", x.hidden as "comingHidden", null as former,
    json_build_object(${numbersOf('x')}) as coming
  from observation x
  join indicator i on i.id = x.indicator_id join organisation o on o.id = x.organisation_id
  left join area a on a.code = x.area_code
  where x.organisation_id = $1 and x.indicator_id = any($5::uuid[]) and x.release_id = $2
    and not exists (select from observation_revision v where ${replacedBy('x')})
  order by ${seriesOf('x')} ${paged}`;
