import type { AreaType, Nation, OrganisationKind } from '@waymark/domain/organisations/kinds';
import type { ShareLevel, ShareSubject } from '@waymark/domain/organisations/shares';

export const organisationKindWords: Readonly<Record<OrganisationKind, string>> = {
  council: $localize`:@@words.organisation-kind.council:Council`,
  'combined-authority': $localize`:@@words.organisation-kind.combined-authority:Combined authority`,
  'migration-partnership': $localize`:@@words.organisation-kind.migration-partnership:Strategic migration partnership`,
  library: $localize`:@@words.organisation-kind.library:National library`,
};

export const nationWords: Readonly<Record<Nation, string>> = {
  England: $localize`:@@words.nation.England:England`,
  Scotland: $localize`:@@words.nation.Scotland:Scotland`,
  Wales: $localize`:@@words.nation.Wales:Wales`,
  'Northern Ireland': $localize`:@@words.nation.Northern Ireland:Northern Ireland`,
};

export const areaTypeWords: Readonly<Record<AreaType, string>> = {
  'unitary-authority': $localize`:@@words.area-type.unitary-authority:Unitary authority`,
  'metropolitan-district': $localize`:@@words.area-type.metropolitan-district:Metropolitan district`,
  'london-borough': $localize`:@@words.area-type.london-borough:London borough`,
  'non-metropolitan-district': $localize`:@@words.area-type.non-metropolitan-district:District`,
  county: $localize`:@@words.area-type.county:County`,
  'council-area': $localize`:@@words.area-type.council-area:Council area`,
  'principal-area': $localize`:@@words.area-type.principal-area:Principal area`,
  'local-government-district': $localize`:@@words.area-type.local-government-district:Local government district`,
  'combined-authority': $localize`:@@words.area-type.combined-authority:Combined authority`,
  'strategic-authority': $localize`:@@words.area-type.strategic-authority:Strategic authority`,
  'migration-partnership-area': $localize`:@@words.area-type.migration-partnership-area:Area of a migration partnership`,
  'police-force-area': $localize`:@@words.area-type.police-force-area:Police force area`,
  region: $localize`:@@words.area-type.region:Region`,
  nation: $localize`:@@words.area-type.nation:Nation`,
  country: $localize`:@@words.area-type.country:Country`,
};

export const shareSubjectWords: Readonly<Record<ShareSubject, string>> = {
  'plan-coverage': $localize`:@@words.share-subject.plan-coverage:How plans cover the themes`,
  plans: $localize`:@@words.share-subject.plans:Plans`,
  'local-figures': $localize`:@@words.share-subject.local-figures:Local figures`,
};

export const shareLevelWords: Readonly<Record<ShareLevel, string>> = {
  coverage: $localize`:@@words.share-level.coverage:Counts by theme only`,
  full: $localize`:@@words.share-level.full:Everything`,
};
