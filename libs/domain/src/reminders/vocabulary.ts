/** How often somebody is written to: as soon as there is something, once a day, once a week, or never. */
export const digests = ['instantly', 'daily', 'weekly', 'none'] as const;
export type Digest = (typeof digests)[number];

/**
 * What one may switch off by itself: what one owns and is due soon, what one owns and is late, what waits for one without a day
 * (approvals, what came back, questions), what others let lie.
 */
export const reminderKinds = ['due-soon', 'late', 'waiting', 'escalation'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Who is told of an item, in this order. */
export const reminderSteps = ['owner', 'deputy', 'manager'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** Where a mail stands. What a worker that died had in its hands is uncertain: it may have arrived, or not. */
export const mailStates = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'set-aside'] as const;
export type MailState = (typeof mailStates)[number];

/** What somebody has to decide about: send it again, or set it aside. */
export const undecidedMail: readonly MailState[] = ['failed', 'uncertain'];

export const mailKinds = ['reminder', 'test', 'update-link'] as const;
export type MailKind = (typeof mailKinds)[number];

export const lastHour = 23;
export const daysOfWeek = 7;

/** How somebody wants to be written to; hours are whole and local, a weekday is 1 (Monday) to 7. */
export interface MailPreferences {
  digest: Digest;
  hour: number;
  weekday: number;
  quietFrom: number;
  quietUntil: number;
  workingDaysOnly: boolean;
  optOuts: readonly ReminderKind[];
}

/** What holds until somebody says otherwise. */
export const usualPreferences: MailPreferences = {
  digest: 'daily',
  hour: 8,
  weekday: 1,
  quietFrom: 20,
  quietUntil: 7,
  workingDaysOnly: true,
  optOuts: [],
};
