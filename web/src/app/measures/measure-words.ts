import type { MeasuredThing, ProcessMeasure } from '@waymark/contract/measures';
import type { MeasureGap } from '@waymark/domain/measures/process-measures';
import { dayWords, numberWords } from '../core/format';

const gaps: Readonly<Record<MeasureGap, string>> = {
  'nothing-to-count': $localize`:@@measures.gap.nothing:Nothing to count on this day`,
  'no-attendance-kept': $localize`:@@measures.gap.no-attendance:Not available: of the last twelve months it is not recorded who was at a meeting`,
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
export function thingsTitle({
  code,
  denominator,
  thingCount,
}: Pick<ProcessMeasure, 'code' | 'denominator' | 'thingCount'>): string {
  if (code === 'M7') return $localize`:@@measures.things.meetings:Meetings to look at (${thingCount}:count:)`;
  if (denominator === null) return $localize`:@@measures.things.counted:What is counted (${thingCount}:count:)`;
  return $localize`:@@measures.things.missing:What does not count yet (${thingCount}:count:)`;
}

/** A title, with the day where titles may be alike. */
export function thingWords({ title, on }: Pick<MeasuredThing, 'title' | 'on'>): string {
  return on === null ? title : $localize`:@@measures.thing.on:${title}:title:, ${dayWords(on)}:day:`;
}

/** The page on which one does something about it. */
export function thingLink({ kind, id, planId, actionId }: MeasuredThing): string[] {
  if (kind === 'meeting') return ['/taskforce/meetings', id];
  if (planId === null) return ['/plans'];
  if (actionId !== null) return ['/plans', planId, 'actions', actionId];
  if (kind === 'ask') return ['/plans', planId, 'delivery'];
  if (kind === 'action') return ['/plans', planId, 'actions', id];
  if (kind === 'indicator') return ['/plans', planId, 'indicators', id];
  return ['/plans', planId];
}
