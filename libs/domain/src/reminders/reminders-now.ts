import { type Day, todayIn } from '../day';
import type { Nation } from '../organisations/kinds';
import { isTimeToWrite, nextOpenInstant } from './digest-slots';
import { isToBeTold, type Rung, rungOn, type Told } from './ladder';
import { type MailPreferences, type ReminderKind, type ReminderStep, reminderSteps } from './vocabulary';

/** Somebody who may be told: by an address, unless they left, were suspended or have none. */
export interface Hearer {
  key: string;
  reachable: boolean;
  preferences: MailPreferences;
}

/** Something that has a due day, or waits since one, with who is told of it, by their keys; an action may have two owners. */
export interface RemindedItem {
  key: string;
  /** The last day on which it is not late. */
  dueOn: Day;
  /** Nobody is told before this day; null: the ladder alone says when. */
  begins: Day | null;
  ended: boolean;
  /** It has no day by which it is due: what counts as its due day is the day before it arrived, so that the late rungs hold. */
  waiting?: boolean;
  line: Readonly<Record<ReminderStep, readonly string[]>>;
}

export interface Reminder {
  item: string;
  hearer: string;
  step: ReminderStep;
  kind: ReminderKind;
  rung: Rung;
  dueOn: Day;
  /** When it may be handed over: now, or when the quiet hours are over. */
  from: Date;
}

export interface Situation {
  items: readonly RemindedItem[];
  hearers: ReadonlyMap<string, Hearer>;
  told: (item: string, hearer: string) => Told | null;
  since: Date;
  now: Date;
  nation: Nation;
}

/** The rung from which each is told when everybody before them can be reached. */
const usualStart: Readonly<Record<ReminderStep, Rung>> = { owner: -30, deputy: 7, manager: 30 };

function kindOf(step: ReminderStep, rung: Rung, waiting: boolean): ReminderKind {
  if (step !== 'owner') return 'escalation';
  if (waiting) return 'waiting';
  return rung < 0 ? 'due-soon' : 'late';
}

export interface Listener {
  hearer: Hearer;
  step: ReminderStep;
  kind: ReminderKind;
}

/**
 * Who hears of an item on a rung: the owner always, the deputy from a week late, the plan's manager from a month late. Who cannot
 * be reached, or has switched it off, is replaced by the next in line from the rung on which they would have been told.
 */
export function listenersOf(
  { line, waiting = false }: Pick<RemindedItem, 'line' | 'waiting'>,
  rung: Rung,
  hearers: Situation['hearers'],
): Listener[] {
  const found = new Map<string, Listener>();
  let gapFrom: Rung | null = null;
  for (const step of reminderSteps) {
    const start: Rung = Math.min(usualStart[step], gapFrom ?? usualStart[step]);
    const kind = kindOf(step, rung, waiting);
    const people = line[step].flatMap((key) => hearers.get(key) ?? []);
    const hearing = people.filter((hearer) => hearsOf(hearer, kind));
    if (rung >= start)
      for (const hearer of hearing) if (!found.has(hearer.key)) found.set(hearer.key, { hearer, step, kind });
    gapFrom = hearing.length > 0 ? null : gapOf(start, people);
  }
  return [...found.values()];
}

/** From where the next in line stands in. Who merely switched something off is not stood in for before it is late. */
const gapOf = (start: Rung, people: readonly Hearer[]): Rung =>
  people.some(({ reachable }) => reachable) ? Math.max(start, 0) : start;

const hearsOf = ({ reachable, preferences }: Hearer, kind: ReminderKind): boolean =>
  reachable && preferences.digest !== 'none' && !preferences.optOuts.includes(kind);

/** Everything that is to be told now. */
export function remindersNow(situation: Situation): Reminder[] {
  const { items, now, since, nation } = situation;
  const times = new Map<string, Date | null>();
  const timeFor = ({ key, preferences }: Hearer): Date | null => {
    const known = times.get(key);
    if (known !== undefined) return known;
    const open = isTimeToWrite(preferences, { since, now }, nation);
    const time = open ? nextOpenInstant(preferences, now, nation) : null;
    times.set(key, time);
    return time;
  };
  return items.flatMap((item) => remindersOf(item, situation, timeFor));
}

const rungOf = ({ dueOn, begins, ended }: RemindedItem, today: Day): Rung | null =>
  ended || (begins !== null && today < begins) ? null : rungOn(dueOn, today);

function remindersOf(
  item: RemindedItem,
  { hearers, told, now }: Situation,
  timeFor: (hearer: Hearer) => Date | null,
): Reminder[] {
  const rung = rungOf(item, todayIn(now));
  if (rung === null) return [];
  return listenersOf(item, rung, hearers).flatMap(({ hearer, step, kind }) => {
    const from = timeFor(hearer);
    if (from === null) return [];
    const last = told(item.key, hearer.key);
    if (!isToBeTold(rung, item.dueOn, { last, on: todayIn(from) })) return [];
    return [{ item: item.key, hearer: hearer.key, step, kind, rung, dueOn: item.dueOn, from }];
  });
}

/** Late items, and such that wait, of which nobody is told, since nobody in their line can be reached or wants to hear. */
export function unheardItems({ items, hearers, now }: Pick<Situation, 'items' | 'hearers' | 'now'>): RemindedItem[] {
  return items.filter((item) => {
    const rung = rungOf(item, todayIn(now));
    return rung !== null && rung >= 0 && listenersOf(item, rung, hearers).length === 0;
  });
}
