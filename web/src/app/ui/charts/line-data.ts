import type { Day } from '@waymark/domain/day';

export interface LinePoint {
  on: Day;
  /** Null is a gap: the line is not drawn across it. */
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  /** The definition or source changed here: the line starts anew and the place is marked. */
  isBreak?: boolean;
}

export interface LineSeries {
  name: string;
  points: readonly LinePoint[];
}

/** One series as the library wants it. */
interface DrawnSeries {
  name: string;
  series: { name: Date; value: number }[];
}

export const seriesColours = ['#12436d', '#f46a25', '#801650', '#28a197'] as const;
export const seriesShapes = ['disc', 'square', 'triangle', 'diamond'] as const;

export function timeOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Runs of points with neither gap nor break between them, as series of their own: the library joins whatever it is given. */
export function runsOf(series: LineSeries): DrawnSeries[] {
  const runs: DrawnSeries[] = [];
  let open = false;
  for (const point of series.points) {
    if (point.value === null || point.isBreak) open = false;
    if (point.value === null) continue;
    if (!open) runs.push({ name: `${series.name}#${runs.length}`, series: [] });
    open = true;
    runs.at(-1)?.series.push({ name: timeOf(point.on), value: point.value });
  }
  return runs;
}

/** Least and greatest of all that is drawn; zero is in view when it is near. */
export function rangeOf(values: readonly number[], whole: number | null = null): [least: number, most: number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least || Math.abs(most) || 1) * 0.08;
  const nearZero = least >= 0 && least < (most - least) * 1.5;
  const lowest = least >= 0 ? Math.max(0, least - room) : least - room;
  const highest = whole !== null && most <= whole ? Math.min(whole, most + room) : most + room;
  return [nearZero ? 0 : lowest, highest];
}

/** Some of the days, far enough from each other in time that labels do not meet. */
export function ticksOf(days: readonly Day[], most: number): Date[] {
  const times = [...new Set(days)].sort().map(timeOf);
  const span = (times.at(-1)?.getTime() ?? 0) - (times[0]?.getTime() ?? 0);
  const apart = span / Math.max(1, most - 1);
  return times.reduce<Date[]>((kept, time) => {
    const last = kept.at(-1);
    return last === undefined || time.getTime() - last.getTime() >= apart ? [...kept, time] : kept;
  }, []);
}
