import { endOfQuarterBefore, quarterOf } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import { dayWords } from './format';

export interface DayChoice {
  value: Day;
  text: string;
}

/** As many quarters as two council years have. */
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
  return $localize`:@@core.quarter-end:End of Q${quarter}:quarter: ${year}:year: to ${year + 1}:next:, ${dayWords(end)}:day:`;
}
