export const sectors = [
  'council',
  'business',
  'voluntary',
  'faith',
  'education',
  'health',
  'housing',
  'police',
  'lived-experience',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const taskforceRoles = ['chair', 'vice-chair', 'member', 'adviser', 'observer'] as const;
export type TaskforceRole = (typeof taskforceRoles)[number];
