import { bankHolidaysKnown, bankHolidaysOf } from '../bank-holidays';
import { addWorkingDays } from '../council-calendar';
import { addDays, type Day } from '../day';
import type { Nation } from '../organisations/kinds';

/** Regulation 9 of SI 2012/2089 (England): notice of a key decision is public for 28 clear days before it is made. */
export const noticeClearDays = 28;
/** What most constitutions allow for calling a decision in. */
export const callInWorkingDays = 5;

/**
 * The last day on which a key decision may be put into the forward plan. Clear days are calendar days and count neither the
 * day of the entry nor the day of the meeting. Null in nations where the rule does not hold.
 */
export function lastForwardPlanDay(meetingOn: Day, nation: Nation): Day | null {
  return nation === 'England' ? addDays(meetingOn, -(noticeClearDays + 1)) : null;
}

export const noticeStates = ['not-needed', 'given', 'late', 'due', 'missed'] as const;
export type NoticeState = (typeof noticeStates)[number];

export interface Notice {
  state: NoticeState;
  lastOn: Day | null;
}

/** Whether notice of a decision is in time: an entry on a day, or none yet. */
export function forwardPlanNotice(
  meeting: { on: Day; keyDecision: boolean; nation: Nation },
  enteredOn: Day | null,
  today: Day,
): Notice {
  const lastOn = meeting.keyDecision ? lastForwardPlanDay(meeting.on, meeting.nation) : null;
  if (lastOn === null) return { state: 'not-needed', lastOn };
  if (enteredOn !== null && enteredOn <= today) return { state: enteredOn <= lastOn ? 'given' : 'late', lastOn };
  return { state: today <= lastOn ? 'due' : 'missed', lastOn };
}

export interface CallIn {
  /** The last day on which the decision may be called in; it takes effect after it. */
  endsOn: Day;
  /** False where the bank holidays of the year are not published. */
  certain: boolean;
}

/** The day on which call-in ends: so many working days of the nation after the decision was published. */
export function callInEnds(publishedOn: Day, nation: Nation, workingDays = callInWorkingDays): CallIn {
  const endsOn = addWorkingDays(publishedOn, workingDays, bankHolidaysOf(nation));
  return { endsOn, certain: bankHolidaysKnown(publishedOn) && bankHolidaysKnown(endsOn) };
}
