import type { AskStatus } from '@waymark/domain/advocacy/ask';
import type { DecisionReason, PackSectionCode } from '@waymark/domain/board-packs/vocabulary';
import { addDays, type Day, partsOf } from '@waymark/domain/day';
import type { Trend, TrendChange, TrendWord } from '@waymark/domain/statistics/trend';
import { dayWords, monthWords } from '../platform/english';

/** The English words of a board pack. */
export const packKind = 'Board pack';
export const summaryKind = 'Summary for the board';

export const sectionTitles: Readonly<Record<PackSectionCode, string>> = {
  summary: 'Summary',
  good: 'What is going well',
  red: 'What is off track',
  decisions: 'Decisions needed',
  indicators: 'Indicators',
  asks: 'What we ask of others',
  risks: 'Risks',
};

export const sectionHeads: Readonly<Record<PackSectionCode, string[]>> = {
  summary: [],
  good: ['What', 'How it stands', 'What was said'],
  red: ['What', 'Owner', 'Why', 'Corrective action'],
  decisions: ['What', 'Owner', 'What is to be decided'],
  indicators: ['Indicator', 'Latest', 'Expected', 'Status', 'Trend'],
  asks: ['What we ask', 'Of whom', 'How it stands'],
  risks: ['Risk', 'Score', 'What is done about it'],
};

/** What the table of a section shows; asks and risks have no past. */
export const sectionCaptions: Readonly<Record<PackSectionCode, string>> = {
  summary: '',
  good: 'Completed, back on track or target met',
  red: 'Actions and indicators that are off track or behind',
  decisions: 'For the board to decide',
  indicators: 'Each indicator against its target',
  asks: 'As they stood on the day this was prepared',
  risks: 'The gravest, ten at most, as they stood on the day this was prepared',
};

export const sectionNone: Readonly<Record<PackSectionCode, string>> = {
  summary: '',
  good: 'Nothing was completed and nothing came back on track in this period.',
  red: 'Nothing is off track.',
  decisions: 'No decision is needed.',
  indicators: 'The plan has no indicators.',
  asks: 'Nothing is asked of others.',
  risks: 'No risk is recorded.',
};

export const commentHead = 'Comment';

export const decisionWords: Readonly<Record<DecisionReason, string>> = {
  'off-track-undecided': 'It is off track: continue, change or stop?',
  'no-corrective-action': 'No corrective action is recorded.',
  'long-overdue': 'It is more than 90 days past its end: a new date, or an end?',
  'stop-proposed': 'It is proposed to stop it.',
  'plan-review-due': 'The plan is due for review.',
};

export const askWords: Readonly<Record<AskStatus, string>> = {
  draft: 'Being drafted',
  made: 'Waiting for an answer',
  answered: 'Answered',
  declined: 'Declined',
};

const trendWords: Readonly<Record<TrendWord, string>> = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  'no-significant-change': 'No significant change',
  'cannot-be-calculated': 'Cannot be told yet',
};
const changeWords: Readonly<Record<TrendChange, string>> = {
  'getting-better': 'getting better',
  'getting-worse': 'getting worse',
};

export function trendOf({ word, change }: Trend): string {
  return change === null ? trendWords[word] : `${trendWords[word]}, ${changeWords[change]}`;
}

/** July to September 2026; days where it is not whole months. */
export function periodWords(start: Day, end: Day): string {
  if (!start.endsWith('-01') || !addDays(end, 1).endsWith('-01')) return `${dayWords(start)} to ${dayWords(end)}`;
  const [year, month] = partsOf(start);
  const [endYear, endMonth] = partsOf(end);
  const until = `${monthWords(endMonth)} ${endYear}`;
  if (year !== endYear) return `${monthWords(month)} ${year} to ${until}`;
  return month === endMonth ? until : `${monthWords(month)} to ${until}`;
}

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const factLabels = { plan: 'Plan', period: 'Period', prepared: 'Prepared', frozen: 'Frozen' };
export const more = (count: number): string => `and ${count} more: see the board pack`;
export const noOwner = 'Nobody yet';
export const notSaid = 'Not said yet';
export const noFigure = 'No figure';
export const noFormer = 'No earlier figure';
export const beforeWords = (figure: string, day: string): string => `Before: ${figure} (${day})`;
