/** The long texts of a plan, in the order in which a reader meets them. */
export const planTexts = [
  'vision',
  'narrative',
  'context',
  'newcomers',
  'longerStandingResidents',
  'childrenAndYoungPeople',
  'intersectionality',
  'consultation',
  'impactAssessment',
  'caseStudy',
] as const;
export type PlanText = (typeof planTexts)[number];
