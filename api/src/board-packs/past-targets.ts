import type { Target } from '@waymark/contract/targets';
import type { Period } from '@waymark/domain/council-calendar';
import { addDays, type Day } from '@waymark/domain/day';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { recentTrend } from '@waymark/domain/statistics/trend';
import type { EntityManager } from 'typeorm';
import { observationsOf } from '../indicators/observation-rows';
import type { IndicatorScope } from '../indicators/find-indicator';
import { targetsOf } from '../plans/target-answer';
import { type TargetRow, targetsThen } from '../plans/target-row';
import type { FactTarget } from './pack-facts';

interface PlanOf {
  organisationId: string;
  id: string;
}

const ofPlan = `${targetsThen} and t.plan_id = $2 and t.archived_at is null order by t.goal_id, t.position, t.id`;

const rowsOn = (tx: EntityManager, { organisationId, id }: PlanOf, day: Day): Promise<TargetRow[]> =>
  tx.query<TargetRow[]>(ofPlan, [[organisationId], id, day, true]);

/** The targets of a plan as they were known and judged, by the rules of that time, at the end of a period. */
export async function pastTargets(
  tx: EntityManager,
  plan: PlanOf,
  period: Period,
  scope: IndicatorScope,
): Promise<FactTarget[]> {
  const areaCode = await areaOf(tx, plan.organisationId);
  const before = new Map(targetsOf(await rowsOn(tx, plan, addDays(period.startsOn, -1))).map((one) => [one.id, one]));
  const rows = await rowsOn(tx, plan, period.endsOn);
  const targets = targetsOf(rows);
  const breaks = await breaksOf(tx, rows);
  const facts: FactTarget[] = [];
  for (const [place, row] of rows.entries()) {
    const target = targets[place];
    const around = { before: before.get(row.id), areaCode, scope, period, breaks: breaks.get(row.indicatorId) ?? [] };
    if (target) facts.push(await factOf(tx, { row, target, ...around }));
  }
  return facts;
}

/** The days on which series became another measure. */
async function breaksOf(tx: EntityManager, rows: readonly TargetRow[]): Promise<Map<string, Day[]>> {
  const found = await tx.query<{ id: string; days: Day[] }[]>(
    `select indicator_id as id, json_agg(happened_on order by happened_on) as days from series_break
     where indicator_id = any($1::uuid[]) group by indicator_id`,
    [rows.map((row) => row.indicatorId)],
  );
  return new Map(found.map(({ id, days }) => [id, days]));
}

async function areaOf(tx: EntityManager, organisationId: string): Promise<string | null> {
  const [row] = await tx.query<{ code: string | null }[]>('select area_code as code from organisation where id = $1', [
    organisationId,
  ]);
  return row?.code ?? null;
}

interface Found {
  row: TargetRow;
  target: Target;
  before: Target | undefined;
  areaCode: string | null;
  scope: IndicatorScope;
  period: Period;
  breaks: readonly Day[];
}

async function factOf(tx: EntityManager, found: Found): Promise<FactTarget> {
  const { row, target, before, areaCode, scope, period, breaks } = found;
  const { id, name, unit, decimals, kind, status, working, direction } = target;
  const series =
    areaCode === null
      ? []
      : await observationsOf(tx, scope, { indicatorId: row.indicatorId, areaCode, breakdown: '' }, row);
  const known = series.filter((one) => one.periodEnd <= period.endsOn);
  const latest = latestObservation(known);
  const points = known.map((one, place) => {
    const since = known[place - 1]?.periodEnd ?? one.periodEnd;
    const broken = one.status === 'break' || breaks.some((day) => day > since && day <= one.periodEnd);
    return { ...one, broken };
  });
  return {
    ...{ id, name, unit, decimals, kind, status, working },
    statusBefore: before?.status ?? null,
    latest: latest?.value == null ? null : { periodEnd: latest.periodEnd, value: latest.value },
    trend: recentTrend(points, direction),
  };
}
