import { type Day, daysBetween } from '../day';

export const consultationProblemCodes = [
  'no-dates',
  'closes-before-opens',
  'too-short',
  'no-methods',
  'no-languages',
  'no-support',
  'no-groups',
  'group-not-reached',
  'no-responses',
  'no-themes',
  'theme-without-answer',
  'theme-without-change',
  'feedback-waiting',
] as const;
export type ConsultationProblemCode = (typeof consultationProblemCodes)[number];

export const consultationPlaces = ['consultation', 'group', 'theme', 'feedback'] as const;
export type ConsultationPlace = (typeof consultationPlaces)[number];

export interface ConsultationProblem {
  code: ConsultationProblemCode;
  place: ConsultationPlace;
  /** The group or theme; null for the consultation itself. */
  id: string | null;
}

/** Own rule of the product: no law sets a shortest period, and four weeks let groups that meet monthly take part once. */
export const shortestDays = 28;

export interface ConsultationToCheck {
  opensOn: Day | null;
  closesOn: Day | null;
  methods: readonly string[];
  languages: readonly string[];
  support: readonly string[];
  responseTotal: number | null;
  groups: readonly { id: string; aimedAt: boolean; responses: number | null }[];
  themes: readonly ThemeToCheck[];
  feedbackWaiting: number;
}

interface ThemeToCheck {
  id: string;
  did: string;
  goalId: string | null;
  actionId: string | null;
  noChangeReason: string;
}

const problem = (
  code: ConsultationProblemCode,
  place: ConsultationPlace = 'consultation',
  id: string | null = null,
): ConsultationProblem => ({ code, place, id });

/** What a consultation still lacks; what its end brings is asked for once it has closed. */
export function consultationProblems(consultation: ConsultationToCheck, today: Day): ConsultationProblem[] {
  const { closesOn } = consultation;
  const closed = closesOn !== null && closesOn < today;
  return [
    ...dateProblems(consultation),
    ...preparationProblems(consultation),
    ...(closed ? closedProblems(consultation) : []),
    ...consultation.themes.flatMap(themeProblems),
  ];
}

function dateProblems({ opensOn, closesOn }: ConsultationToCheck): ConsultationProblem[] {
  if (opensOn === null || closesOn === null) return [problem('no-dates')];
  if (closesOn < opensOn) return [problem('closes-before-opens')];
  // The first and the last day both count.
  return daysBetween(opensOn, closesOn) + 1 < shortestDays ? [problem('too-short')] : [];
}

function preparationProblems({ methods, languages, support, groups }: ConsultationToCheck): ConsultationProblem[] {
  return [
    ...(methods.length === 0 ? [problem('no-methods')] : []),
    ...(languages.length === 0 ? [problem('no-languages')] : []),
    ...(support.length === 0 ? [problem('no-support')] : []),
    ...(groups.some(({ aimedAt }) => aimedAt) ? [] : [problem('no-groups')]),
  ];
}

function closedProblems(consultation: ConsultationToCheck): ConsultationProblem[] {
  const { groups, responseTotal, themes, feedbackWaiting } = consultation;
  return [
    ...groups
      .filter(({ aimedAt, responses }) => aimedAt && (responses === null || responses === 0))
      .map(({ id }) => problem('group-not-reached', 'group', id)),
    ...(responseTotal === null ? [problem('no-responses')] : []),
    ...(themes.length === 0 ? [problem('no-themes')] : []),
    ...(feedbackWaiting > 0 ? [problem('feedback-waiting', 'feedback')] : []),
  ];
}

/** Each thing that was said is answered: by what changed in the plan, or by why nothing did. */
function themeProblems({ id, did, goalId, actionId, noChangeReason }: ThemeToCheck): ConsultationProblem[] {
  if (noChangeReason.trim() !== '') return [];
  const links = goalId !== null || actionId !== null;
  return [
    ...(did.trim() === '' ? [problem('theme-without-answer', 'theme', id)] : []),
    ...(links ? [] : [problem('theme-without-change', 'theme', id)]),
  ];
}
