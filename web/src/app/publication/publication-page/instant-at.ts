import type { Day } from '@waymark/domain/day';

const timeForm = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const ukHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** The instant at which clocks in the United Kingdom show a time of a day; null when it is no time. */
export function instantAt(day: Day, time: string): string | null {
  const found = timeForm.exec(time.trim());
  if (!found) return null;
  const [hour, minute] = [found[1]?.padStart(2, '0') ?? '', found[2] ?? ''];
  const asUtc = new Date(`${day}T${hour}:${minute}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // In summer the clocks stand an hour ahead of UTC.
  const ahead = (Number(ukHour.format(asUtc)) - asUtc.getUTCHours() + 24) % 24;
  return new Date(asUtc.getTime() - ahead * 3_600_000).toISOString();
}
