import type { Day } from '@waymark/domain/day';
import type { OwnedKind, OwnedState } from '@waymark/domain/progress/owned-item';
import { dayWords, numberWords } from '../platform/english';

/** Every English word of mails and of the page that stops them. */
const kindWords: Readonly<Record<OwnedKind, string>> = {
  update: 'Update on',
  milestone: 'Milestone',
  action: 'Action',
  review: 'Review of',
  figure: 'New figure for',
  risk: 'Look again at the risk',
  plan: 'Plan',
  approval: 'Approval of',
  commitment: 'Commitment on',
  mention: 'Question',
};

const enteredWords: Readonly<Partial<Record<`${OwnedKind} ${OwnedState}`, string>>> = {
  'figure approval': 'Figure to check for',
  'figure returned': 'Figure sent back for',
  'plan returned': 'Plan sent back',
};

const counted = (count: number, rest: string): string => `${numberWords(count, 0)} ${rest}`;

interface SubjectParts {
  late: number;
  soon: number;
  waiting: number;
  organisation: string;
}

export const mailWords = {
  subject: ({ late, soon, waiting, organisation }: SubjectParts): string => {
    const parts = [
      ...(late > 0 ? [counted(late, 'late')] : []),
      ...(soon > 0 ? [counted(soon, 'due soon')] : []),
      ...(waiting > 0 ? [counted(waiting, 'waiting')] : []),
    ];
    return `${parts.join(', ')}: integration plans of ${organisation}`;
  },
  hello: (name: string): string => `Hello ${name},`,
  opening: (organisation: string): string => `This is to be done in the integration plans of ${organisation}.`,
  late: 'Late',
  soon: 'Due soon',
  waiting: 'Waiting for you',
  signIn: 'To see or approve these, sign in',
  others: 'Left by others',
  othersWhy:
    'Their owners have been reminded, or cannot be. You stand in for them or manage the plan. To see these, sign in',
  kind: ({ kind, state }: { kind: OwnedKind; state: OwnedState }): string =>
    enteredWords[`${kind} ${state}`] ?? kindWords[kind],
  more: (count: number): string => counted(count, 'more'),
  waits: (day: Day): string => `waits since ${dayWords(day)}`,
  wasDue: (day: Day): string => `was due on ${dayWords(day)}`,
  isDue: (day: Day): string => `due on ${dayWords(day)}`,
  askedFor: (since: Day, until: Day): string => `asked for since ${dayWords(since)}, late after ${dayWords(until)}`,
  ownedBy: (name: string): string => `owner: ${name}`,
  noOwner: 'nobody owns it',
  nobodyLeft: 'nobody is left who may do it',
  updateNow: 'Update these now',
  linkLasts: 'This link opens your own items only. Do not pass it on.',
  why: 'You get this because you own these items, stand in for who does, or manage the plan.',
  rhythm: 'You hear of one thing at most every five days, until it is done.',
  change: 'Change when and how you are written to',
  stop: 'Stop these mails',
  linkSubject: (organisation: string): string => `Your link to your updates: ${organisation}`,
  linkAsked:
    'You asked for a link to what waits for you. It opens without signing in, and only what you can answer there.',
  linkOpen: 'Open your updates',
  linkEnds: (day: Day): string =>
    `The link works until ${dayWords(day)}. Do not pass it on: who has it answers as you.`,
  linkNotAsked: 'If you did not ask for it, tell an administrator, who can end it under People.',
  testSubject: 'Test mail from Waymark',
  testText: (organisation: string): string =>
    `Mail from Waymark reaches you. Somebody who looks after ${organisation} asked for this test (£, é and ŵ should read well).`,
};

export const stopWords = {
  title: 'Stop reminder mails',
  ask: 'No more reminders are then sent to this address: not of what you own, and not of what others let lie.',
  late: 'What you own and is late is then told to your deputy or to the manager of the plan.',
  button: 'Stop reminder mails',
  doneTitle: 'Reminder mails are stopped',
  done: 'No more reminders are sent to this address. You can have them again under Your account, Reminders and calendar.',
  account: 'Go to your account',
  unknownTitle: 'This link is not known',
  unknown: 'It may have been cut short. Open the whole link from your mail.',
};

export const calendarWords = {
  name: 'Waymark: due',
  due: (name: string): string => `${name} due`,
};
