import type { Commitment } from '@waymark/contract/commitments';
import { can } from '@waymark/domain/access';
import { changedSince, type Substance, substanceFields } from '@waymark/domain/commitments/commitment';
import { type Day, daysBetween, todayIn } from '@waymark/domain/day';
import type { EntityManager } from 'typeorm';
import { numberedParts } from '../plans/action-numbers';
import type { Viewer } from '../platform/viewer';

type Derived = 'changed' | 'waitingDays' | 'mine' | 'mayAnswer' | 'mayWithdraw';

interface CommitmentRow extends Omit<Commitment, Derived> {
  organisationId: string;
  userId: string | null;
  accepted: Substance | null;
  now: Substance;
}

/** The commitments of a plan, or of one of its actions; the earliest change after an acceptance is looked up in the events. */
const statement = `
  ${numberedParts}
  select c.id, c.version, c.organisation_id as "organisationId", c.plan_id as "planId", c.action_id as "actionId",
    n.reference, a.title as "actionTitle", c.member_id as "memberId",
    coalesce(m.person_name, m.seat, m.organisation_name) as "memberName", m.organisation_name as "organisationName",
    m.user_id as "userId", c.status, c.note, c.asked_by as "askedBy", c.asked_at as "askedAt", c.reason,
    c.answered_at as "answeredAt", c.answered_by as "answeredBy", c.told_how as "toldHow", c.told_on as "toldOn",
    c.accepted, json_build_object('title', a.title, 'description', a.description, 'dueOn', a.due_on,
      'councilLeadId', a.council_lead_id, 'taskforceLeadId', a.taskforce_lead_id) as now,
    (select e.at from audit_event e where c.status = 'accepted' and e.organisation_id = c.organisation_id
      and e.subject_id = c.action_id and e.at > c.answered_at and e.after ?| $4::text[]
      order by e.id limit 1) as "changedAt"
  from commitment c
  join action a on a.organisation_id = c.organisation_id and a.id = c.action_id
  join taskforce_member m on m.organisation_id = c.organisation_id and m.id = c.member_id
  left join numbered_action n on n.id = c.action_id
  where c.organisation_id = $1 and c.plan_id = $2 and ($3::uuid is null or c.action_id = $3)
  order by length(n.reference) nulls last, n.reference, c.id desc`;

interface Asked {
  organisationId: string;
  planId: string;
  actionId: string | null;
}

export async function commitmentsOf(
  tx: EntityManager,
  viewer: Viewer,
  { organisationId, planId, actionId }: Asked,
  today: Day,
): Promise<Commitment[]> {
  const rows = await tx.query<CommitmentRow[]>(statement, [organisationId, planId, actionId, substanceFields]);
  return rows.map((row) => commitmentOf(row, viewer, today));
}

function commitmentOf(row: CommitmentRow, viewer: Viewer, today: Day): Commitment {
  const { organisationId, userId, accepted, now, ...fields } = row;
  const waiting = row.status === 'waiting';
  const changed = row.status === 'accepted' && accepted !== null ? changedSince(accepted, now) : [];
  const mayAsk = can(viewer, 'plan:edit', organisationId);
  const mine = userId === viewer.userId;
  return {
    ...fields,
    changed,
    changedAt: changed.length > 0 ? row.changedAt : null,
    waitingDays: waiting ? Math.max(0, daysBetween(todayIn(new Date(row.askedAt)), today)) : null,
    mine,
    mayAnswer: waiting && (mine || mayAsk),
    mayWithdraw: waiting && mayAsk,
  };
}
