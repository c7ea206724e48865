import { endOfQuarterBefore, quarterOf } from '@waymark/domain/council-calendar';
import { addYears, type Day } from '@waymark/domain/day';
import { dayWords } from '../core/format';

export interface DayChoice {
  value: Day;
  text: string;
}

const quartersBack = 8;

/** The ends of the council quarters before a day, the latest first. */
export function quarterEnds(day: Day): DayChoice[] {
  const ends: Day[] = [];
  for (let last = day; ends.length < quartersBack;) {
    last = endOfQuarterBefore(last);
    ends.push(last);
  }
  return ends.map((end) => ({ value: end, text: quarterWords(end) }));
}

/** Q1 2027 to 2028, to 30 June 2027. */
function quarterWords(end: Day): string {
  const { year, quarter } = quarterOf(end);
  return $localize`:@@dashboards.quarter:End of Q${quarter}:quarter: ${year}:year: to ${year + 1}:next:, ${dayWords(end)}:day:`;
}

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
