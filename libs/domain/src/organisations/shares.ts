/** What a member lets its combined authority read. */
export const shareSubjects = ['plan-coverage', 'plans', 'local-figures'] as const;
export type ShareSubject = (typeof shareSubjects)[number];

/** How much of it: counts by theme alone, or the whole. */
export const shareLevels = ['coverage', 'full'] as const;
export type ShareLevel = (typeof shareLevels)[number];
