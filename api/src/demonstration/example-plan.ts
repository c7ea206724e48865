import type { Day } from '@waymark/domain/day';
import type { Edition, Theme, Way } from '@waymark/domain/frameworks/framework';
import type { Direction } from '@waymark/domain/indicators/vocabulary';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { PlanStatus } from '@waymark/domain/plans/plan-status';
import type { ActionOrigin, ActionType, Decision, PersonKind } from '@waymark/domain/plans/vocabulary';
import type { StoppedStatus } from '@waymark/domain/progress/decision';
import type { Sector, TaskforceRole } from '@waymark/domain/taskforces/taskforce';

/** A post of the directory, under the key by which the plan names it. */
export interface ExamplePerson {
  key: string;
  kind: PersonKind;
  post: string;
  directorate?: string;
  /** The account of the demonstration that holds the post. */
  account?: string;
  /** The key of the post that stands in for it. */
  deputy?: string;
  /** A name that may stand on public pages. */
  agreedName?: string;
}

export interface ExampleSeat {
  key: string;
  seat: string;
  organisation: string;
  sector: Sector;
  role?: TaskforceRole;
  unusual?: true;
  account?: string;
  until?: Day;
}

export interface ExampleTaskforce {
  name: string;
  purpose: string;
  seats: readonly ExampleSeat[];
}

export interface ExampleUpdate {
  on: Day;
  status: DeliveryStatus;
  text: string;
  next?: string;
  blockers?: string;
  correction?: string;
  reason?: string;
}

/** A milestone with the day that it is due today. */
export type ExampleMilestone = readonly [title: string, dueOn: Day, doneOn?: Day];

/** A milestone that was first set for another day. */
export interface ExampleMove {
  milestone: string;
  from: Day;
  on: Day;
  reason: string;
}

export interface ExampleDecision {
  decision: Decision;
  on: Day;
  by: string;
  reason: string;
  /** What an action that is stopped became. */
  status?: StoppedStatus;
}

/** What every action says; texts may be empty where a plan is still being drafted. */
export interface ExampleAction {
  title: string;
  about: string;
  type: ActionType;
  origin?: ActionOrigin;
  leads: readonly [council: string | null, partner: string | null];
  partners?: readonly string[];
  dates: readonly [startsOn: Day, dueOn: Day] | readonly [startsOn: Day, ongoing: 'ongoing', reviewOn: Day | null];
  money: readonly [resources: string, cost: number | null, source: string | null, secured: boolean | null];
  measures: readonly [output: string, outcome: string];
  gains: readonly [beneficiaries: string, groups: readonly string[], tags: readonly string[]];
  publicly: string;
  note?: string;
  dependsOn?: string;
  milestones?: readonly ExampleMilestone[];
  updates?: readonly ExampleUpdate[];
  moves?: readonly ExampleMove[];
  decisions?: readonly ExampleDecision[];
  /** The status of an action that has no updates; else the last update's. */
  status?: DeliveryStatus;
  completedOn?: Day;
}

export interface ExampleTarget {
  code: string;
  baseline?: readonly [on: Day, value: number];
  target?: readonly [on: Day, value: number];
  /** Instead of a baseline: the council's real figure of a period, and the change that is wanted by a day. */
  fromFigure?: readonly [periodEnd: Day, change: number, by: Day];
  owner: string | null;
  why: string;
  judgeWithInterval?: true;
  toleranceAbsolute?: number;
  direction?: Direction;
}

export interface ExampleGoal {
  title: string;
  themes: readonly [main: Theme, second?: Theme];
  ways: readonly Way[];
  priority: string;
  need: string;
  forWhom: string;
  change: readonly [short: string, medium: string, long: string];
  assumptions?: string;
  leads: readonly [member: string | null, officer: string | null, partner: string | null];
  targets: readonly ExampleTarget[];
  actions: readonly ExampleAction[];
}

export interface ExampleTexts {
  vision: string;
  narrative: string;
  context: string;
  newcomers: string;
  longerStandingResidents: string;
  childrenAndYoungPeople: string;
  intersectionality: string;
  consultation: string;
  impactAssessment: string;
  caseStudy: string;
}

/** A version of a plan that was made public. */
export interface ExamplePublication {
  on: Day;
  adoptedOn: Day;
  adoptedBy: string;
  summary: string;
}

export interface ExamplePlan extends ExampleTexts {
  title: string;
  edition: Edition;
  startsOn: Day;
  endsOn: Day;
  reviewOn: Day | null;
  leads: readonly [member: string | null, officer: string | null, manager: string | null];
  status: PlanStatus;
  /** The steps that led to the status, with the account that took each. */
  steps: readonly (readonly [step: 'submit' | 'approve' | 'publish' | 'start', on: Day, account: string])[];
  publications: readonly ExamplePublication[];
  goals: readonly ExampleGoal[];
}

/** A figure of the council's own records: the months that end on a day, three unless told otherwise, of everyone unless told. */
export type ExampleFigure = readonly [
  code: string,
  on: Day,
  numerator: number,
  denominator?: number,
  months?: number,
  breakdown?: string,
];

export interface ExampleCouncil {
  areaCode: string;
  feedback: string | null;
  people: readonly ExamplePerson[];
  taskforce: ExampleTaskforce | null;
  plan: ExamplePlan | null;
  figures: readonly ExampleFigure[];
  /** What its combined authority may read, and how much of it. */
  shares: readonly (readonly [subject: 'plan-coverage' | 'plans' | 'local-figures', level: 'coverage' | 'full'])[];
}
