import type { ConsultationMethod } from '@waymark/domain/consultation/vocabulary';
import type { NoticeState } from '@waymark/domain/governance/notice';
import type { RiskBand } from '@waymark/domain/delivery/risk';

export const sheetLabels = {
  'report-to': 'Report to',
  'meeting-date': 'Date of meeting',
  'report-of': 'Report of',
  wards: 'Wards affected',
  'key-decision': 'Key decision',
  'forward-plan': 'Forward plan',
  'call-in': 'Call-in',
  purpose: 'Purpose of the report',
  recommendations: 'Recommendations',
  consultation: 'Consultation',
  equality: 'Equality impact',
  financial: 'Financial implications',
  legal: 'Legal implications',
  risks: 'Risks',
  officers: 'Contact officers',
  'background-papers': 'Background papers',
} as const;
export type SheetCode = keyof typeof sheetLabels;

/** What whoever finishes the report still has to say. */
export const toComplete: Readonly<Record<SheetCode, string>> = {
  'report-to': 'the body that decides. Record the meeting under Governance.',
  'meeting-date': 'the day of the meeting. Record the meeting under Governance.',
  'report-of': 'the officer who leads the plan, with a job title.',
  wards: 'the wards that the plan affects, or “All”.',
  'key-decision': 'whether this is a key decision, and why.',
  'forward-plan': 'the entry in the forward plan. Record it under Governance.',
  'call-in': 'the day on which call-in ends, once the decision is published.',
  purpose: 'why the report is brought.',
  recommendations: 'what the meeting is asked to decide.',
  consultation: 'who was consulted, when and how. Record it under Consultation.',
  equality: 'the equality impact assessment. Begin it under Impact.',
  financial: 'what the plan costs and what pays for it.',
  legal: 'the legal implications.',
  risks: 'the risks of the plan. Record them under Funding and risks.',
  officers: 'the officers to ask, by job title.',
  'background-papers': 'the papers relied on, or “None”.',
};

export const completing = (what: string): string => `To be completed: ${what}`;

export const noticeWords: Readonly<Record<NoticeState, string>> = {
  'not-needed': 'No notice is needed',
  given: 'Notice was given in time',
  late: 'Notice was given too late for 28 clear days',
  due: 'Notice has to be given',
  missed: 'The last day for notice has passed',
};

export const methodWords: Readonly<Record<ConsultationMethod, string>> = {
  survey: 'survey',
  'public-meeting': 'public meeting',
  workshop: 'workshop',
  'focus-group': 'focus groups',
  interviews: 'interviews',
  'drop-in': 'drop-in sessions',
  outreach: 'going to where people are',
  'existing-forum': 'existing forums',
  'online-form': 'online form',
  written: 'written responses',
};

export const bandWords: Readonly<Record<RiskBand, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very high',
};

export const sheetWords = {
  yes: 'Yes',
  no: 'No',
  screenedOut: 'The plan was screened: no full assessment is needed.',
  unsigned: 'An assessment has begun and is not signed off yet.',
  changedSince: (day: string) => `The assessment was signed off on ${day} and has changed since.`,
  signed: (day: string) => `The equality impact assessment was signed off on ${day}.`,
  adverse: (groups: number) =>
    groups === 0
      ? 'No negative effect on any group was found.'
      : `A negative effect was found for ${groups} ${groups === 1 ? 'group' : 'groups'}; mitigations are actions of the plan.`,
  reviewOn: (day: string) => `It is reviewed on ${day}.`,
  callInEnds: (day: string) => `Ends on ${day}`,
  callInUncertain: 'check the bank holidays of that year',
  entered: (day: string) => `Entered on ${day}`,
  lastDay: (day: string) => `the last day for 28 clear days is ${day}`,
  responses: (count: string) => `${count} responses`,
  fewResponses: 'few responses, whose number is not shown',
  heard: (count: number) => `${count} ${count === 1 ? 'theme' : 'themes'} of “you said, we did”`,
  funding: (cost: string, funded: string) => `The actions cost ${cost}; funding lines come to ${funded}.`,
  gap: (gap: string) => `The gap is ${gap}.`,
  covered: 'No gap is left.',
  uncosted: (count: number) => `${count} ${count === 1 ? 'action has' : 'actions have'} no cost yet.`,
};
