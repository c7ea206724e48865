/** The ways in which a person of the directory answers for something; each is one field of one kind of thing. */
export const holdingKinds = [
  'plan-member-lead',
  'plan-officer-lead',
  'plan-manager',
  'goal-member',
  'goal-officer',
  'action-lead',
  'target-owner',
  'risk-owner',
  'deputy',
  'figure-draft',
  'mention',
  'seat',
] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** These hang on an account, not on an entry of the directory: they move only to somebody who has one. */
const ofAccount: readonly HoldingKind[] = ['figure-draft', 'mention'];

export type HoldingBar = 'seat' | 'no-account';

/** Why something cannot move to somebody; a seat belongs to the body that fills it. Null when it can. */
export function barOf(kind: HoldingKind, receiver: { hasAccount: boolean }): HoldingBar | null {
  if (kind === 'seat') return 'seat';
  return ofAccount.includes(kind) && !receiver.hasAccount ? 'no-account' : null;
}
