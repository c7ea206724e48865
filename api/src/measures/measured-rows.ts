import type { Day } from '@waymark/domain/day';
import type {
  MeasuredAction,
  MeasuredAsk,
  MeasuredIndicator,
  MeasuredMilestone,
  MeasuredWork,
} from '@waymark/domain/measures/process-measures';
import type { EntityManager } from 'typeorm';
import { mayComeIn } from '../identity/may-come-in';
import { localDay } from './local-day';
import { measuredMeetings } from './measured-meetings';

export interface WorkAsked {
  organisationId: string;
  /** One plan, whatever its status; null for all that are being carried out. */
  planId: string | null;
  on: Day;
  today: Day;
}

/** `$1` the organisation, `$2` the plan or null, `$3` the day, `$4` whether that is today. */
const plansAsked = `p.organisation_id = $1 and p.archived_at is null
  and (p.id = $2 or ($2::uuid is null and p.status in ('published', 'in-delivery', 'paused')))`;
const existed = (id: string): string => `($4 or ${localDay(`uuid_extract_timestamp(${id})`)} <= $3::date)`;

/** What was last said by the end of the day, and whether more was said later: then the row of today tells of later. */
const lastSaid = `
  left join lateral (select u.status, u.corrective_action, u.said_at from progress_update u
    where u.organisation_id = a.organisation_id and u.action_id = a.id and ${localDay('u.said_at')} <= $3::date
    order by u.said_at desc, u.id desc limit 1) said on true
  left join lateral (select true as later from progress_update u where not $4
    and u.organisation_id = a.organisation_id and u.action_id = a.id and ${localDay('u.said_at')} > $3::date limit 1) l on true`;
const status = `case when l.later then coalesce(said.status, 'not-started') else a.delivery_status end`;
const corrective = `case when l.later then said.corrective_action else a.corrective_action end`;
const updatedOn = `case when l.later or not $4 then ${localDay('said.said_at')} else ${localDay('a.last_updated_at')} end`;

const leadInPost = `who.id is not null and (who.left_on is null or who.left_on > $3::date)
  and ${mayComeIn('who', `(not $4 and ${localDay('s.suspended_at')} > $3::date)`)}`;

const actionsOfPlans = `
  from action a
  join goal g on g.organisation_id = a.organisation_id and g.id = a.goal_id and g.archived_at is null
  join plan p on p.organisation_id = a.organisation_id and p.id = a.plan_id
  ${lastSaid}`;

const actionsSelect = `
  select 'action' as kind, a.id, a.plan_id as "planId", null as "actionId", a.title, ${status} as status, ${updatedOn} as "lastUpdatedOn",
    a.starts_on as "startsOn", p.target_days as "targetDays", p.acceptable_days as "acceptableDays",
    p.stale_days as "staleDays", ${leadInPost} as "leadInPost",
    coalesce(${corrective}, '') <> '' as "hasCorrectiveAction", a.origin = 'good-idea' as "fromGoodIdea"
  ${actionsOfPlans}
  left join person who on who.organisation_id = a.organisation_id and who.id = a.council_lead_id
  where ${plansAsked} and a.archived_at is null and ${existed('a.id')}
  order by p.id, g.position, a.position, a.id`;

const milestonesSelect = `
  select 'milestone' as kind, m.id, a.plan_id as "planId", a.id as "actionId", m.title, m.due_on as "dueOn", m.done_on as "doneOn",
    m.dropped_reason is not null as "isDropped", ${status} as "actionStatus"
  ${actionsOfPlans}
  join milestone m on m.organisation_id = a.organisation_id and m.action_id = a.id and m.archived_at is null
  where ${plansAsked} and a.archived_at is null and ${existed('m.id')} and m.due_on < $3::date
  order by m.due_on, m.id`;

/** An indicator counts once, however many goals aim at it. */
const indicatorsSelect = `
  select distinct on (i.position, i.code, i.id) 'indicator' as kind, t.id, t.plan_id as "planId", null as "actionId", i.name as title,
    i.frequency, i.lag_months as "lagMonths", (
      select max(x.period_end) from observation x
      join release r on r.organisation_id = x.organisation_id and r.id = x.release_id
      where x.organisation_id in (t.organisation_id, t.indicator_organisation_id) and x.indicator_id = i.id
        and x.area_code = o.area_code and x.breakdown = '' and x.value is not null and x.period_end <= $3::date
        and (r.released_on is null or r.released_on <= $3::date)) as "latestPeriodEnd"
  from target t
  join goal g on g.organisation_id = t.organisation_id and g.id = t.goal_id and g.archived_at is null
  join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id
  join organisation o on o.id = t.organisation_id
  join indicator i on i.organisation_id = t.indicator_organisation_id and i.id = t.indicator_id
  where ${plansAsked} and t.archived_at is null and ${existed('t.id')} and not i.computed
  order by i.position, i.code, i.id, t.id`;

/** Asks that were sent by the day; of a plan those that something in it waits for. */
const asksSelect = `
  select 'ask' as kind, k.id, null as "actionId", (select d.plan_id from dependency d
      where d.organisation_id = k.organisation_id and d.ask_id = k.id and d.archived_at is null order by d.id limit 1) as "planId", k.wording as title,
    k.status in ('answered', 'declined') and (k.answered_on is null or k.answered_on <= $3::date) as "isAnswered"
  from ask k
  where k.organisation_id = $1 and k.archived_at is null and k.status <> 'draft' and k.made_on <= $3::date
    and ($2::uuid is null or exists (select from dependency d where d.organisation_id = k.organisation_id
      and d.ask_id = k.id and d.plan_id = $2 and d.archived_at is null))
  order by k.made_on, k.id`;

/** Everything that the measures of a day are worked out from: five statements, whatever there is. */
export async function measuredWork(
  tx: EntityManager,
  { organisationId, planId, on, today }: WorkAsked,
): Promise<MeasuredWork> {
  const values = [organisationId, planId, on, on >= today];
  const actions = await tx.query<MeasuredAction[]>(actionsSelect, values);
  const milestones = await tx.query<MeasuredMilestone[]>(milestonesSelect, values);
  const indicators = await tx.query<MeasuredIndicator[]>(indicatorsSelect, values);
  const asks = await tx.query<MeasuredAsk[]>(asksSelect, values.slice(0, 3));
  const meetings = await measuredMeetings(tx, { organisationId, on, isToday: on >= today });
  return { on, actions, milestones, indicators, asks, meetings };
}
