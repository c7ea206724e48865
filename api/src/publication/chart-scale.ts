import { type Day, daysBetween } from '@waymark/domain/day';

export interface Scale {
  /** Where a value or day stands, in units of the drawing. */
  at(value: number): number;
  ticks: number[];
}

const steps = [1, 2, 2.5, 5, 10];
const ticksWanted = 4;

/** A scale of round ticks around the values; from zero when the values come near it. */
export function valueScale(values: readonly number[], from: number, to: number): Scale {
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const floor = lowest >= 0 && lowest < highest / 2 ? 0 : lowest;
  const span = highest - floor || Math.abs(highest) || 1;
  const step = roundStep(span / ticksWanted);
  const first = Math.floor(floor / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_one, place) => tidy((first + place) * step));
  const range = (last - first) * step;
  return { ticks, at: (value) => from + ((value - first * step) / range) * (to - from) };
}

export interface DayScale {
  at(day: Day): number;
  /** Years to name, each at its middle. */
  years: { year: number; at: number }[];
}

/** A scale of days. A figure stands at the end of its period, and the name of a year at the year's middle. */
export function dayScale(days: readonly Day[], from: number, to: number): DayScale {
  const sorted = [...days].sort();
  const first = sorted[0] ?? '2000-01-01';
  const last = sorted.at(-1) ?? first;
  const range = daysBetween(first, last) || 1;
  const at = (day: Day) => from + (daysBetween(first, day) / range) * (to - from);
  return { at, years: yearsBetween(first, last).map((year) => ({ year, at: at(middleOf(year)) })) };
}

const mostYears = 6;
const middleOf = (year: number): Day => `${year}-07-01`;

/** At most six years whose middle lies inside, evenly apart. */
function yearsBetween(first: Day, last: Day): number[] {
  const start = Number(first.slice(0, 4)) + (first <= middleOf(Number(first.slice(0, 4))) ? 0 : 1);
  const end = Number(last.slice(0, 4)) - (last >= middleOf(Number(last.slice(0, 4))) ? 0 : 1);
  const count = end - start + 1;
  if (count <= 0) return [];
  const apart = Math.ceil(count / mostYears);
  return Array.from({ length: Math.ceil(count / apart) }, (_one, place) => start + place * apart);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough - power * 1e-9) ?? 10) * power;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
