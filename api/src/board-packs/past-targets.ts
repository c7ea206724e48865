import type { Observation } from '@waymark/contract/indicators';
import type { Target } from '@waymark/contract/targets';
import type { Period } from '@waymark/domain/council-calendar';
import { addDays, type Day } from '@waymark/domain/day';
import { judgedDirection } from '@waymark/domain/indicators/definition';
import { isBrokenAt } from '@waymark/domain/indicators/series-break';
import { recentTrend } from '@waymark/domain/statistics/trend';
import type { EntityManager } from 'typeorm';
import type { IndicatorScope } from '../indicators/find-indicator';
import { observationsOf } from '../indicators/observation-rows';
import { targetsOf } from '../plans/target-answer';
import { type TargetRow, targetsUntil } from '../plans/target-row';
import type { DatedFigure, FactTarget } from './pack-facts';

/** A target without the words for who answers for it. */
export type FollowedTarget = Omit<FactTarget, 'owner'>;

interface PlanOf {
  organisationId: string;
  id: string;
}

/** A target with the area it is followed in, and the days on which its series became another measure. */
interface PlacedTarget extends TargetRow {
  areaCode: string | null;
  breaks: { on: Day }[];
}

const ofPlan = `
  select x.*, o.area_code as "areaCode", coalesce((select jsonb_agg(jsonb_build_object('on', b.happened_on))
      from series_break b where b.indicator_id = t.indicator_id), '[]') as breaks
  from (${targetsUntil} and t.plan_id = $2 and t.archived_at is null) x
  join target t on t.organisation_id = any($1::uuid[]) and t.id = x.id
  join organisation o on o.id = t.organisation_id
  order by t.goal_id, t.position, t.id`;

/**
 * The targets of a plan judged by the figures of a period and before, as they are known today: the figures of a quarter
 * come out after it has ended.
 */
export async function pastTargets(
  tx: EntityManager,
  plan: PlanOf,
  { startsOn, endsOn }: Period,
  scope: IndicatorScope,
): Promise<FollowedTarget[]> {
  const until = (day: Day) => tx.query<PlacedTarget[]>(ofPlan, [[plan.organisationId], plan.id, day]);
  const rows = await until(endsOn);
  const before = new Map(targetsOf(await until(addDays(startsOn, -1))).map(({ id, status }) => [id, status]));
  const facts: FollowedTarget[] = [];
  for (const [place, target] of targetsOf(rows).entries()) {
    const series = await seriesUntil(tx, scope, rows[place], endsOn);
    facts.push({ ...factOf(target, series), statusBefore: before.get(target.id) ?? null });
  }
  return facts;
}

interface SeriesPoint extends Observation {
  broken: boolean;
}

/** The figures of a target's area as they may leave the server, oldest first. */
async function seriesUntil(
  tx: EntityManager,
  scope: IndicatorScope,
  row: PlacedTarget | undefined,
  day: Day,
): Promise<SeriesPoint[]> {
  if (!row || row.areaCode === null) return [];
  const { indicatorId, areaCode, breaks } = row;
  const all = await observationsOf(tx, scope, { indicatorId, areaCode, breakdown: '' }, row);
  const series = all.filter(({ periodEnd }) => periodEnd <= day);
  return series.map((one, place) => ({ ...one, broken: isBrokenAt(breaks, series[place - 1], one) }));
}

function factOf(target: Target, series: readonly SeriesPoint[]): Omit<FollowedTarget, 'statusBefore'> {
  const { id, name, unit, decimals, kind, direction, ownerId, status, working } = target;
  const [latest, former] = [-1, -2].map((place) => figureAt(series, place));
  const since = series.filter(({ periodEnd }) => periodEnd > (former?.periodEnd ?? ''));
  return {
    ...{ id, name, unit, decimals, kind, ownerId, status, working },
    latest: latest ?? null,
    former: (!since.some(({ broken }) => broken) && former) || null,
    trend: recentTrend(series, judgedDirection({ kind, direction })),
  };
}

/** A figure that says something, counted from the last. */
function figureAt(series: readonly SeriesPoint[], place: number): DatedFigure | null {
  const one = series.filter(({ value }) => value !== null).at(place);
  return one?.value == null ? null : { periodEnd: one.periodEnd, value: one.value };
}
