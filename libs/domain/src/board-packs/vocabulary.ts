/** A pack may be written on until it is frozen; what is frozen is never changed again. */
export const packStates = ['draft', 'frozen'] as const;
export type PackState = (typeof packStates)[number];

/** What a board reads, in this order. */
export const packSections = ['summary', 'good', 'red', 'decisions', 'indicators', 'asks', 'risks'] as const;
export type PackSectionCode = (typeof packSections)[number];

/** The sections whose lines each take a short comment. */
export const commentedSections = ['red', 'indicators'] as const satisfies PackSectionCode[];

/** Why a board is asked to decide about something. */
export const decisionReasons = [
  'off-track-undecided',
  'no-corrective-action',
  'long-overdue',
  'stop-proposed',
  'plan-review-due',
] as const;
export type DecisionReason = (typeof decisionReasons)[number];
