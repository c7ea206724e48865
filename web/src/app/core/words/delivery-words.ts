import type { ArchivedKind } from '@waymark/contract/delivery';
import type { AskStatus } from '@waymark/domain/advocacy/ask';
import type { DependencyState } from '@waymark/domain/delivery/dependency';
import type { FundingWarning } from '@waymark/domain/delivery/funding';
import type { RiskBand, RiskResponse } from '@waymark/domain/delivery/risk';

export const fundingWarningWords: Readonly<Record<FundingWarning, string>> = {
  ended: $localize`:@@delivery.warning.ended:Has ended`,
  'within-90-days': $localize`:@@delivery.warning.90:Ends within 90 days`,
  'within-180-days': $localize`:@@delivery.warning.180:Ends within 180 days`,
  'within-365-days': $localize`:@@delivery.warning.365:Ends within a year`,
};

export const riskBandWords: Readonly<Record<RiskBand, string>> = {
  low: $localize`:@@delivery.band.low:Low`,
  medium: $localize`:@@delivery.band.medium:Medium`,
  high: $localize`:@@delivery.band.high:High`,
  'very-high': $localize`:@@delivery.band.very-high:Very high`,
};

export const riskBandTones = { low: 'good', medium: 'warn', high: 'bad', 'very-high': 'bad' } as const;

export const riskResponseWords: Readonly<Record<RiskResponse, string>> = {
  avoid: $localize`:@@delivery.response.avoid:Avoid`,
  reduce: $localize`:@@delivery.response.reduce:Reduce`,
  transfer: $localize`:@@delivery.response.transfer:Transfer`,
  accept: $localize`:@@delivery.response.accept:Accept`,
};

export const likelihoodWords: readonly string[] = [
  $localize`:@@delivery.likelihood.1:Very unlikely`,
  $localize`:@@delivery.likelihood.2:Unlikely`,
  $localize`:@@delivery.likelihood.3:Possible`,
  $localize`:@@delivery.likelihood.4:Likely`,
  $localize`:@@delivery.likelihood.5:Almost certain`,
];

export const impactWords: readonly string[] = [
  $localize`:@@delivery.impact.1:Very small`,
  $localize`:@@delivery.impact.2:Small`,
  $localize`:@@delivery.impact.3:Moderate`,
  $localize`:@@delivery.impact.4:Great`,
  $localize`:@@delivery.impact.5:Very great`,
];

export const dependencyStateWords: Readonly<Record<DependencyState, string>> = {
  met: $localize`:@@delivery.state.met:Done`,
  waiting: $localize`:@@delivery.state.waiting:Awaited`,
  late: $localize`:@@delivery.state.late:Late`,
  lost: $localize`:@@delivery.state.lost:Will not come`,
};

export const dependencyTones = { met: 'good', waiting: 'neutral', late: 'bad', lost: 'bad' } as const;

export const askStatusWords: Readonly<Record<AskStatus, string>> = {
  draft: $localize`:@@delivery.ask.draft:Draft`,
  made: $localize`:@@delivery.ask.made:Made`,
  answered: $localize`:@@delivery.ask.answered:Answered`,
  declined: $localize`:@@delivery.ask.declined:Declined`,
};

export const archivedKindWords: Readonly<Record<ArchivedKind, string>> = {
  goal: $localize`:@@archive.kind.goal:Goal`,
  action: $localize`:@@archive.kind.action:Action`,
  milestone: $localize`:@@archive.kind.milestone:Milestone`,
  target: $localize`:@@archive.kind.target:Indicator of a goal`,
  'funding-line': $localize`:@@archive.kind.funding:Funding`,
  risk: $localize`:@@archive.kind.risk:Risk`,
  dependency: $localize`:@@archive.kind.dependency:Dependency`,
};

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
export const poundsWords = (amount: number): string => pounds.format(amount);

/** 2027-28 */
export const yearWords = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
