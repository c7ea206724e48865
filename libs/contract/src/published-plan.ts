import type { Day } from '@waymark/domain/day';
import { editions, themes, type Edition, type Theme } from '@waymark/domain/frameworks/framework';
import {
  directions,
  indicatorStatuses,
  observationStatuses,
  type Direction,
  type IndicatorStatus,
  type ObservationStatus,
} from '@waymark/domain/indicators/vocabulary';
import { paragraphLength } from '@waymark/domain/limits';
import { deliveryStatuses, type DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import { milestoneStatuses, type MilestoneStatus } from '@waymark/domain/plans/milestone-status';
import { actionTypes, type ActionType } from '@waymark/domain/plans/vocabulary';
import { IsAmount, IsDay, IsFlag, IsLine, IsListOf, IsOne, IsText, IsWhole, IsWord, Nullable } from './primitives';

/** The form of what is published; it grows by one whenever a field changes its meaning or goes. */
export const publishedSchema = 1;

export const leadCapacities = [
  'member-lead',
  'officer-lead',
  'plan-manager',
  'accountable-member',
  'accountable-officer',
  'council-lead',
  'partner-lead',
] as const;
export type LeadCapacity = (typeof leadCapacities)[number];

export class PublishedCouncil {
  @IsLine() name!: string;
  @IsLine() shortName!: string;
  @IsLine() slug!: string;
  @Nullable() @IsLine() areaCode!: string | null;
}

export class PublishedTheme {
  @IsWord(themes) code!: Theme;
  @IsLine(400) title!: string;
}

/** Who leads: by post or organisation; by name only when the person agreed. */
export class PublishedLead {
  @IsWord(leadCapacities) capacity!: LeadCapacity;
  /** Job title of an officer or member, organisation of a partner; null where the council has given none. */
  @Nullable() @IsLine() post!: string | null;
  @Nullable() @IsLine() name!: string | null;
}

export class PublishedMilestone {
  @IsLine() title!: string;
  @IsDay() dueOn!: Day;
  @Nullable() @IsDay() doneOn!: Day | null;
  @IsWord(milestoneStatuses) status!: MilestoneStatus;
}

export class PublishedAction {
  @IsLine() reference!: string;
  @IsLine() title!: string;
  @IsText(paragraphLength) summary!: string;
  @Nullable() @IsWord(actionTypes) type!: ActionType | null;
  @IsWord(deliveryStatuses) status!: DeliveryStatus;
  @Nullable() @IsDay() startsOn!: Day | null;
  @Nullable() @IsDay() dueOn!: Day | null;
  @IsFlag() ongoing!: boolean;
  @Nullable() @IsDay() completedOn!: Day | null;
  @IsText(paragraphLength) beneficiaries!: string;
  @IsText(paragraphLength) outputMeasure!: string;
  @IsText(paragraphLength) outcomeMeasure!: string;
  @IsListOf(() => PublishedLead) leads!: PublishedLead[];
  @IsListOf(() => PublishedMilestone) milestones!: PublishedMilestone[];
}

/** A figure of the series, as it stood on the day of publication. */
export class PublishedFigure {
  @IsDay() periodStart!: Day;
  @IsDay() periodEnd!: Day;
  @Nullable() @IsAmount() value!: number | null;
  @Nullable() @IsAmount() lower!: number | null;
  @Nullable() @IsAmount() upper!: number | null;
  @IsWord(observationStatuses) status!: ObservationStatus;
}

export class PublishedPoint {
  @IsDay() on!: Day;
  @IsAmount() value!: number;
}

export class PublishedSource {
  @IsLine(400) source!: string;
  @Nullable() @IsDay() releasedOn!: Day | null;
  @IsText(400) licence!: string;
}

export class PublishedIndicator {
  @IsLine() code!: string;
  @IsLine() name!: string;
  @IsText(paragraphLength) explanation!: string;
  @IsLine() unit!: string;
  @IsWhole(0, 6) decimals!: number;
  @IsWord(directions) direction!: Direction;
  @IsWord(indicatorStatuses) status!: IndicatorStatus;
  @Nullable() @IsDay() baselineOn!: Day | null;
  @Nullable() @IsAmount() baselineValue!: number | null;
  @Nullable() @IsDay() targetOn!: Day | null;
  @Nullable() @IsAmount() targetValue!: number | null;
  @Nullable() @IsOne(() => PublishedFigure) latest!: PublishedFigure | null;
  /** From baseline to target; empty where there is no target. */
  @IsListOf(() => PublishedPoint) course!: PublishedPoint[];
  @IsListOf(() => PublishedFigure) series!: PublishedFigure[];
  @IsListOf(() => PublishedSource) sources!: PublishedSource[];
}

export class PublishedGoal {
  @IsWhole(1) number!: number;
  @IsLine() title!: string;
  @IsWord(themes) theme!: Theme;
  @Nullable() @IsWord(themes) secondaryTheme!: Theme | null;
  @IsText() need!: string;
  @IsText(paragraphLength) beneficiaries!: string;
  @IsText(paragraphLength) prioritySupport!: string;
  @IsText(paragraphLength) changeShort!: string;
  @IsText(paragraphLength) changeMedium!: string;
  @IsText(paragraphLength) changeLong!: string;
  @IsListOf(() => PublishedLead) leads!: PublishedLead[];
  @IsListOf(() => PublishedAction) actions!: PublishedAction[];
  @IsListOf(() => PublishedIndicator) indicators!: PublishedIndicator[];
}

/** A plan as it was published: what public pages and their data files are made from, and nothing else. */
export class PublishedContent {
  @IsWhole(1) schema!: number;
  @IsOne(() => PublishedCouncil) council!: PublishedCouncil;
  @IsLine() title!: string;
  @Nullable() @IsLine() titleWelsh!: string | null;
  @IsWord(editions) edition!: Edition;
  @IsListOf(() => PublishedTheme) themes!: PublishedTheme[];
  @IsDay() startsOn!: Day;
  @IsDay() endsOn!: Day;
  @Nullable() @IsDay() reviewOn!: Day | null;
  @IsLine() adoptedBy!: string;
  @IsDay() adoptedOn!: Day;
  /** The day on which everything here was as it says. */
  @IsDay() asOf!: Day;
  @IsText() summary!: string;
  @IsText() vision!: string;
  @IsText() narrative!: string;
  @IsText() context!: string;
  @IsText() newcomers!: string;
  @IsText() longerStandingResidents!: string;
  @IsText() childrenAndYoungPeople!: string;
  @IsText() intersectionality!: string;
  @IsText() consultation!: string;
  @IsText() impactAssessment!: string;
  @IsText() caseStudy!: string;
  @IsListOf(() => PublishedLead) leads!: PublishedLead[];
  @IsListOf(() => PublishedGoal) goals!: PublishedGoal[];
  @Nullable() @IsText(400) feedback!: string | null;
}
