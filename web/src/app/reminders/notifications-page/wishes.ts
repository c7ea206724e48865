import { hidden, type PathKind, type SchemaPathTree, validate } from '@angular/forms/signals';
import type { ChangeNotifications, Notifications } from '@waymark/contract/reminders';
import { isQuietHour } from '@waymark/domain/reminders/digest-slots';
import { type Digest, reminderKinds, type ReminderKind, usualPreferences } from '@waymark/domain/reminders/vocabulary';

/** As the form holds them: hours and days as the selects have them, and what is wanted instead of what is not. */
export interface Wishes {
  digest: Digest;
  hour: string;
  weekday: string;
  quietFrom: string;
  quietUntil: string;
  workingDaysOnly: boolean;
  wanted: readonly ReminderKind[];
}

export const wishesOf = (
  from: Omit<Notifications, 'version' | 'address' | 'mailSent' | 'standIns' | 'feeds'>,
): Wishes => ({
  digest: from.digest,
  hour: String(from.hour),
  weekday: String(from.weekday),
  quietFrom: String(from.quietFrom),
  quietUntil: String(from.quietUntil),
  workingDaysOnly: from.workingDaysOnly,
  wanted: reminderKinds.filter((kind) => !from.optOuts.includes(kind)),
});

export const usualWishes: Wishes = wishesOf({ ...usualPreferences, optOuts: [] });

export const bodyOf = (wishes: Wishes): ChangeNotifications => ({
  digest: wishes.digest,
  hour: Number(wishes.hour),
  weekday: Number(wishes.weekday),
  quietFrom: Number(wishes.quietFrom),
  quietUntil: Number(wishes.quietUntil),
  workingDaysOnly: wishes.workingDaysOnly,
  optOuts: reminderKinds.filter((kind) => !wishes.wanted.includes(kind)),
});

export const isTimed = ({ digest }: Pick<Wishes, 'digest'>): boolean => digest === 'daily' || digest === 'weekly';

/** A digest has an hour, a weekly one a day, and neither comes in the quiet hours. */
export function wishRules<K extends PathKind>(path: SchemaPathTree<Wishes, K>): void {
  hidden(path.hour, ({ valueOf }) => !isTimed({ digest: valueOf(path.digest) }));
  hidden(path.weekday, ({ valueOf }) => valueOf(path.digest) !== 'weekly');
  validate(path.hour, ({ value, valueOf }) => {
    const quiet = { quietFrom: Number(valueOf(path.quietFrom)), quietUntil: Number(valueOf(path.quietUntil)) };
    if (!isQuietHour({ ...usualPreferences, ...quiet }, Number(value()))) return null;
    const message = $localize`:@@reminders.hour.quiet:Choose an hour outside the quiet hours`;
    return { kind: 'in-quiet-hours', message };
  });
}
