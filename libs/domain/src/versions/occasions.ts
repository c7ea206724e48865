/** Why a version of a plan was kept. */
export const versionOccasions = ['submission', 'approval', 'publication', 'consultation-draft', 'kept'] as const;
export type VersionOccasion = (typeof versionOccasions)[number];
