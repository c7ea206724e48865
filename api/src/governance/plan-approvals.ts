import type { ReturnNote } from '@waymark/contract/plans';
import { can } from '@waymark/domain/access';
import type { Day } from '@waymark/domain/day';
import { approvalHand, statusAfterApproval } from '@waymark/domain/plans/approval';
import type { PlanStep } from '@waymark/domain/plans/plan-status';
import { Refusal } from '@waymark/domain/refusal';
import type { EntityManager } from 'typeorm';
import { identifier } from '../platform/idempotency';
import type { Viewer } from '../platform/viewer';
import { type ReviewRow, reviewColumns, roundOf } from '../plans/plan-review';
import type { PlanEntity } from '../plans/plan.entities';
import type { StepGiven } from '../plans/take-step';

type Plan = Pick<PlanEntity, 'id' | 'organisationId' | 'status' | 'submittedBy'>;

/** What the rules of approval add to a step: for whom it is taken, and where it leads. */
export async function approvalGiven(
  tx: EntityManager,
  viewer: Viewer,
  plan: Plan,
  { step, today }: { step: PlanStep; today: Day },
): Promise<StepGiven> {
  if (step !== 'approve' && step !== 'return') return {};
  const review = await reviewOf(tx, plan, today);
  const own = can(viewer, `plan:${step}`, plan.organisationId);
  if (step === 'return') return own ? {} : { onBehalfOf: await personOf(tx, review.standsInFor[0]) };
  // A plan that does not lie before its approvers is refused for its status.
  if (plan.status !== 'in-review' || (!own && review.standsInFor.length === 0)) return {};
  const approver = { userId: viewer.userId, own, standsInFor: review.standsInFor };
  const hand = approvalHand(approver, roundOf({ ...review, submittedBy: plan.submittedBy }));
  if (typeof hand === 'string') throw handRefused(hand);
  const onBehalfOf = hand.onBehalfOfId === null ? null : await personOf(tx, hand.onBehalfOfId);
  return { onBehalfOf, status: statusAfterApproval(review.approvalSteps, review.approvalRows.length) };
}

const handRefused = (code: 'permission' | 'own-submission' | 'own-approval'): Refusal =>
  new Refusal('forbidden', code, code === 'permission' ? { permission: 'plan:approve' } : undefined);

async function reviewOf(tx: EntityManager, plan: Plan, today: Day): Promise<ReviewRow> {
  const [row] = await tx.query<ReviewRow[]>(
    `select ${reviewColumns('$3')} from plan p where p.organisation_id = $1 and p.id = $2`,
    [plan.organisationId, plan.id, today],
  );
  if (!row) throw new Refusal('missing', 'plan');
  return row;
}

async function personOf(tx: EntityManager, id: string | undefined): Promise<{ id: string; name: string } | null> {
  if (id === undefined) return null;
  const [person] = await tx.query<{ id: string; name: string }[]>('select id, name from user_account where id = $1', [
    id,
  ]);
  return person ?? null;
}

/** Writes an approval down beside the plan, numbered among those of its round. */
export async function keepApproval(tx: EntityManager, viewer: Viewer, plan: Plan, given: StepGiven): Promise<void> {
  await tx.query(
    `insert into plan_approval
       (organisation_id, plan_id, step, approver_id, approver_name, on_behalf_of_id, on_behalf_of_name)
     select $1, $2, count(*) + 1, $3, $4, $5, $6 from plan_approval
     where organisation_id = $1 and plan_id = $2 and ended_at is null`,
    [
      ...[plan.organisationId, plan.id, viewer.userId, viewer.name],
      ...[given.onBehalfOf?.id ?? null, given.onBehalfOf?.name ?? null],
    ],
  );
}

/** Approvals hold for what was submitted: they end when a plan is returned or submitted again. */
export async function endApprovals(tx: EntityManager, plan: Plan): Promise<void> {
  await tx.query(
    'update plan_approval set ended_at = now() where organisation_id = $1 and plan_id = $2 and ended_at is null',
    [plan.organisationId, plan.id],
  );
}

/** Keeps why a plan was returned and what was said at its places. */
export async function keepReturn(
  tx: EntityManager,
  viewer: Viewer,
  plan: Plan,
  said: StepGiven & { notes?: readonly ReturnNote[] },
): Promise<void> {
  const id = await identifier(tx);
  await tx.query(
    `insert into plan_return (organisation_id, id, plan_id, reason, returned_by, on_behalf_of)
     values ($1, $2, $3, $4, $5, $6)`,
    [plan.organisationId, id, plan.id, said.reason ?? '', viewer.name, said.onBehalfOf?.name ?? null],
  );
  const notes = (said.notes ?? []).filter(({ text }) => text.trim() !== '');
  if (notes.length === 0) return;
  await tx.query(
    `insert into plan_return_note (organisation_id, return_id, position, place, text)
     select $1, $2, n.position, n.note -> 'place', n.note ->> 'text'
     from jsonb_array_elements($3::jsonb) with ordinality as n (note, position)`,
    [plan.organisationId, id, JSON.stringify(notes)],
  );
}
