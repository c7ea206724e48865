import { addYears, type Day } from '@waymark/domain/day';
import { dayWords } from '../core/format';
import { type DayChoice, quarterEnds } from '../core/quarter-ends';

/** Days to compare with: the ends of quarters before, and the same day a year before. */
export function comparableDays(on: Day): DayChoice[] {
  const yearBefore = addYears(on, -1);
  const words = $localize`:@@dashboards.year-before:A year before, ${dayWords(yearBefore)}:day:`;
  return [...quarterEnds(on), { value: yearBefore, text: words }];
}

/** The choices, and the day that stands in the address where it is none of them. */
export function withChosen(choices: readonly DayChoice[], chosen: Day | undefined): DayChoice[] {
  if (chosen === undefined || choices.some(({ value }) => value === chosen)) return [...choices];
  return [{ value: chosen, text: dayWords(chosen) }, ...choices];
}
