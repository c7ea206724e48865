import { addDays, addMonths, type Day, partsOf, weekdayOf } from './day';

/** Both days belong to the period. */
export interface Period {
  startsOn: Day;
  endsOn: Day;
}

export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

const firstMonth = 4;
const saturday = 6;

/** The council year that a day lies in, by the calendar year it begins in: April to March. */
export function councilYearOf(day: Day): number {
  const [year, month] = partsOf(day);
  return month >= firstMonth ? year : year - 1;
}

/** 1 April to 31 March. */
export function councilYear(year: number): Period {
  return { startsOn: firstOfYear(year), endsOn: addDays(firstOfYear(year + 1), -1) };
}

/** Q1 is April to June. */
export function quarterOf(day: Day): { year: number; quarter: Quarter } {
  const [, month] = partsOf(day);
  const index = Math.floor(((month - firstMonth + 12) % 12) / 3);
  return { year: councilYearOf(day), quarter: quarters[index] ?? 1 };
}

export function councilQuarter(year: number, quarter: Quarter): Period {
  const startsOn = addMonths(firstOfYear(year), (quarter - 1) * 3);
  return { startsOn, endsOn: addDays(addMonths(startsOn, 3), -1) };
}

/** The last day of the quarter before the one that a day lies in. */
export function endOfQuarterBefore(day: Day): Day {
  const { year, quarter } = quarterOf(day);
  return addDays(councilQuarter(year, quarter).startsOn, -1);
}

/** Neither a weekend nor one of the nation's bank holidays. */
export function isWorkingDay(day: Day, bankHolidays: readonly Day[]): boolean {
  return weekdayOf(day) < saturday && !bankHolidays.includes(day);
}

/** The day that comes so many working days after a day, or before it when the count is negative. */
export function addWorkingDays(day: Day, count: number, bankHolidays: readonly Day[]): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  for (let left = Math.abs(count); left > 0;) {
    current = addDays(current, step);
    if (isWorkingDay(current, bankHolidays)) left -= 1;
  }
  return current;
}

/** Working days after the first day, up to and with the second; 0 when the second is not later. */
export function workingDaysBetween(from: Day, to: Day, bankHolidays: readonly Day[]): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, bankHolidays)) count += 1;
  }
  return count;
}

function firstOfYear(year: number): Day {
  return `${String(year).padStart(4, '0')}-04-01`;
}
