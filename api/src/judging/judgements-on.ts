import type { TargetJudgement } from '@waymark/contract/targets';
import type { RuleTime } from '@waymark/contract/judging';
import type { Day } from '@waymark/domain/day';
import { type LaterEvent, partOn, type PartNow } from '@waymark/domain/past/part-on';
import type { EntityManager } from 'typeorm';
import { judgementOf, targetsOf } from '../plans/target-answer';
import { endOfDay, type TargetRow, targetsThen } from '../plans/target-row';
import { ask } from '../platform/prepared';

interface PastTarget extends TargetRow, PartNow {
  planId: string;
}

const statement = {
  name: 'targets-then',
  text: `
    select x.*, t.plan_id as "planId", t.direction, t.archived_at is not null as archived,
      coalesce(uuid_extract_timestamp(t.id) < ${endOfDay}, true) as "madeBefore"
    from (${targetsThen} and t.plan_id = any($2::uuid[])) x
    join target t on t.organisation_id = any($1::uuid[]) and t.id = x.id
    order by t.plan_id, t.goal_id, t.position, t.id`,
};

export interface Then {
  organisationIds: readonly string[];
  planIds: readonly string[];
  on: Day;
  rules: RuleTime;
  /** What happened to the parts of the plans since. */
  later: ReadonlyMap<string, readonly LaterEvent[]>;
}

export type JudgementOn = TargetJudgement & { planId: string };

/** Targets as they stood on a day, judged with the figures that were known then. */
export async function judgementsOn(
  tx: EntityManager,
  { organisationIds, planIds, on, rules, later }: Then,
): Promise<JudgementOn[]> {
  const rows = await ask<PastTarget>(tx, statement, [organisationIds, planIds, on, rules === 'that-day']);
  return rows.flatMap((row) => {
    const then = partOn(row, later.get(row.id) ?? []);
    if (then === null) return [];
    const [target] = targetsOf([{ ...then, points: then.points ?? [] }]);
    return target
      ? [{ ...judgementOf(target), direction: then.direction ?? then.indicatorDirection, planId: row.planId }]
      : [];
  });
}
