import type { MeasuredThing, ProcessMeasure } from '@waymark/contract/measures';
import type { MeasureGap } from '@waymark/domain/measures/process-measures';
import { numberWords } from '../core/format';

const gaps: Readonly<Record<MeasureGap, string>> = {
  'nothing-to-count': $localize`:@@measures.gap.nothing:Nothing to count on this day`,
  'no-attendance-kept': $localize`:@@measures.gap.attendance:Not available: no records of attendance are kept yet`,
};

/** The measure in a few words: its value, or why there is none. */
export function measureFinding({ value, unit, gap }: Pick<ProcessMeasure, 'value' | 'unit' | 'gap'>): string {
  if (gap !== null) return gaps[gap];
  if (value === null) return '';
  return unit === '%' ? `${numberWords(value)}%` : `${numberWords(value)} ${unit}`;
}

/** How the value came about. */
export function measureWorking(measure: ProcessMeasure): string {
  const { numerator, denominator, numeratorMeaning, denominatorMeaning } = measure;
  if (numerator === null) return '';
  if (denominator === null) return $localize`:@@measures.counted:${numerator}:count:: ${numeratorMeaning}:what:`;
  return $localize`:@@measures.working:${numerator}:count: of ${denominator}:of:: ${numeratorMeaning}:what:, out of ${denominatorMeaning}:all:`;
}

/** What stands behind: of a share what does not count yet, of a count what does. */
export function thingsTitle({ denominator, thingCount }: Pick<ProcessMeasure, 'denominator' | 'thingCount'>): string {
  if (denominator === null) return $localize`:@@measures.things.counted:What is counted (${thingCount}:count:)`;
  return $localize`:@@measures.things.missing:What does not count yet (${thingCount}:count:)`;
}

/** The page on which one does something about it. */
export function thingLink({ kind, id, planId, actionId }: MeasuredThing): string[] {
  if (planId === null) return ['/plans'];
  if (actionId !== null) return ['/plans', planId, 'actions', actionId];
  if (kind === 'ask') return ['/plans', planId, 'delivery'];
  if (kind === 'action') return ['/plans', planId, 'actions', id];
  if (kind === 'indicator') return ['/plans', planId, 'indicators', id];
  return ['/plans', planId];
}
