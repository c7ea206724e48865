import type { GridAsked } from '@waymark/contract/figure-grid';
import { councilYear, councilYearOf } from '@waymark/domain/council-calendar';
import type { Day } from '@waymark/domain/day';
import { themes } from '@waymark/domain/frameworks/framework';
import { dimensions, isBreakdown } from '@waymark/domain/indicators/breakdown';
import { frequencies } from '@waymark/domain/indicators/vocabulary';

/** What narrows the table, as in its address. */
export const queryNames = ['plan', 'theme', 'mine', 'frequency', 'year', 'area', 'breakdown'] as const;
export type GridQuery = Readonly<Record<(typeof queryNames)[number], string | null>>;

const yearForm = /^20\d{2}$/;

/** What is asked of the API; words of an address that mean nothing are left out. */
export function askedOf(query: GridQuery, organisation: string): GridAsked {
  const asked = {
    organisation,
    ...daysOf(query.year),
    plan: query.plan,
    theme: themes.find((one) => one === query.theme),
    frequency: frequencies.find((one) => one === query.frequency),
    mine: query.mine === 'true' ? query.mine : null,
    area: query.area,
    breakdown: isAsked(query.breakdown) ? query.breakdown : null,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => (value ?? '') !== ''));
}

function daysOf(year: string | null): Pick<GridAsked, 'from' | 'to'> {
  if (!yearForm.test(year ?? '')) return {};
  const { startsOn, endsOn } = councilYear(Number(year));
  return { from: startsOn, to: endsOn };
}

const isAsked = (breakdown: string | null): boolean =>
  breakdown !== null && (dimensions.some((one) => one === breakdown) || isBreakdown(breakdown));

/** This council year and those before it, the latest first. */
export function yearsBefore(today: Day, count = 6): number[] {
  const now = councilYearOf(today);
  return Array.from({ length: count }, (_, index) => now - index);
}
