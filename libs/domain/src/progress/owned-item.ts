/** What an owner is asked for. */
export const ownedKinds = [
  'update',
  'milestone',
  'action',
  'review',
  'figure',
  'risk',
  'plan',
  'approval',
  'commitment',
  'mention',
] as const;
export type OwnedKind = (typeof ownedKinds)[number];

/** How it stands with its owner: asked for, past its day, sent back to them, or before them to be approved. */
export const ownedStates = ['due', 'overdue', 'returned', 'approval'] as const;
export type OwnedState = (typeof ownedStates)[number];
