import type { Target, TargetJudgement, TargetPoint } from '@waymark/contract/targets';
import { councilStatus, type Evidence } from '@waymark/domain/judging/council-status';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';
import { countsPeople, shownFigure } from '../indicators/shown-figure';
import { hidesCount } from '@waymark/domain/disclosure/primary';
import { type EvidenceRow, type TargetRow, targetsNow } from './target-row';

type Judged = 'status' | 'byMethod' | 'applied' | 'working';

const planStatement = {
  name: 'plan-targets',
  text: `${targetsNow} and t.archived_at is null and t.plan_id = any($2::uuid[]) order by t.goal_id, t.position, t.id`,
};

/** The targets of a plan, goal by goal in their order, judged by their latest figures: one statement. */
export async function targetsOfPlan(
  tx: EntityManager,
  plan: { organisationId: string; id: string },
): Promise<Target[]> {
  return targetsOfPlans(tx, plan.organisationId, [plan.id]);
}

/** The targets of several plans of an organisation: still one statement. */
export async function targetsOfPlans(
  tx: EntityManager,
  organisationId: string,
  planIds: readonly string[],
): Promise<Target[]> {
  return targetsOf(await ask<TargetRow>(tx, planStatement, [[organisationId], planIds]));
}

/** One target, judged by its latest figure. */
export async function targetWith(
  tx: EntityManager,
  target: { organisationId: string; id: string },
): Promise<Target | null> {
  const text = `${targetsNow} and t.archived_at is null and t.id = $2`;
  const rows = await tx.query<TargetRow[]>(text, [[target.organisationId], target.id]);
  return targetsOf(rows)[0] ?? null;
}

/** A target as its reader sees it, archived or not: what a change that came too late is told. */
export async function targetTold(tx: EntityManager, target: { organisationId: string; id: string }): Promise<Target> {
  const rows = await tx.query<TargetRow[]>(`${targetsNow} and t.id = $2`, [[target.organisationId], target.id]);
  const [told] = targetsOf(rows);
  if (!told) throw new Refusal('missing', 'target');
  return told;
}

export function targetsOf(rows: readonly TargetRow[]): Target[] {
  return rows.map((row) => targetOf(withoutHiddenBaseline(row)));
}

/** A baseline that is a hidden figure, or a small count itself, is hidden as well, with all that is worked out from it. */
export function withoutHiddenBaseline(row: TargetRow): TargetRow {
  const { baselineValue, valueType, threshold } = row;
  const small = valueType === 'count' && baselineValue !== null && hidesCount(baselineValue, threshold);
  const baselineHidden = baselineValue !== null && countsPeople(row) && (small || row.baselineHidden);
  return baselineHidden ? { ...row, baselineHidden, baselineValue: null } : { ...row, baselineHidden };
}

/** Named field by field: a row holds more than is answered. */
export function targetOf(row: TargetRow): Target {
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
    baselineHidden: row.baselineHidden,
    targetOn: row.targetOn,
    targetValue: row.targetValue,
    path: row.path,
    points: row.points.map(pointOf),
    toleranceShare: row.toleranceShare,
    toleranceAbsolute: row.toleranceAbsolute,
    judgeWithInterval: row.judgeWithInterval,
    rationale: row.rationale,
    ownerId: row.ownerId,
    ...judged(row),
  };
}

/** How a target stands, without what it says for itself. */
export function judgementOf({ id, goalId, code, name, unit, decimals, kind, ...target }: Target): TargetJudgement {
  const { direction, baselineOn, status, byMethod, applied, working } = target;
  return { id, goalId, code, name, unit, decimals, kind, direction, baselineOn, status, byMethod, applied, working };
}

const pointOf = ({ on, value }: TargetPoint): TargetPoint => ({ on, value });

/** The national method, and on top of it the council's rules. */
export function judged(told: TargetRow, rules: CouncilRules | null = told.rules): Pick<Target, Judged> {
  const row = withoutHiddenBaseline(told);
  const indicator = { kind: row.kind, direction: row.indicatorDirection, sourceType: row.sourceType };
  return councilStatus(row, indicator, evidenceOf(row), rules);
}

/** Figures as they may leave the server: what is hidden is judged by nobody. */
function evidenceOf(row: TargetRow): Evidence {
  const { latest, yearBefore } = row;
  return { latest: latest && shown(latest, row), yearBefore: yearBefore && shown(yearBefore, row) };
}

function shown({ own, hidden, ...figure }: EvidenceRow, row: TargetRow) {
  const { threshold, roundingBase } = row;
  const guard = { own, hidden, threshold, roundingBase };
  const { periodEnd, value, lower, upper, status } = shownFigure(figure, row, guard);
  return { periodEnd, value, lower, upper, status };
}
