import type { PlanApproval } from '@waymark/contract/plans';
import type { ApprovalHand, ApprovalRound, ApprovalStepCount } from '@waymark/domain/plans/approval';
import type { PlanRow } from './plan-rows';

/** One approval as it was given since the plan was last submitted. */
export interface ApprovalRow extends PlanApproval {
  userId: string;
  onBehalfOfId: string | null;
}

/** How far the review of a plan has come, and for whom the viewer may approve it today. */
export interface ReviewRow {
  approvalSteps: ApprovalStepCount;
  approvalRows: ApprovalRow[];
  standsInFor: string[];
}

export interface PlanInReview extends PlanRow, ReviewRow {
  publicPath: string | null;
}

/** For whom the viewer may approve the plan `of` today; who delegates must still be an approver themselves. */
export const standsInFor = (of: string, today: string): string => `
  array(select d.delegator_id from approval_delegation d
    join membership m on m.organisation_id = d.organisation_id and m.user_id = d.delegator_id
    where d.organisation_id = ${of}.organisation_id
      and d.delegate_id = nullif(current_setting('app.user', true), '')::uuid and d.ended_at is null
      and d.starts_on <= ${today}::date and d.ends_on >= ${today}::date
      and m.suspended_at is null and 'approver' = any(m.roles)
    order by d.id)`;

/** Who approved the plan `of`, while it lies before its approvers; null while it does not. */
export const handsOf = (of: string): string => `
  case when ${of}.status = 'in-review' then (
    select jsonb_agg(jsonb_build_object('userId', a.approver_id, 'onBehalfOfId', a.on_behalf_of_id))
    from plan_approval a
    where a.organisation_id = ${of}.organisation_id and a.plan_id = ${of}.id and a.ended_at is null
  ) end`;

/** The columns of `plan p` that make a `ReviewRow`. */
export const reviewColumns = (today: string): string => `
  coalesce((select s.steps from approval_setting s where s.organisation_id = p.organisation_id), 1) as "approvalSteps",
  coalesce((select jsonb_agg(jsonb_build_object('step', a.step, 'userId', a.approver_id, 'by', a.approver_name,
      'onBehalfOfId', a.on_behalf_of_id, 'onBehalfOf', a.on_behalf_of_name, 'givenAt', a.given_at) order by a.step)
    from plan_approval a
    where a.organisation_id = p.organisation_id and a.plan_id = p.id and a.ended_at is null), '[]') as "approvalRows",
  ${standsInFor('p', today)} as "standsInFor"`;

export const approvalsOf = (rows: readonly ApprovalRow[]): PlanApproval[] =>
  rows.map(({ step, by, onBehalfOf, givenAt }) => ({ step, by, onBehalfOf, givenAt }));

/** Approvals may be left out where a plan does not lie before its approvers. */
export interface Reviewed extends Pick<PlanRow, 'submittedBy'> {
  approvalRows?: readonly ApprovalHand[] | null;
}

export const roundOf = ({ submittedBy, approvalRows }: Reviewed): ApprovalRound => ({
  submittedBy,
  hands: (approvalRows ?? []).map(({ userId, onBehalfOfId }) => ({ userId, onBehalfOfId })),
});
