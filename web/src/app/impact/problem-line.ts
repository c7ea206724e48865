import type { Assessment, AssessmentProblem } from '@waymark/contract/impact';
import type { AssessedGroup, DutyAim, ScreeningQuestion, WelshSection } from '@waymark/domain/impact/vocabulary';
import { aimWords, groupWords, problemWords, questionWords, welshWords } from './impact-words';

export interface ProblemLine {
  text: string;
  link: readonly string[];
}

/** What to do, and the page on which to do it. */
export function problemLine({ code, place, of }: AssessmentProblem, assessment: Assessment): ProblemLine {
  const said = problemWords[code];
  const about = of === null ? null : nameOf(place, of, assessment);
  const text = about === null ? said : `${said}: ${about}`;
  return { text, link: ['/plans', assessment.planId, 'impact', ...pathOf(place, of)] };
}

function nameOf(place: AssessmentProblem['place'], of: string, { evidence }: Assessment): string | null {
  if (place === 'group') return groupWords[of as AssessedGroup];
  if (place === 'aim') return aimWords[of as DutyAim];
  if (place === 'welsh') return welshWords[of as WelshSection];
  if (place === 'screening') return questionWords[of as ScreeningQuestion];
  return evidence.find(({ id }) => id === of)?.title ?? null;
}

function pathOf(place: AssessmentProblem['place'], of: string | null): string[] {
  if (place === 'group') return ['groups', of ?? ''];
  if (place === 'evidence') return ['evidence', of ?? 'add'];
  if (place === 'welsh' || place === 'screening') return [place];
  return ['duty'];
}
