import { columnsOf, figureKey, numberColumns, sameFigure } from '../reference/figure-columns';
import { differs } from './stage-figures';

const numbers = [...numberColumns, 'status'];
const indicatorColumns = `i.code as indicator, i.name as "indicatorName", i.unit, i.decimals, i.value_type as "valueType",
  i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule"`;
const guard = `o.kind <> 'library' as own, o.disclosure_threshold as threshold, o.rounding_base as "roundingBase"`;

interface Sides {
  /** The row of what stood; null for new figures. */
  former: string | null;
  coming: string;
  formerHidden: string;
  comingHidden: string;
  /** All that says which figures they are, and in which order. */
  from: string;
}

/**
 * `$1` organisation, `$2` file or release, `$3` how many, `$4` after how many, `$5` indicators. What is told of a figure is put
 * together for those of the page alone, out of however many.
 */
function statement({ former, coming, formerHidden, comingHidden, from }: Sides): string {
  const taken = (row: string, as: string): string =>
    numbers.map((name) => `${row}.${name} as ${as}_${name}`).join(', ');
  const told = (as: string): string =>
    `json_build_object(${numbers.map((name) => `'${name}', ${as}_${name}`).join(', ')})`;
  return `select p.*, ${former === null ? 'null' : told('former')} as former, ${told('coming')} as coming from (
    select ${indicatorColumns}, ${guard}, ${coming}.area_code as "areaCode", coalesce(a.name, ${coming}.area_code) as "areaName",
      ${coming}.breakdown, ${coming}.period_start as "periodStart", ${coming}.period_end as "periodEnd",
      ${formerHidden} as "formerHidden", ${comingHidden} as "comingHidden",
      ${former === null ? '' : `${taken(former, 'former')},`} ${taken(coming, 'coming')}
    from ${from} limit $3 offset $4) p`;
}

const around = (row: string): string => `join indicator i on i.id = ${row}.indicator_id
  join organisation o on o.id = ${row}.organisation_id left join area a on a.code = ${row}.area_code`;
const inOrder = (row: string): string => columnsOf(row, figureKey.slice(1));

/** By how much of what stood it changes; null when one side is no number or is not shown, so that its place tells nothing either. */
const largestFirst = (former: string, coming: string, hidden: string): string => `order by case
    when ${former}.value is null or ${coming}.value is null then null
    when o.kind <> 'library' and i.disclosure_rule <> 'none' and ${hidden} is distinct from false then null
    when ${former}.value = 0 then 'infinity'::float8
    else abs(${coming}.value - ${former}.value) / abs(${former}.value) end desc nulls last, ${inOrder(coming)}`;

const ofFile = `f.organisation_id = $1 and f.import_id = $2`;
const ofLoad = `x.organisation_id = $1 and x.indicator_id = any($5::uuid[]) and x.release_id = $2`;

export const revisedBefore = statement({
  ...{ former: 'x', coming: 'f', formerHidden: 'x.hidden', comingHidden: 'null::boolean' },
  from: `dataset_figure f join observation x on ${sameFigure('x', 'f')} ${around('f')}
    where ${ofFile} and x.organisation_id = $1 and x.indicator_id = any($5::uuid[]) and ${differs('x', 'f')}
    ${largestFirst('x', 'f', 'x.hidden')}`,
});

export const addedBefore = statement({
  ...{ former: null, coming: 'f', formerHidden: 'null::boolean', comingHidden: 'null::boolean' },
  from: `dataset_figure f ${around('f')} where ${ofFile} and not exists (
      select from observation x where ${sameFigure('x', 'f')} and x.organisation_id = $1 and x.indicator_id = any($5::uuid[]))
    order by f.place`,
});

/** The revision that was kept in the moment in which the figure of a load took its place. */
const replaced = `${sameFigure('v', 'x')} and v.replaced_at = x.recorded_at`;
const eitherHidden = '(v.hidden is distinct from false or x.hidden is distinct from false)';

/** Once it is loaded; what was changed since is not among them. */
export const revisedAfter = statement({
  ...{ former: 'v', coming: 'x', formerHidden: 'v.hidden or x.hidden', comingHidden: 'x.hidden' },
  from: `observation x join observation_revision v on ${replaced} ${around('x')}
    where ${ofLoad} and v.organisation_id = $1 and v.indicator_id = any($5::uuid[])
    ${largestFirst('v', 'x', eitherHidden)}`,
});

export const addedAfter = statement({
  ...{ former: null, coming: 'x', formerHidden: 'null::boolean', comingHidden: 'x.hidden' },
  from: `observation x ${around('x')} where ${ofLoad} and not exists (select from observation_revision v where ${replaced})
    order by ${inOrder('x')}`,
});
