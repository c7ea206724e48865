import type { Day } from '../day';
import type { Theme, Way } from '../frameworks/framework';
import type { UnsignedRule } from '../impact/vocabulary';
import type { Direction, IndicatorKind, TargetPath } from '../indicators/vocabulary';
import type { DeliveryStatus } from './delivery-status';
import type { DatedMilestone } from './milestone-status';
import type { UpdateDays } from './update-freshness';

/** The least of a plan that the plan checks ask for. */
export interface PlanToCheck extends UpdateDays {
  startsOn: Day;
  endsOn: Day;
  reviewOn: Day | null;
  vision: string | null;
  narrative: string | null;
  context: string | null;
  newcomers: string | null;
  longerStandingResidents: string | null;
  childrenAndYoungPeople: string | null;
  consultation: string | null;
  impactAssessment: string | null;
  caseStudy: string | null;
  memberLeadId: string | null;
  officerLeadId: string | null;
  managerId: string | null;
  /** What the organisation decided for a plan whose impact assessment is not signed as it stands; null when it is. */
  assessmentLacking?: UnsignedRule | null;
  goals: readonly GoalToCheck[];
  people: readonly { id: string; leftOn: Day | null }[];
  taskforceMembers: readonly { id: string; endsOn: Day | null }[];
}

export interface GoalToCheck {
  id: string;
  /** Still as an edition's example structure has it. */
  example?: boolean;
  theme: Theme;
  secondaryTheme: Theme | null;
  ways: readonly Way[];
  prioritySupport: string | null;
  need: string | null;
  beneficiaries: string | null;
  changeShort: string | null;
  changeMedium: string | null;
  changeLong: string | null;
  accountableMemberId: string | null;
  accountableOfficerId: string | null;
  taskforceLeadId: string | null;
  actions: readonly ActionToCheck[];
  indicators: readonly TargetToCheck[];
}

export interface ActionToCheck {
  id: string;
  description: string | null;
  councilLeadId: string | null;
  taskforceLeadId: string | null;
  directorate: string | null;
  resources: string | null;
  cost: number | null;
  fundingSource: string | null;
  fundingSecured: boolean | null;
  startsOn: Day | null;
  dueOn: Day | null;
  ongoing: boolean;
  reviewOn: Day | null;
  outputMeasure: string | null;
  outcomeMeasure: string | null;
  beneficiaries: string | null;
  groups: readonly string[];
  tags: readonly string[];
  deliveryStatus: DeliveryStatus;
  correctiveAction: string | null;
  completedOn: Day | null;
  publicSummary: string | null;
  milestones: readonly MilestoneToCheck[];
}

export interface MilestoneToCheck extends DatedMilestone {
  id: string;
  originalDueOn: Day | null;
  movedReason: string | null;
}

/** An indicator under a goal; its direction and kind are those that hold: the plan's own, else the library's. */
export interface TargetToCheck {
  id: string;
  kind?: IndicatorKind;
  direction: Direction | null;
  baselineOn: Day | null;
  baselineValue: number | null;
  targetOn: Day | null;
  targetValue: number | null;
  path: TargetPath;
  points: readonly { on: Day; value: number }[];
  toleranceAbsolute: number | null;
  rationale: string | null;
  ownerId: string | null;
}
