export const actionTypes = [
  'service-change',
  'campaign',
  'training',
  'event',
  'research',
  'commissioning',
  'english-classes',
  'partnership',
  'policy',
] as const;
export type ActionType = (typeof actionTypes)[number];

export const actionOrigins = [
  'own',
  'taskforce',
  'scrutiny',
  'consultation',
  'good-idea',
  'exchange-visit',
  'self-assessment-gap',
] as const;
export type ActionOrigin = (typeof actionOrigins)[number];

/** What a group decides about an action at its review. */
export const decisions = ['continue', 'change', 'stop'] as const;
export type Decision = (typeof decisions)[number];

/** What a new plan begins with. A plan that goes on from the one before is carried forward from it. */
export const planStarts = ['empty', 'example-structure'] as const;
export type PlanStart = (typeof planStarts)[number];

export const personKinds = ['officer', 'elected-member'] as const;
export type PersonKind = (typeof personKinds)[number];
