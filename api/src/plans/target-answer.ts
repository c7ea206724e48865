import type { Target, TargetPoint } from '@waymark/contract/targets';
import type { Day } from '@waymark/domain/day';
import { indicatorStatus } from '@waymark/domain/indicators/indicator-status';
import type { Direction, ObservationStatus, SourceType } from '@waymark/domain/indicators/vocabulary';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import { type FigureRule, shownFigure } from '../indicators/shown-figure';

type Judged = 'status' | 'working';

/** The latest figure of the organisation's own area, its own or the library's; all null when there is none. */
interface LatestColumns {
  periodEnd: Day | null;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  observationStatus: ObservationStatus | null;
  own: boolean | null;
}

/** A target with its indicator, its points and the latest figure, in one flat row. */
export interface TargetRow extends Omit<Target, Judged>, LatestColumns, FigureRule {
  indicatorDirection: Direction;
  sourceType: SourceType;
  threshold: number;
}

const columns = `
  t.id, t.version, t.goal_id as "goalId", t.origin_id as "originId", t.indicator_id as "indicatorId", i.code, i.name, i.unit, i.decimals, i.kind,
  coalesce(t.direction, i.direction) as direction, coalesce(t.direction <> i.direction, false) as "directionOverridden",
  t.baseline_on as "baselineOn", t.baseline_value as "baselineValue", t.target_on as "targetOn",
  t.target_value as "targetValue", t.path,
  coalesce((select jsonb_agg(jsonb_build_object('on', p.reached_on, 'value', p.value) order by p.reached_on)
    from target_point p where p.organisation_id = t.organisation_id and p.target_id = t.id), '[]') as points,
  t.tolerance_share as "toleranceShare", t.tolerance_absolute as "toleranceAbsolute",
  t.judge_with_interval as "judgeWithInterval", t.rationale, t.owner_id as "ownerId",
  i.direction as "indicatorDirection", i.source_type as "sourceType", i.value_type as "valueType",
  i.interval_method as "intervalMethod", i.per, i.disclosure_rule as "disclosureRule",
  o.disclosure_threshold as threshold,
  f.period_end as "periodEnd", f.value, f.lower, f.upper, f.numerator, f.denominator,
  f.status as "observationStatus", f.own`;

/** The latest figure that has a value: of the organisation's own and the library's the later one, its own on the same day. */
const latest = `
  select l.period_end, l.value, l.lower, l.upper, l.numerator, l.denominator, l.status,
    l.organisation_id = t.organisation_id as own
  from latest_observation l
  where l.organisation_id in (t.organisation_id, t.indicator_organisation_id) and l.indicator_id = t.indicator_id
    and l.area_code = o.area_code and l.breakdown = ''
  order by (l.value is not null) desc, l.period_end desc, own desc
  limit 1`;

const targetSelect = `
  select ${columns}
  from target t
  join organisation o on o.id = t.organisation_id
  join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  left join lateral (${latest}) f on true
  where t.organisation_id = $1 and t.archived_at is null`;

const planStatement = {
  name: 'plan-targets',
  text: `${targetSelect} and t.plan_id = $2 order by t.goal_id, t.position, t.id`,
};

const plansStatement = {
  name: 'plans-targets',
  text: `${targetSelect} and t.plan_id = any($2::uuid[]) order by t.goal_id, t.position, t.id`,
};

/** The targets of a plan, goal by goal in their order, judged by their latest figures: one statement. */
export async function targetsOfPlan(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
): Promise<Target[]> {
  return targetsOf(await ask<TargetRow>(tx, planStatement, [plan.organisationId, plan.id]));
}

/** The targets of several plans of an organisation: still one statement. */
export async function targetsOfPlans(
  tx: EntityManager,
  organisationId: string,
  planIds: readonly string[],
): Promise<Target[]> {
  return targetsOf(await ask<TargetRow>(tx, plansStatement, [organisationId, planIds]));
}

/** One target, judged by its latest figure. */
export async function targetWith(
  tx: EntityManager,
  target: { organisationId: string; id: string },
): Promise<Target | null> {
  const rows = await tx.query<TargetRow[]>(`${targetSelect} and t.id = $2`, [target.organisationId, target.id]);
  return targetsOf(rows)[0] ?? null;
}

export function targetsOf(rows: readonly TargetRow[]): Target[] {
  return rows.map(targetOf);
}

/** Named field by field: a row holds more than is answered. */
function targetOf(row: TargetRow): Target {
  const { status, working } = judged(row);
  return {
    id: row.id,
    version: row.version,
    goalId: row.goalId,
    originId: row.originId,
    indicatorId: row.indicatorId,
    code: row.code,
    name: row.name,
    unit: row.unit,
    decimals: row.decimals,
    kind: row.kind,
    direction: row.direction,
    directionOverridden: row.directionOverridden,
    baselineOn: row.baselineOn,
    baselineValue: row.baselineValue,
    targetOn: row.targetOn,
    targetValue: row.targetValue,
    path: row.path,
    points: row.points.map(pointOf),
    toleranceShare: row.toleranceShare,
    toleranceAbsolute: row.toleranceAbsolute,
    judgeWithInterval: row.judgeWithInterval,
    rationale: row.rationale,
    ownerId: row.ownerId,
    status,
    working,
  };
}

const pointOf = ({ on, value }: TargetPoint): TargetPoint => ({ on, value });

/** Surveys are judged with their intervals unless the plan says otherwise. */
function judged(row: TargetRow): Pick<Target, Judged> {
  const judgeWithInterval = row.judgeWithInterval ?? row.sourceType === 'survey';
  const { status, working } = indicatorStatus(
    { ...row, judgeWithInterval },
    { kind: row.kind, direction: row.indicatorDirection },
    figureOf(row),
  );
  return { status, working };
}

function figureOf(row: TargetRow) {
  const { periodEnd, value, lower, upper, numerator, denominator, observationStatus, own, threshold } = row;
  if (periodEnd === null || observationStatus === null) return null;
  const figure = { periodEnd, value, lower, upper, numerator, denominator, status: observationStatus };
  return shownFigure(figure, row, { own: own === true, threshold });
}
