export const organisationKinds = ['council', 'combined-authority', 'migration-partnership', 'library'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

export const areaTypes = [
  'unitary-authority',
  'metropolitan-district',
  'london-borough',
  'non-metropolitan-district',
  'county',
  'council-area',
  'principal-area',
  'local-government-district',
  'combined-authority',
  'strategic-authority',
  'migration-partnership-area',
  'police-force-area',
  'region',
  'nation',
  'country',
] as const;
export type AreaType = (typeof areaTypes)[number];

export const areaTiers = ['unitary', 'lower', 'upper', 'above'] as const;
export type AreaTier = (typeof areaTiers)[number];
