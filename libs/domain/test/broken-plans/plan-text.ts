import type { BrokenPlan, DraftPlan } from '../sound-plan';

type TextField =
  | 'vision'
  | 'narrative'
  | 'context'
  | 'newcomers'
  | 'longerStandingResidents'
  | 'childrenAndYoungPeople'
  | 'consultation'
  | 'impactAssessment'
  | 'caseStudy'
  | 'memberLeadId'
  | 'officerLeadId'
  | 'managerId';

const blank = (code: BrokenPlan['code'], field: TextField): BrokenPlan => ({
  code,
  place: { kind: 'plan', id: null, field },
  breaks: (plan) => (plan[field] = ' \n'),
  spares: (plan) => (plan[field] = 'p1'),
});

const onPlan = (
  code: BrokenPlan['code'],
  field: string,
  breaks: (plan: DraftPlan) => void,
  spares: (plan: DraftPlan) => void,
): BrokenPlan => ({ code, place: { kind: 'plan', id: null, field }, breaks, spares });

export const brokenPlanTexts: BrokenPlan[] = [
  blank('no-vision', 'vision'),
  blank('no-narrative', 'narrative'),
  blank('no-context', 'context'),
  blank('newcomers-not-named', 'newcomers'),
  blank('longer-standing-residents-not-named', 'longerStandingResidents'),
  blank('children-and-young-people-not-named', 'childrenAndYoungPeople'),
  blank('no-consultation', 'consultation'),
  blank('no-impact-assessment', 'impactAssessment'),
  blank('no-case-study', 'caseStudy'),
  blank('no-member-lead', 'memberLeadId'),
  blank('no-officer-lead', 'officerLeadId'),
  blank('no-plan-manager', 'managerId'),
  onPlan(
    'assessment-required',
    'impactAssessment',
    (plan) => (plan.assessmentLacking = 'block'),
    (plan) => (plan.assessmentLacking = null),
  ),
  onPlan(
    'assessment-not-signed',
    'impactAssessment',
    (plan) => (plan.assessmentLacking = 'warn'),
    (plan) => (plan.assessmentLacking = null),
  ),
  onPlan(
    'no-review-date',
    'reviewOn',
    (plan) => (plan.reviewOn = null),
    (plan) => (plan.reviewOn = plan.startsOn),
  ),
  onPlan(
    'review-outside-plan',
    'reviewOn',
    (plan) => (plan.reviewOn = '2029-04-01'),
    (plan) => (plan.reviewOn = plan.endsOn),
  ),
  onPlan(
    'review-outside-plan',
    'reviewOn',
    (plan) => (plan.reviewOn = '2026-03-31'),
    (plan) => (plan.reviewOn = plan.startsOn),
  ),
  onPlan(
    'period-reversed',
    'endsOn',
    (plan) => (plan.endsOn = plan.startsOn),
    (plan) => (plan.endsOn = '2026-04-02'),
  ),
  onPlan(
    'update-days-out-of-order',
    'targetDays',
    (plan) => (plan.targetDays = 61),
    (plan) => (plan.targetDays = 60),
  ),
  onPlan(
    'update-days-out-of-order',
    'targetDays',
    (plan) => (plan.staleDays = 59),
    (plan) => (plan.staleDays = 60),
  ),
];
