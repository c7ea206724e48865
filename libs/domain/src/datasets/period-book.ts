import type { FileChoice } from './dataset-choice';
import { periodOf, readAs, type Period } from './read-period';

/** Periods by what the file writes for them. A file that says none has the one that was chosen. */
export function periodBook({ reading, period: chosen }: FileChoice) {
  const list: Period[] = [];
  const known = new Map<string, number>();
  const add = (text: string): number => {
    const said = chosen ?? firstPeriod(text);
    const period = said && (chosen ?? readAs(said, reading));
    if (!period) return -1;
    const place = list.findIndex(({ start, end }) => start === period.start && end === period.end);
    return place >= 0 ? place : list.push(period) - 1;
  };
  const placeOf = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const place = add(text);
    known.set(text, place);
    return place;
  };
  return { list, placeOf };
}

/** The joined texts of several columns, or else the first of them that says a period by itself. */
export function firstPeriod(text: string): Period | null {
  const whole = periodOf(text);
  if (whole || !text.includes('|')) return whole;
  for (const part of text.split('|')) {
    const found = periodOf(part);
    if (found) return found;
  }
  return null;
}
