import type { TimelineEntry } from '@waymark/contract/plans';
import { eventWords } from '../core/words/event-words';
import type { Happening } from '../ui/timeline';

const mostShown = 8;

interface Change extends TimelineEntry {
  times: number;
}

/** What happened lately, as the timeline shows it; the same done several times in a row is one line. */
export function happeningsOf(changed: readonly TimelineEntry[]): Happening[] {
  return gathered(changed)
    .slice(0, mostShown)
    .map(({ event, at, by, reason, subject, times }) => ({
      ...{ at, by },
      title: titleOf(event, times),
      text: reason || (times === 1 ? subject : null),
    }));
}

function gathered(changed: readonly TimelineEntry[]): Change[] {
  const lines: Change[] = [];
  for (const entry of changed) {
    const last = lines.at(-1);
    if (last?.event === entry.event && last.by === entry.by && !entry.reason) last.times += 1;
    else lines.push({ ...entry, times: 1 });
  }
  return lines;
}

function titleOf(event: string, times: number): string {
  const words = eventWords(event);
  return times === 1 ? words : $localize`:@@home.changed.times:${words}:what:, ${times}:count: times,`;
}
