import type { Day } from '@waymark/domain/day';
import { dayWords } from '../format';

/** How often a milestone was moved, and from which day at first. */
export function movedWords(count: number, firstDueOn: Day): string {
  const first = dayWords(firstDueOn);
  if (count <= 1) return $localize`:@@progress.milestone.moved-once:moved once, first due ${first}:day:`;
  if (count === 2) return $localize`:@@progress.milestone.moved-twice:moved twice, first due ${first}:day:`;
  return $localize`:@@progress.milestone.moved-times:moved ${count}:count: times, first due ${first}:day:`;
}
