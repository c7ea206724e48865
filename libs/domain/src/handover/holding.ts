/** The ways in which somebody answers for something; each is one field of one kind of thing. */
export const holdingKinds = [
  'plan-member-lead',
  'plan-officer-lead',
  'plan-manager',
  'goal-member',
  'goal-officer',
  'action-lead',
  'target-owner',
  'risk-owner',
  'finding-owner',
  'evidence-owner',
  'deputy',
  'figure-draft',
  'mention',
  'seat',
  'goal-taskforce-lead',
  'action-taskforce-lead',
  'commitment',
  'delegation',
] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** These hang on a seat of the taskforce, and go to whoever takes it. */
export const seatKinds = ['goal-taskforce-lead', 'action-taskforce-lead', 'commitment'] as const;

/** These are named so that nobody overlooks them, and move with a seat or by whoever gave them. */
export const listedKinds = [...seatKinds, 'delegation'] as const satisfies readonly HoldingKind[];
export type ListedKind = (typeof listedKinds)[number];
export type MovableKind = Exclude<HoldingKind, ListedKind>;

/** These hang on an account, not on an entry of the directory: they move only to somebody who has one. */
const ofAccount: readonly HoldingKind[] = ['figure-draft', 'mention'];

export const isMovable = (kind: HoldingKind): kind is MovableKind => !listedKinds.some((listed) => listed === kind);

export type HoldingBar = 'with-seat' | 'given-by-another' | 'no-account';

/** Why something cannot move to somebody by itself; null when it can. The power to approve is given by who has it alone. */
export function barOf(kind: HoldingKind, receiver: { hasAccount: boolean }): HoldingBar | null {
  if (!isMovable(kind)) return kind === 'delegation' ? 'given-by-another' : 'with-seat';
  return ofAccount.includes(kind) && !receiver.hasAccount ? 'no-account' : null;
}
