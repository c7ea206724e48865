import { Pipe, type PipeTransform } from '@angular/core';
import type { Day } from '@waymark/domain/day';

const locale = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const instantFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** 3 March 2027 */
export function dayWords(day: Day): string {
  return dayFormat.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** April 2026 to March 2027; one month stays one. */
export function monthsWords(from: Day, to: Day): string {
  const [first, last] = [from, to].map((day) => monthFormat.format(new Date(`${day}T00:00:00Z`)));
  return first === last ? `${first}` : $localize`:@@core.months:${first}:from: to ${last}:to:`;
}

/** 3 March 2027 at 14:05, as clocks in the United Kingdom show it. */
export function instantWords(instant: string): string {
  return instantFormat.format(new Date(instant));
}

const timeFormat = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** 14:03 */
export function timeWords(instant: Date): string {
  return timeFormat.format(instant);
}

/** 1,234.5; the count of decimals is kept when it is given. */
export function numberWords(value: number, decimals?: number): string {
  const digits = decimals === undefined ? { maximumFractionDigits: 2 } : fixed(decimals);
  return new Intl.NumberFormat(locale, digits).format(value);
}

/** 12.3%. The value is a share: 0.123. */
export function percentWords(share: number, decimals = 1): string {
  return new Intl.NumberFormat(locale, { style: 'percent', ...fixed(decimals) }).format(share);
}

function fixed(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(day: Day | null | undefined): string {
    return day ? dayWords(day) : '';
  }
}

@Pipe({ name: 'months' })
export class MonthsPipe implements PipeTransform {
  transform(from: Day, to: Day): string {
    return monthsWords(from, to);
  }
}

@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  transform(instant: string | null | undefined): string {
    return instant ? instantWords(instant) : '';
  }
}

@Pipe({ name: 'amount' })
export class AmountPipe implements PipeTransform {
  transform(value: number | null | undefined, decimals?: number): string {
    return value === null || value === undefined ? '' : numberWords(value, decimals);
  }
}

@Pipe({ name: 'share' })
export class SharePipe implements PipeTransform {
  transform(share: number | null | undefined, decimals = 1): string {
    return share === null || share === undefined ? '' : percentWords(share, decimals);
  }
}
