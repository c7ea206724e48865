import type { Day } from '../day';
import type { AreaBook } from './area-book';
import type { Choice } from './dataset-choice';
import type { RowReading } from './read-rows';
import { fileTotal } from './shape-nomis-query';
import type { MeasurePart } from './vocabulary';

/** The sum over councils beside the total that the file itself gives for them. */
export interface ComparedTotal {
  choice: number;
  part: MeasurePart;
  periodEnd: Day;
  /** The code of the nation or country, or the words of the file's own total row. */
  of: string;
  sum: number;
  total: number;
  areas: number;
  /** Councils whose number is not known, so that the sum has to be lower. */
  unknown: number;
}

const sameWithin = 1e-9;

/** Whether a sum is another number than the total, beyond what adding binary numbers makes of it. */
export const totalDiffers = ({ sum, total }: Pick<ComparedTotal, 'sum' | 'total'>): boolean =>
  Math.abs(sum - total) > sameWithin * Math.max(1, Math.abs(sum), Math.abs(total));

/** By whole, how the codes of the councils in it begin; counties stand in where no district has a row. */
const within: Readonly<Record<string, RegExp>> = {
  E92000001: /^E(0[6-9]|10)/,
  W92000004: /^W06/,
  S92000003: /^S12/,
  N92000002: /^N09/,
  K04000001: /^(E(0[6-9]|10)|W06)/,
  K03000001: /^(E(0[6-9]|10)|W06|S12)/,
  K02000001: /^(E(0[6-9]|10)|W06|S12|N09)/,
  [fileTotal]: /^(E(0[6-9]|10)|W06|S12|N09)/,
};
const mostTotals = 200;

/** Every total that the file gives and that can be held against a sum: of counts, and of both sides of shares. */
export function compareTotals(reading: RowReading, choices: readonly Choice[]): ComparedTotal[] {
  const found: ComparedTotal[] = [];
  for (const [choice, { indicator }] of choices.entries()) {
    const parts: MeasurePart[] =
      indicator.valueType === 'count' ? ['value', 'numerator'] : ['numerator', 'denominator'];
    for (const part of parts) found.push(...totalsOf(reading, choice, part));
  }
  return found
    .sort((one, other) => Math.abs(other.sum - other.total) - Math.abs(one.sum - one.total))
    .slice(0, mostTotals);
}

function totalsOf({ grid, periods, parts }: RowReading, choice: number, part: MeasurePart): ComparedTotal[] {
  const source = parts[choice]?.[part] ?? -1;
  if (source < 0) return [];
  return Object.entries(within).flatMap(([of, form]) => {
    const area = grid.book.places.get(of) ?? -1;
    return periods.flatMap(({ end }, period): ComparedTotal[] => {
      const total = area < 0 ? null : (grid.read(source, period, area)?.value ?? null);
      if (total === null) return [];
      const members = membersOf(grid.book, form, (place) => grid.read(source, period, place) !== null);
      const numbers = members.map((place) => grid.read(source, period, place)?.value ?? null);
      const known = numbers.filter((number) => number !== null);
      if (known.length === 0) return [];
      const sum = known.reduce((all, number) => all + number, 0);
      return [
        { choice, part, periodEnd: end, of, sum, total, areas: known.length, unknown: numbers.length - known.length },
      ];
    });
  });
}

/** Councils with a row. A county and its districts are the same people: the districts count where there are any. */
function membersOf(book: AreaBook, form: RegExp, hasRow: (place: number) => boolean): number[] {
  const all = book.codes.flatMap((code, place) => (form.test(code) && hasRow(place) ? [place] : []));
  const districts = all.some((place) => /^E07/.test(book.codes[place] ?? ''));
  return districts ? all.filter((place) => !/^E10/.test(book.codes[place] ?? '')) : all;
}
