import type { Theme } from '@waymark/domain/frameworks/framework';
import type { Direction, Frequency, IndicatorKind, RollUp } from '@waymark/domain/indicators/vocabulary';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import type { FigureRule } from '../indicators/shown-figure';
import { byIndicator, figureColumns, type FigureColumns } from './figure-columns';

/** An indicator as the matrix needs it, with its figures by one organisation. */
export interface MatrixColumns extends FigureColumns, FigureRule {
  code: string;
  name: string;
  unit: string;
  decimals: number;
  theme: Theme | null;
  kind: IndicatorKind;
  direction: Direction;
  rollUp: RollUp;
  rollUpWeight: string | null;
  frequency: Frequency;
  lagMonths: number;
  nations: string[];
}

export interface MatrixFiguresAsked {
  organisationIds: readonly string[];
  library: string;
  /** The area of the office itself. */
  group: string;
  /** Null for every area: reading all is faster than asking for each. */
  areaCodes: readonly string[] | null;
}

/** Indicators whose figure of the office's own area was summed: asked apart, so that notes are not read for every area. */
const derived = `(select array_agg(d.indicator_id) from latest_observation d where d.organisation_id = any($1::uuid[])
  and d.area_code = $3 and d.breakdown = '' and d.note = 'derived-sum')`;

const select = (figures: string) => `
  select f.*, case when f."indicatorId" = any(${derived}::uuid[]) then $3::text end as derived, i.code, i.name, i.unit, i.decimals, i.theme, i.kind,
    case when i.kind = 'context' then 'none' else i.direction end as direction, i.value_type as "valueType", i.per,
    i.interval_method as "intervalMethod", i.disclosure_rule as "disclosureRule", i.roll_up as "rollUp",
    i.roll_up_weight as "rollUpWeight", i.frequency, i.lag_months as "lagMonths", i.nations
  from (${figures}) f join indicator i on i.id = f."indicatorId"
  where i.archived_at is null and i.organisation_id = any($1::uuid[])
  order by i.organisation_id <> $2::uuid, i.position, i.code`;

const figuresOf = (areas: string): string => `select ${figureColumns} from latest_observation l
  where l.organisation_id = any($1::uuid[]) and l.breakdown = '' ${areas}
  ${byIndicator}`;

const everyArea = { name: 'matrix-every-area', text: select(figuresOf('')) };
const someAreas = { name: 'matrix-some-areas', text: select(figuresOf('and l.area_code = any($4::text[])')) };

/** The latest figures of all indicators in one statement, the library's indicators first, in the order of the library. */
export async function matrixColumns(tx: EntityManager, asked: MatrixFiguresAsked): Promise<MatrixColumns[]> {
  const { organisationIds, library, group, areaCodes } = asked;
  const values = [organisationIds, library, group];
  if (areaCodes === null) return ask<MatrixColumns>(tx, everyArea, values);
  return ask<MatrixColumns>(tx, someAreas, [...values, areaCodes]);
}
