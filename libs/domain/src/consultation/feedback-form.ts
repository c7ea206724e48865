import type { Day } from '../day';
import { feedbackLength } from './vocabulary';

export const formStates = ['early', 'open', 'closed'] as const;
export type FormState = (typeof formStates)[number];

/** The form takes answers from the first day to the last, both included. */
export function formState({ opensOn, closesOn }: { opensOn: Day; closesOn: Day }, today: Day): FormState {
  if (today < opensOn) return 'early';
  return today > closesOn ? 'closed' : 'open';
}

export interface TypedFeedback {
  text: string;
  /** The group chosen, or nothing. */
  group: string;
}

export const feedbackFaults = ['empty', 'too-long', 'not-printable', 'unknown-group'] as const;
export type FeedbackFault = (typeof feedbackFaults)[number];

// Control characters other than tab and line breaks have no place in a text.
const unprintable = /[^\P{Cc}\t\n\r]/u;

/** What is wrong with what was typed; line breaks count as one character, as browsers count them. */
export function feedbackFault({ text, group }: TypedFeedback, groups: readonly string[]): FeedbackFault | null {
  const said = cleanFeedback(text);
  if (said === '') return 'empty';
  if (said.length > feedbackLength) return 'too-long';
  if (unprintable.test(said)) return 'not-printable';
  return group === '' || groups.includes(group) ? null : 'unknown-group';
}

export const cleanFeedback = (text: string): string => text.replaceAll('\r\n', '\n').trim();
