/** Asked of every plan before anything else; each is answered yes, no or not sure. */
export const screeningQuestions = [
  'affects-people',
  'changes-service',
  'changes-eligibility',
  'moves-money',
  'known-inequality',
  'affects-some-more',
] as const;
export type ScreeningQuestion = (typeof screeningQuestions)[number];

export const screeningAnswers = ['yes', 'no', 'not-sure'] as const;
export type ScreeningAnswer = (typeof screeningAnswers)[number];

/** The nine of the Equality Act 2010, section 4. */
export const protectedCharacteristics = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
] as const;

/** Looked at beside them, because a plan of integration is about them. */
export const localGroups = [
  'migrants-and-refugees',
  'people-seeking-sanctuary',
  'carers',
  'socio-economic',
  'children',
  'welsh-speakers',
] as const;

export const assessedGroups = [...protectedCharacteristics, ...localGroups] as const;
export type AssessedGroup = (typeof assessedGroups)[number];

export const impacts = ['positive', 'negative', 'both', 'none', 'not-known'] as const;
export type Impact = (typeof impacts)[number];

/** The three aims of the public sector equality duty, Equality Act 2010, section 149(1). */
export const dutyAims = ['eliminateDiscrimination', 'advanceEquality', 'fosterRelations'] as const;
export type DutyAim = (typeof dutyAims)[number];

/** What councils in Wales consider under the policy-making standards of the Welsh Language (Wales) Measure 2011. */
export const welshSections = ['welshOpportunities', 'welshTreatment', 'welshChanges', 'welshViews'] as const;
export type WelshSection = (typeof welshSections)[number];

export const evidenceKinds = ['evidence', 'gap'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What happens when a plan is submitted without a complete, signed assessment. */
export const unsignedRules = ['block', 'warn'] as const;
export type UnsignedRule = (typeof unsignedRules)[number];

export const isWelsh = (nation: string | null): boolean => nation === 'Wales';

/** The groups that an assessment looks at in a nation. */
export function groupsIn(nation: string | null): AssessedGroup[] {
  return assessedGroups.filter((group) => group !== 'welsh-speakers' || isWelsh(nation));
}
