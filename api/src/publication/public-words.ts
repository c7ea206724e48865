import type { LeadCapacity, PublishedLead } from '@waymark/contract/published-plan';
import type { IndicatorStatus, ObservationStatus } from '@waymark/domain/indicators/vocabulary';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { MilestoneStatus } from '@waymark/domain/plans/milestone-status';

export const tones = ['good', 'warn', 'bad', 'info', 'neutral'] as const;
export type Tone = (typeof tones)[number];

export const markShapes = ['star', 'circle', 'triangle', 'diamond', 'half', 'ring', 'tick', 'bars', 'cross'] as const;
export type MarkShape = (typeof markShapes)[number];

export interface Mark {
  shape: MarkShape;
  tone: Tone;
  word: string;
}

const mark = (shape: MarkShape, tone: Tone, word: string): Mark => ({ shape, tone, word });

export const deliveryMarks: Readonly<Record<DeliveryStatus, Mark>> = {
  'not-started': mark('ring', 'neutral', 'Not started'),
  'on-track': mark('circle', 'good', 'On track'),
  'at-risk': mark('triangle', 'warn', 'At risk'),
  'off-track': mark('diamond', 'bad', 'Off track'),
  completed: mark('tick', 'good', 'Completed'),
  'not-achieved': mark('cross', 'bad', 'Not achieved'),
  cancelled: mark('cross', 'neutral', 'Cancelled'),
  paused: mark('bars', 'neutral', 'Paused'),
  merged: mark('cross', 'neutral', 'Merged with another action'),
};

export const indicatorMarks: Readonly<Record<IndicatorStatus, Mark>> = {
  'no-judgement': mark('ring', 'neutral', 'Shown for context'),
  'no-data': mark('ring', 'neutral', 'No figure since the baseline'),
  'target-met': mark('star', 'good', 'Target met'),
  'cannot-tell': mark('half', 'info', 'Too close to call'),
  'on-track': mark('circle', 'good', 'On track'),
  'slightly-behind': mark('triangle', 'warn', 'Slightly behind'),
  behind: mark('diamond', 'bad', 'Behind'),
};

export const milestoneWords: Readonly<Record<MilestoneStatus, string>> = {
  done: 'Done',
  dropped: 'No longer planned',
  late: 'Late',
  'due-soon': 'Due soon',
  planned: 'Planned',
};

/** What stands where there is no value, and what is said beside one that is not plain. */
export const figureStatusWords: Readonly<Record<ObservationStatus, string>> = {
  normal: '',
  provisional: 'Provisional',
  revised: 'Revised',
  suppressed: 'Not shown, to protect people',
  'low-reliability': 'Low reliability',
  'not-available': 'Not available',
  'not-applicable': 'Not applicable',
  estimated: 'Estimated',
  break: 'Break in the series',
};

const capacityWords: Readonly<Record<LeadCapacity, string>> = {
  'member-lead': 'Elected member who leads the plan',
  'officer-lead': 'Officer who leads the plan',
  'plan-manager': 'Plan manager',
  'accountable-member': 'Accountable elected member',
  'accountable-officer': 'Accountable officer',
  'council-lead': 'Council lead',
  'partner-lead': 'Partner lead',
};

const unnamedPost: Readonly<Record<LeadCapacity, string>> = {
  'member-lead': 'An elected member of the council',
  'officer-lead': 'An officer of the council',
  'plan-manager': 'An officer of the council',
  'accountable-member': 'An elected member of the council',
  'accountable-officer': 'An officer of the council',
  'council-lead': 'An officer of the council',
  'partner-lead': 'A partner of the taskforce',
};

export const capacityOf = (lead: PublishedLead): string => capacityWords[lead.capacity];

/** The post, with the name of its holder where they agreed. */
export function leadWords({ capacity, post, name }: PublishedLead): string {
  const words = post ?? unnamedPost[capacity];
  return name === null ? words : `${name}, ${words}`;
}
