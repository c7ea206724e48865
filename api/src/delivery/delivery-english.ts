import type { DependencyState } from '@waymark/domain/delivery/dependency';
import type { RiskBand, RiskResponse } from '@waymark/domain/delivery/risk';

/** English words for documents that the server makes. */
export const responseWords: Readonly<Record<RiskResponse, string>> = {
  avoid: 'Avoid',
  reduce: 'Reduce',
  transfer: 'Transfer',
  accept: 'Accept',
};

export const bandWords: Readonly<Record<RiskBand, string>> = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  'very-high': 'very high',
};

export const stateWords: Readonly<Record<DependencyState, string>> = {
  met: 'Done',
  waiting: 'Awaited',
  late: 'Late',
  lost: 'Will not come',
};

/** 2027-28 */
export const yearWords = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
