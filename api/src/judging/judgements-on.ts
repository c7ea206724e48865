import type { TargetJudgement } from '@waymark/contract/targets';
import type { RuleTime } from '@waymark/contract/judging';
import type { Day } from '@waymark/domain/day';
import { dataFreshness } from '@waymark/domain/indicators/data-freshness';
import type { DataFreshness } from '@waymark/domain/indicators/vocabulary';
import type { CouncilRules } from '@waymark/domain/judging/council-rules';
import { type LaterEvent, partOn, type PartNow } from '@waymark/domain/past/part-on';
import type { EntityManager } from 'typeorm';
import { judgementOf, targetOf } from '../plans/target-answer';
import { type TargetRow, targetsNow, targetsThen, targetsThenLookingBack } from '../plans/target-row';
import { ask } from '../platform/prepared';
import { madeBy } from './past-columns';

interface PastTarget extends TargetRow, PartNow {
  planId: string;
  /** Days of the organisation's own figures that are hidden; a baseline of then may be one of those. */
  hiddenDays?: Day[];
}

const hiddenDays = `
  (select json_agg(b.period_end::text) from observation b join organisation o on o.id = t.organisation_id
    where b.organisation_id = t.organisation_id and b.indicator_id = t.indicator_id and b.area_code = o.area_code
      and b.breakdown = '' and b.hidden is not false and b.value is not null)`;

const statementOf = (name: string, targets: string) => ({
  name,
  text: `
    select x.*, t.plan_id as "planId", t.direction, t.archived_at is not null as archived,
      ${madeBy('t', '$3')} as "madeBefore", coalesce(${hiddenDays}, '[]') as "hiddenDays"
    from (${targets} and t.plan_id = any($2::uuid[])) x
    join target t on t.organisation_id = any($1::uuid[]) and t.id = x.id
    order by t.plan_id, t.goal_id, t.position, t.id`,
});
const thenStatement = statementOf('targets-then', targetsThen);
const lookingBackStatement = statementOf('targets-then-looking-back', targetsThenLookingBack);

/** What is known today is kept as the latest of each series, so that nothing is searched for. */
const todayStatement = {
  name: 'targets-today',
  text: `
    select x.*, t.plan_id as "planId", t.direction, t.archived_at is not null as archived, true as "madeBefore"
    from (${targetsNow} and t.plan_id = any($2::uuid[])) x
    join target t on t.organisation_id = any($1::uuid[]) and t.id = x.id
    order by t.plan_id, t.goal_id, t.position, t.id`,
};

export interface Then {
  organisationIds: readonly string[];
  planIds: readonly string[];
  on: Day;
  rules: RuleTime;
  /** Other rules to judge a past day by, whether they were ever set or not. */
  instead?: CouncilRules;
  /** Whether it is today: then what there is stands, whenever it was made. */
  isToday: boolean;
  /** What happened to the parts of the plans since. */
  later: ReadonlyMap<string, readonly LaterEvent[]>;
}

/** A target as it stood, judged, with how fresh its figures were. */
export interface JudgementOn {
  planId: string;
  judgement: TargetJudgement;
  freshness: DataFreshness;
}

/** Targets as they stood on a day, judged with the figures that were known then. */
export async function judgementsOn(tx: EntityManager, then: Then): Promise<JudgementOn[]> {
  const { organisationIds, planIds, on, rules, instead, isToday, later } = then;
  const of = [organisationIds, planIds];
  const rows = isToday
    ? await ask<PastTarget>(tx, todayStatement, of)
    : await ask<PastTarget>(tx, instead ? lookingBackStatement : thenStatement, [...of, on, rules === 'that-day']);
  return rows.flatMap((row) => {
    const stood = partOn({ ...row, rules: instead ?? row.rules }, later.get(row.id) ?? []);
    return stood === null ? [] : [judgedOn(stood, on)];
  });
}

function judgedOn(target: PastTarget, on: Day): JudgementOn {
  const { planId, direction, indicatorDirection, latest } = target;
  const { baselineOn, hiddenDays: days = [] } = target;
  const baselineHidden = target.baselineHidden || (baselineOn !== null && days.includes(baselineOn));
  const stated = {
    ...{ ...target, baselineHidden },
    ...{ points: target.points ?? [], direction: direction ?? indicatorDirection },
  };
  const periodEnd = latest?.value == null ? null : latest.periodEnd;
  return { planId, judgement: judgementOf(targetOf(stated)), freshness: dataFreshness(target, periodEnd, on) };
}
