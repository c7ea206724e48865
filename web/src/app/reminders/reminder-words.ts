import type { OwnedKind, OwnedState } from '@waymark/domain/progress/owned-item';
import type { Digest, MailState, ReminderKind, ReminderStep } from '@waymark/domain/reminders/vocabulary';
import { choicesOf, type Choice } from '../ui/forms/control';

export const digestChoices: readonly Choice<Digest>[] = [
  { value: 'instantly', text: $localize`:@@reminders.digest.instantly:As soon as there is something` },
  { value: 'daily', text: $localize`:@@reminders.digest.daily:Once a day, all in one mail` },
  { value: 'weekly', text: $localize`:@@reminders.digest.weekly:Once a week, all in one mail` },
  { value: 'none', text: $localize`:@@reminders.digest.none:Never` },
];

export const digestWords: Readonly<Record<Digest, string>> = {
  instantly: $localize`:@@reminders.digest.short.instantly:at once`,
  daily: $localize`:@@reminders.digest.short.daily:once a day`,
  weekly: $localize`:@@reminders.digest.short.weekly:once a week`,
  none: $localize`:@@reminders.digest.short.none:never`,
};

export const kindChoices: readonly Choice<ReminderKind>[] = [
  {
    value: 'due-soon',
    text: $localize`:@@reminders.kind.due-soon:What I own and is due soon`,
    hint: $localize`:@@reminders.kind.due-soon.hint:30, 7 and 1 days before`,
  },
  {
    value: 'late',
    text: $localize`:@@reminders.kind.late:What I own and is late`,
    hint: $localize`:@@reminders.kind.late.hint:At once, after a week, then every 30 days`,
  },
  {
    value: 'waiting',
    text: $localize`:@@reminders.kind.waiting:What waits for me without a day`,
    hint: $localize`:@@reminders.kind.waiting.hint:Approvals, what was sent back, questions in comments: when it arrives, after a week, then every 30 days`,
  },
  {
    value: 'escalation',
    text: $localize`:@@reminders.kind.escalation:What others leave undone, where I stand in or manage the plan`,
    hint: $localize`:@@reminders.kind.escalation.hint:A deputy after a week, the manager of the plan after a month; sooner where nobody before them can be reached`,
  },
];

const weekdayWords: Readonly<Record<string, string>> = {
  1: $localize`:@@reminders.weekday.1:Monday`,
  2: $localize`:@@reminders.weekday.2:Tuesday`,
  3: $localize`:@@reminders.weekday.3:Wednesday`,
  4: $localize`:@@reminders.weekday.4:Thursday`,
  5: $localize`:@@reminders.weekday.5:Friday`,
  6: $localize`:@@reminders.weekday.6:Saturday`,
  7: $localize`:@@reminders.weekday.7:Sunday`,
};
export const weekdayChoices = choicesOf(['1', '2', '3', '4', '5', '6', '7'], weekdayWords);

export const hourChoices: readonly Choice[] = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, '0')}:00`,
}));

const ownedKindWords: Readonly<Record<OwnedKind, string>> = {
  update: $localize`:@@reminders.owned.update:Update`,
  milestone: $localize`:@@reminders.owned.milestone:Milestone`,
  action: $localize`:@@reminders.owned.action:Action`,
  review: $localize`:@@reminders.owned.review:Review`,
  figure: $localize`:@@reminders.owned.figure:Figure`,
  risk: $localize`:@@reminders.owned.risk:Risk`,
  plan: $localize`:@@reminders.owned.plan:Plan`,
  approval: $localize`:@@reminders.owned.approval:Approval`,
  commitment: $localize`:@@reminders.owned.commitment:Commitment`,
  mention: $localize`:@@reminders.owned.mention:Question`,
};

const enteredWords: Readonly<Partial<Record<`${OwnedKind} ${OwnedState}`, string>>> = {
  'figure approval': $localize`:@@reminders.owned.figure.approval:Figure to check`,
  'figure returned': $localize`:@@reminders.owned.figure.returned:Figure sent back`,
  'plan returned': $localize`:@@reminders.owned.plan.returned:Plan sent back`,
};

/** What a line is about. */
export const lineWords = ({ kind, state }: { kind: OwnedKind; state: OwnedState }): string =>
  enteredWords[`${kind} ${state}`] ?? ownedKindWords[kind];

export const stepWords: Readonly<Record<ReminderStep, string>> = {
  owner: $localize`:@@reminders.step.owner:as its owner`,
  deputy: $localize`:@@reminders.step.deputy:as the owner’s deputy`,
  manager: $localize`:@@reminders.step.manager:as manager of the plan`,
};

export const mailStateWords: Readonly<Record<MailState, string>> = {
  queued: $localize`:@@reminders.mail.queued:Waiting`,
  sending: $localize`:@@reminders.mail.sending:Being sent`,
  sent: $localize`:@@reminders.mail.sent:Sent`,
  failed: $localize`:@@reminders.mail.failed:Not sent`,
  uncertain: $localize`:@@reminders.mail.uncertain:May have arrived`,
  'set-aside': $localize`:@@reminders.mail.set-aside:Left as it is`,
};
