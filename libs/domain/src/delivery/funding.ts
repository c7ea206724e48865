import { councilYearOf } from '../council-calendar';
import { type Day, daysBetween } from '../day';
import { sum } from '../number';

/** How near the end of a funding line is, the nearest first. */
export const fundingWarnings = ['ended', 'within-90-days', 'within-180-days', 'within-365-days'] as const;
export type FundingWarning = (typeof fundingWarnings)[number];

const warnedWithin: readonly [days: number, warning: FundingWarning][] = [
  [90, 'within-90-days'],
  [180, 'within-180-days'],
  [365, 'within-365-days'],
];

/** The last day is still paid for: a line has ended from the day after. Without an end there is nothing to warn of. */
export function fundingWarning(endsOn: Day | null, today: Day): FundingWarning | null {
  if (endsOn === null) return null;
  const left = daysBetween(today, endsOn);
  if (left < 0) return 'ended';
  return warnedWithin.find(([days]) => left <= days)?.[1] ?? null;
}

export interface YearAmount {
  /** The calendar year that the council's year begins in: 2027 is April 2027 to March 2028. */
  year: number;
  /** Pounds sterling. */
  amount: number;
}

export interface FundedLine {
  years: readonly YearAmount[];
}

export interface FundingTotals {
  /** Every year from the first with money to the last, also those without. */
  years: YearAmount[];
  funded: number;
  /** What the actions cost over their lives, of those that say so. */
  cost: number;
  /** Cost beyond the funding; negative where there is more money than cost. */
  gap: number;
  uncostedCount: number;
}

/** The funding of each year and what the actions cost beside it. */
export function fundingTotals(
  lines: readonly FundedLine[],
  actions: readonly { cost: number | null }[],
): FundingTotals {
  const all = lines.flatMap((line) => line.years);
  const cost = sum(actions.map((action) => action.cost ?? 0));
  const funded = sum(all.map(({ amount }) => amount));
  const years = yearsBetween(all).map((year) => ({
    year,
    amount: sum(all.filter((one) => one.year === year).map(({ amount }) => amount)),
  }));
  return { years, funded, cost, gap: cost - funded, uncostedCount: actions.filter((one) => one.cost === null).length };
}

/** The council years that a plan runs through. */
export function planYears(startsOn: Day, endsOn: Day): number[] {
  return countUp(councilYearOf(startsOn), councilYearOf(endsOn));
}

function yearsBetween(amounts: readonly YearAmount[]): number[] {
  if (amounts.length === 0) return [];
  const years = amounts.map(({ year }) => year);
  return countUp(Math.min(...years), Math.max(...years));
}

function countUp(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
