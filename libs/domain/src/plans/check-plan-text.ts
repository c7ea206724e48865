import type { Day } from '../day';
import { isBlank, problem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import type { PlanToCheck } from './plan-shape';

type PlanText = Omit<PlanToCheck, 'goals' | 'people' | 'taskforceMembers'>;

const wantedFields = [
  ['vision', 'no-vision'],
  ['narrative', 'no-narrative'],
  ['context', 'no-context'],
  ['newcomers', 'newcomers-not-named'],
  ['longerStandingResidents', 'longer-standing-residents-not-named'],
  ['childrenAndYoungPeople', 'children-and-young-people-not-named'],
  ['consultation', 'no-consultation'],
  ['impactAssessment', 'no-impact-assessment'],
  ['memberLeadId', 'no-member-lead'],
  ['officerLeadId', 'no-officer-lead'],
  ['managerId', 'no-plan-manager'],
  ['reviewOn', 'no-review-date'],
] as const satisfies [keyof PlanText, PlanProblemCode][];

/** What the plan itself must say: its story, its leads, its dates. */
export function checkPlanText(plan: PlanText, today: Day): PlanProblem[] {
  const blank = wantedFields.filter(([field]) => isBlank(plan[field])).map(([field, code]) => onPlan(code, field));
  return [...blank, ...checkPlanDates(plan), ...checkCaseStudy(plan, today), ...checkAssessment(plan)];
}

function checkPlanDates(plan: PlanText): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (plan.endsOn <= plan.startsOn) problems.push(onPlan('period-reversed', 'endsOn'));
  if (plan.reviewOn !== null && (plan.reviewOn < plan.startsOn || plan.reviewOn > plan.endsOn)) {
    problems.push(onPlan('review-outside-plan', 'reviewOn'));
  }
  if (plan.targetDays > plan.acceptableDays || plan.acceptableDays > plan.staleDays) {
    problems.push(onPlan('update-days-out-of-order', 'targetDays'));
  }
  return problems;
}

/** Each cycle tells one story of how it went; before the plan starts there is none to tell. */
function checkCaseStudy(plan: PlanText, today: Day): PlanProblem[] {
  return today > plan.startsOn && isBlank(plan.caseStudy) ? [onPlan('no-case-study', 'caseStudy')] : [];
}

/** Without a sign-off of the assessment as it stands, the organisation blocks a plan or warns its authors. */
function checkAssessment({ assessmentLacking }: PlanText): PlanProblem[] {
  if (!assessmentLacking) return [];
  return [onPlan(assessmentLacking === 'block' ? 'assessment-required' : 'assessment-not-signed', 'impactAssessment')];
}

function onPlan(code: PlanProblemCode, field: string): PlanProblem {
  return problem(code, { kind: 'plan', id: null, field });
}
