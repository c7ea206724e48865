import type { Day } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { ask } from '../platform/prepared';

/** Someone who may approve plans: by their own role, or for those who have delegated it to them today. */
export interface ApproverRow {
  userId: string;
  name: string;
  email: string;
  own: boolean;
  standsInFor: string[];
  /** Whether they check figures that others entered. */
  checks: boolean;
}

/** A figure that was entered and is sent back, or waits for somebody to check it; of indicators that plans have. */
export interface EnteredRow {
  id: string;
  planId: string;
  indicatorId: string;
  code: string;
  name: string;
  state: 'submitted' | 'returned';
  enteredById: string;
  secondPerson: boolean;
  since: string;
}

/** A word that somebody waits for. */
export interface WaitingRow {
  kind: 'mention' | 'commitment';
  id: string;
  planId: string;
  actionId: string | null;
  title: string;
  since: string;
  userId: string | null;
  holderId: string | null;
}

const delegations = `
  array(select d.delegator_id from approval_delegation d
    join membership g on g.organisation_id = d.organisation_id and g.user_id = d.delegator_id
    where d.organisation_id = m.organisation_id and d.delegate_id = m.user_id and d.ended_at is null
      and d.starts_on <= $2::date and d.ends_on >= $2::date
      and g.suspended_at is null and 'approver' = any(g.roles)
    order by d.id)`;

const approversStatement = {
  name: 'owned-approvers',
  text: `select * from (
      select m.user_id as "userId", u.name, u.email, 'approver' = any(m.roles) as own, ${delegations} as "standsInFor",
        m.roles && '{manager,analyst}' as checks
      from membership m join user_account u on u.id = m.user_id
      where m.organisation_id = $1 and m.suspended_at is null) x
    where x.own or x.checks or cardinality(x."standsInFor") > 0 order by x."userId"`,
};

const enteredStatement = {
  name: 'owned-entered',
  text: `select * from (
      select e.id, e.indicator_id as "indicatorId", i.code, i.name, e.state, e.entered_by_id as "enteredById",
        o.second_person as "secondPerson", coalesce(e.checked_at, e.submitted_at, e.entered_at) as since,
        (select t.plan_id from target t join plan p on p.organisation_id = t.organisation_id and p.id = t.plan_id
          where t.organisation_id = e.organisation_id and t.indicator_id = e.indicator_id and t.archived_at is null
            and p.archived_at is null and p.status not in ('superseded', 'closed') order by t.id limit 1) as "planId"
      from figure_entry e
      join indicator i on i.id = e.indicator_id
      join organisation o on o.id = e.organisation_id
      where e.organisation_id = $1 and e.state in ('submitted', 'returned') and e.breakdown = '') x
    where x."planId" is not null order by x.id`,
};

/** Mentions that are not answered in threads that are open; actions that members of the taskforce were asked to accept. */
const waitingStatement = {
  name: 'owned-waiting',
  text: `
  select 'mention' as kind, c.id, c.plan_id as "planId", null::uuid as "actionId",
    left(regexp_replace(c.text, '\\s+', ' ', 'g'), 160) as title, c.written_at as since, n.user_id as "userId",
    null::uuid as "holderId"
  from comment_mention n
  join comment c on c.organisation_id = n.organisation_id and c.id = n.comment_id and c.archived_at is null
  join comment t on t.organisation_id = c.organisation_id and t.id = coalesce(c.reply_to, c.id) and t.resolved_at is null
  join plan p on p.organisation_id = c.organisation_id and p.id = c.plan_id and p.archived_at is null
  where n.organisation_id = $1 and not exists (
    select from comment r where r.organisation_id = c.organisation_id and r.user_id = n.user_id
      and r.archived_at is null and (r.reply_to = t.id or r.id = t.id) and r.id >= c.id)
  union all
  select 'commitment', q.id, q.plan_id, q.action_id, a.title, q.asked_at, null, q.member_id
  from commitment q
  join action a on a.organisation_id = q.organisation_id and a.id = q.action_id and a.archived_at is null
  join plan p on p.organisation_id = q.organisation_id and p.id = q.plan_id and p.archived_at is null
  where q.organisation_id = $1 and q.status = 'waiting'
  order by since, id`,
};

export const readApprovers = (tx: EntityManager, organisationId: string, today: Day): Promise<ApproverRow[]> =>
  ask<ApproverRow>(tx, approversStatement, [organisationId, today]);

export const readEntered = (tx: EntityManager, organisationId: string): Promise<EnteredRow[]> =>
  ask<EnteredRow>(tx, enteredStatement, [organisationId]);

export const readWaiting = (tx: EntityManager, organisationId: string): Promise<WaitingRow[]> =>
  ask<WaitingRow>(tx, waitingStatement, [organisationId]);
