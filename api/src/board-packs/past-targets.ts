import type { Observation } from '@waymark/contract/indicators';
import type { Target } from '@waymark/contract/targets';
import type { Period } from '@waymark/domain/council-calendar';
import { addDays, addMonths, type Day, daysBetween } from '@waymark/domain/day';
import { latestObservation } from '@waymark/domain/indicators/indicator-status';
import { councilStatus } from '@waymark/domain/judging/council-status';
import { recentTrend } from '@waymark/domain/statistics/trend';
import type { EntityManager } from 'typeorm';
import type { IndicatorScope } from '../indicators/find-indicator';
import { observationsOf } from '../indicators/observation-rows';
import { targetsOf } from '../plans/target-answer';
import { type TargetRow, targetsNow } from '../plans/target-row';
import type { FactTarget } from './pack-facts';

/** A target without the words for who answers for it. */
export type FollowedTarget = Omit<FactTarget, 'owner'>;

interface PlanOf {
  organisationId: string;
  id: string;
}

const ofPlan = `${targetsNow} and t.plan_id = $2 and t.archived_at is null order by t.goal_id, t.position, t.id`;

/** Days by which the ends of two yearly periods may differ from a year. */
const yearRoom = 15;

/** A target with the figures of its area as they may leave the server, oldest first. */
interface Followed {
  row: TargetRow;
  target: Target;
  series: Observation[];
  breaks: readonly Day[];
}

/**
 * The targets of a plan judged by the figures of a period and before, as they are known today: the figures of a quarter
 * come out after it has ended.
 */
export async function pastTargets(
  tx: EntityManager,
  plan: PlanOf,
  period: Period,
  scope: IndicatorScope,
): Promise<FollowedTarget[]> {
  const rows = await tx.query<TargetRow[]>(ofPlan, [[plan.organisationId], plan.id]);
  const targets = new Map(targetsOf(rows).map((target) => [target.id, target]));
  const areaCode = await areaOf(tx, plan.organisationId);
  const breaks = await breaksOf(tx, rows);
  const facts: FollowedTarget[] = [];
  for (const row of rows) {
    const target = targets.get(row.id);
    const of = { indicatorId: row.indicatorId, areaCode: areaCode ?? '', breakdown: '' };
    const series = areaCode === null ? [] : await observationsOf(tx, scope, of, row);
    if (target) facts.push(factOf({ row, target, series, breaks: breaks.get(row.indicatorId) ?? [] }, period));
  }
  return facts;
}

async function areaOf(tx: EntityManager, organisationId: string): Promise<string | null> {
  const [row] = await tx.query<{ code: string | null }[]>('select area_code as code from organisation where id = $1', [
    organisationId,
  ]);
  return row?.code ?? null;
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

function factOf(followed: Followed, { startsOn, endsOn }: Period): FollowedTarget {
  const { id, name, unit, decimals, kind, direction, ownerId } = followed.target;
  const known = until(followed, endsOn);
  const valued = known.series.filter(({ value }) => value !== null);
  const [latest, former] = [valued.at(-1), valued.at(-2)].map(datedOf);
  const { status, working } = judgedBy(known);
  return {
    ...{ id, name, unit, decimals, kind, ownerId, status, working },
    statusBefore: judgedBy(until(followed, addDays(startsOn, -1))).status,
    latest: latest ?? null,
    former: (latest && former && !brokenBetween(followed, former.periodEnd, latest.periodEnd) && former) || null,
    trend: recentTrend(
      known.series.map((one, place) => ({ ...one, broken: brokenAt(known, place) })),
      direction,
    ),
  };
}

const until = (followed: Followed, day: Day): Followed => ({
  ...followed,
  series: followed.series.filter(({ periodEnd }) => periodEnd <= day),
});

function judgedBy({ row, target, series, breaks }: Followed) {
  const indicator = { kind: row.kind, direction: row.indicatorDirection, sourceType: row.sourceType };
  const latest = latestObservation(series);
  const yearBefore = latest && (series.find((one) => isYearBefore({ series, breaks }, one, latest)) ?? null);
  return councilStatus(target, indicator, { latest, yearBefore }, row.rules);
}

function isYearBefore(of: Pick<Followed, 'series' | 'breaks'>, one: Observation, latest: Observation): boolean {
  const apart = Math.abs(daysBetween(addMonths(one.periodEnd, 12), latest.periodEnd));
  return one.value !== null && apart <= yearRoom && !brokenBetween(of, one.periodEnd, latest.periodEnd);
}

function brokenBetween({ series, breaks }: Pick<Followed, 'series' | 'breaks'>, from: Day, to: Day): boolean {
  const inside = (day: Day) => day > from && day <= to;
  return breaks.some(inside) || series.some((one) => one.status === 'break' && inside(one.periodEnd));
}

function brokenAt(followed: Followed, place: number): boolean {
  const [before, one] = [followed.series[place - 1], followed.series[place]];
  if (!one) return false;
  return before ? brokenBetween(followed, before.periodEnd, one.periodEnd) : one.status === 'break';
}

function datedOf(one: Observation | undefined): { periodEnd: Day; value: number } | null {
  return one?.value == null ? null : { periodEnd: one.periodEnd, value: one.value };
}
