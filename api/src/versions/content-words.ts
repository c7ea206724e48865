import type { Direction, TargetPath } from '@waymark/domain/indicators/vocabulary';
import type { DeliveryStatus } from '@waymark/domain/plans/delivery-status';
import type { ActionOrigin, ActionType, Decision } from '@waymark/domain/plans/vocabulary';
import type { VersionOccasion } from '@waymark/domain/versions/occasions';

/** English words of codes, for documents that the server makes and for versions that are kept. */
export type Words<Code extends string = string> = Readonly<Record<Code, string>>;

export const editionWords: Words = { '2019': '2019 edition', '2025': '2025 edition' };

export const deliveryStatusWords: Words<DeliveryStatus> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  completed: 'Completed',
  'not-achieved': 'Not achieved',
  cancelled: 'Cancelled',
  paused: 'Paused',
  merged: 'Merged into another',
};

export const actionTypeWords: Words<ActionType> = {
  'service-change': 'Change to a service',
  campaign: 'Campaign',
  training: 'Training',
  event: 'Event',
  research: 'Research',
  commissioning: 'Commissioning',
  'english-classes': 'English classes',
  partnership: 'Partnership',
  policy: 'Policy',
};

export const actionOriginWords: Words<ActionOrigin> = {
  own: 'Our own idea',
  taskforce: 'The taskforce',
  scrutiny: 'Scrutiny',
  consultation: 'Consultation',
  'good-idea': 'Good idea from elsewhere',
  'exchange-visit': 'Exchange visit',
  'self-assessment-gap': 'Gap found in self-assessment',
};

export const decisionWords: Words<Decision> = {
  continue: 'Continue as it is',
  change: 'Change it',
  stop: 'Stop it',
};

export const targetPathWords: Words<TargetPath> = {
  straight: 'In a straight line',
  stepped: 'In steps',
  'by-hand': 'By points set by hand',
};

export const directionWords: Words<Direction> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  none: 'No direction is better',
};

/** Kinds of parts, as one and as several. A kind that is not named here reads as its code. */
export const kindWords: Readonly<Record<string, readonly [string, string]>> = {
  plan: ['Plan', 'Plans'],
  goal: ['Goal', 'Goals'],
  action: ['Action', 'Actions'],
  milestone: ['Milestone', 'Milestones'],
  target: ['Indicator', 'Indicators'],
  'funding-line': ['Funding', 'Funding'],
  risk: ['Risk', 'Risks'],
  dependency: ['Dependency', 'Dependencies'],
  assessment: ['Impact assessment', 'Impact assessments'],
  'assessment-finding': ['Finding of the assessment', 'Findings of the assessment'],
  evidence: ['Evidence', 'Evidence'],
  'evidence-gap': ['Evidence gap', 'Evidence gaps'],
  consultation: ['Consultation', 'Consultations'],
  'consultation-group': ['Group consulted', 'Groups consulted'],
  'consultation-theme': ['Theme of a consultation', 'Themes of a consultation'],
  'governance-record': ['Record of governance', 'Records of governance'],
  recommendation: ['Recommendation', 'Recommendations'],
};

export const occasionWords: Words<VersionOccasion> = {
  submission: 'Submitted for review',
  approval: 'Approved',
  publication: 'Published',
  'consultation-draft': 'Published as a consultation draft',
  kept: 'Kept by hand',
};
