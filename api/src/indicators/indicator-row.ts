import type { Indicator } from '@waymark/contract/indicators';
import type { RollUp } from '@waymark/domain/indicators/vocabulary';
import type { FigureRule } from './shown-figure';

/** An indicator as it is answered, and what is needed to work with its figures. */
export interface IndicatorRow extends FigureRule {
  id: string;
  organisationId: string;
  rollUp: RollUp;
  rollUpWeight: string | null;
  answer: Indicator;
}

const breaks = `coalesce((select json_agg(json_build_object('on', b.happened_on, 'reason', b.reason) order by b.happened_on)
  from series_break b where b.organisation_id = i.organisation_id and b.indicator_id = i.id), '[]')`;

const source = `json_build_object('organisation', i.source_organisation, 'dataset', i.source_dataset,
  'table', i.source_table, 'licence', i.licence)`;

/** Areas with a figure among the organisations of `$1`. */
const areaCount = `(select count(distinct l.area_code) from latest_observation l
  where l.organisation_id = any($1::uuid[]) and l.indicator_id = i.id)`;

const owner = `case when i.organisation_id = $2::uuid then 'library'
  when i.organisation_id = any($1::uuid[]) then 'own' else 'office' end`;

const fields: readonly [string, string][] = [
  ['id', 'i.id'],
  ['version', 'i.version'],
  ['shared', `i.organisation_id = $2::uuid`],
  ['owner', owner],
  ['ownerId', 'i.organisation_id'],
  ['ownerName', '(select o.name from organisation o where o.id = i.organisation_id)'],
  ['offeredFrom', 'i.offered_from'],
  ['offeredUntil', 'i.offered_until'],
  ['code', 'i.code'],
  ['name', 'i.name'],
  ['plain', 'i.plain'],
  ['definition', 'i.definition'],
  ['theme', 'i.theme'],
  ['domain', 'i.domain'],
  ['kind', 'i.kind'],
  ['population', 'i.population'],
  ['valueType', 'i.value_type'],
  ['unit', 'i.unit'],
  ['decimals', 'i.decimals'],
  ['numerator', 'i.numerator'],
  ['denominator', 'i.denominator'],
  ['direction', 'i.direction'],
  ['directionReason', 'i.direction_reason'],
  ['source', source],
  ['sourceType', 'i.source_type'],
  ['frequency', 'i.frequency'],
  ['lagMonths', 'i.lag_months'],
  ['nations', 'i.nations'],
  ['levels', 'i.levels'],
  ['breaks', breaks],
  ['intervalMethod', 'i.interval_method'],
  ['rollUp', 'i.roll_up'],
  ['disclosureRule', 'i.disclosure_rule'],
  ['perverseIncentive', 'i.perverse_incentive'],
  ['computed', 'i.computed'],
  ['areaCount', areaCount],
];

/** Indicators of the organisations of `$1`, and what an office above one of them offers or has offered. */
export const indicatorsInSight = `(i.organisation_id = any($1::uuid[])
  or (i.offered_from is not null and i.organisation_id = any((select offices_over($1::uuid[]))::uuid[])))`;

/** The `select` of `indicator i`: `$1` are the organisations whose rows may be read, `$2` is the library. */
export const indicatorColumns = `
  i.id, i.organisation_id as "organisationId", i.value_type as "valueType", i.interval_method as "intervalMethod", i.per,
  i.disclosure_rule as "disclosureRule", i.roll_up as "rollUp", i.roll_up_weight as "rollUpWeight",
  json_build_object(${fields.map(([name, sql]) => `'${name}', ${sql}`).join(', ')}) as answer`;
