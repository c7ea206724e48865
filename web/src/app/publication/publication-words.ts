import { personKindWords } from '../core/words/plan-words';

const fields: Readonly<Record<string, string>> = {
  title: $localize`:@@publication.field.title:Title`,
  vision: $localize`:@@publication.field.vision:Vision`,
  narrative: $localize`:@@publication.field.narrative:Shared story of the place`,
  context: $localize`:@@publication.field.context:Local context`,
  newcomers: $localize`:@@publication.field.newcomers:Who counts as a newcomer`,
  longerStandingResidents: $localize`:@@publication.field.longerStandingResidents:Longer-standing residents`,
  childrenAndYoungPeople: $localize`:@@publication.field.childrenAndYoungPeople:Children and young people`,
  intersectionality: $localize`:@@publication.field.intersectionality:People in more than one group`,
  consultation: $localize`:@@publication.field.consultation:Consultation`,
  impactAssessment: $localize`:@@publication.field.impactAssessment:Impact assessment`,
  caseStudy: $localize`:@@publication.field.caseStudy:Case study`,
  feedback: $localize`:@@publication.field.feedback:How to give feedback`,
  leads: $localize`:@@publication.field.leads:Leads of the plan`,
  goals: $localize`:@@publication.field.goals:Goals`,
  actions: $localize`:@@publication.field.actions:Actions with title, dates, status and leads`,
  publicSummaries: $localize`:@@publication.field.publicSummaries:Summaries of actions for the public`,
  milestones: $localize`:@@publication.field.milestones:Milestones`,
  indicators: $localize`:@@publication.field.indicators:Indicators with baseline and target`,
  figures: $localize`:@@publication.field.figures:Figures of indicators`,
};

const withheld: Readonly<Record<string, string>> = {
  'action.description': $localize`:@@publication.withheld.action.description:Descriptions of actions`,
  'action.internalNote': $localize`:@@publication.withheld.action.internalNote:Internal notes`,
  'action.statusReason': $localize`:@@publication.withheld.action.statusReason:Reasons for the status of actions`,
  'action.correctiveAction': $localize`:@@publication.withheld.action.correctiveAction:What is done to bring actions back on track`,
  'action.directorate': $localize`:@@publication.withheld.action.directorate:Directorates`,
  'action.resources': $localize`:@@publication.withheld.action.resources:Resources`,
  'action.cost': $localize`:@@publication.withheld.action.cost:Costs`,
  'action.fundingSource': $localize`:@@publication.withheld.action.fundingSource:Sources of funding`,
  'action.dependsOn': $localize`:@@publication.withheld.action.dependsOn:What actions depend on`,
  'action.decision': $localize`:@@publication.withheld.action.decision:Decisions to continue, change or stop`,
  'goal.assumptions': $localize`:@@publication.withheld.goal.assumptions:Assumptions of goals`,
  'goal.leadStatus': $localize`:@@publication.withheld.goal.leadStatus:What leads say of their goals`,
  'milestone.evidence': $localize`:@@publication.withheld.milestone.evidence:Evidence for milestones`,
  'milestone.movedReason': $localize`:@@publication.withheld.milestone.movedReason:Why milestones were moved`,
  'milestone.droppedReason': $localize`:@@publication.withheld.milestone.droppedReason:Why milestones were dropped`,
  'target.rationale': $localize`:@@publication.withheld.target.rationale:Why indicators were chosen`,
  'target.owner': $localize`:@@publication.withheld.target.owner:Who looks after indicators`,
  'person.email': $localize`:@@publication.withheld.person.email:E-mail addresses`,
  'person.nameWithoutAgreement': $localize`:@@publication.withheld.person.nameWithoutAgreement:Names of people who did not agree`,
  progressUpdates: $localize`:@@publication.withheld.progressUpdates:Progress updates`,
  auditEvents: $localize`:@@publication.withheld.auditEvents:The record of who changed what`,
};

const capacities: Readonly<Record<string, string>> = {
  ...personKindWords,
  partner: $localize`:@@publication.capacity.partner:Taskforce member`,
};

/** A part of the plan that becomes public. */
export function fieldName(field: string): string {
  return fields[field] ?? $localize`:@@publication.field.other:Other parts of the plan`;
}

/** A part that stays inside. */
export function withheldName(field: string): string {
  return withheld[field] ?? $localize`:@@publication.withheld.other:Other internal fields`;
}

/** What someone is, where no post is known; a post is said as it is. */
export function capacityName(capacity: string): string {
  return capacities[capacity] ?? capacity;
}
