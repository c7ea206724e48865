import type { PlanStatus } from './plan-status';

/** How many people approve a plan, one after the other: a setting of the organisation. */
export const approvalStepCounts = [1, 2] as const;
export type ApprovalStepCount = (typeof approvalStepCounts)[number];

/** Who gave an approval: themselves, or one who stands in for them. */
export interface ApprovalHand {
  userId: string;
  onBehalfOfId: string | null;
}

/** A plan as it lies before its approvers: who submitted it and who approved it since. */
export interface ApprovalRound {
  submittedBy: string | null;
  hands: readonly ApprovalHand[];
}

export interface Approver {
  userId: string;
  /** Whether they may approve by their own role. */
  own: boolean;
  /** Who has delegated their approval to them today. */
  standsInFor: readonly string[];
}

export type HandRefusal = 'permission' | 'own-submission' | 'own-approval';

/** Whose eyes are spent: an approval spends those of who gave it and those of whom it was given for. */
function refusalOf(hand: ApprovalHand, { submittedBy, hands }: ApprovalRound): HandRefusal | null {
  const people = [hand.userId, ...(hand.onBehalfOfId === null ? [] : [hand.onBehalfOfId])];
  if (submittedBy !== null && people.includes(submittedBy)) return 'own-submission';
  const spent = hands.flatMap(({ userId, onBehalfOfId }) => [userId, onBehalfOfId]);
  return people.some((person) => spent.includes(person)) ? 'own-approval' : null;
}

/** The hand by which someone may approve now, their own first; else why there is none. */
export function approvalHand(approver: Approver, round: ApprovalRound): ApprovalHand | HandRefusal {
  const { userId, own, standsInFor } = approver;
  const hands: ApprovalHand[] = [
    ...(own ? [{ userId, onBehalfOfId: null }] : []),
    ...standsInFor.map((onBehalfOfId) => ({ userId, onBehalfOfId })),
  ];
  let refusal: HandRefusal = 'permission';
  for (const hand of hands) {
    const found = refusalOf(hand, round);
    if (found === null) return hand;
    if (refusal === 'permission') refusal = found;
  }
  return refusal;
}

/** The status after one more approval: a plan stays in review until the last one. */
export function statusAfterApproval(steps: ApprovalStepCount, givenBefore: number): PlanStatus {
  return givenBefore + 1 >= steps ? 'approved' : 'in-review';
}
