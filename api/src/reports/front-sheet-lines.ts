import type { Consultation } from '@waymark/contract/consultation';
import type { GovernanceRecord } from '@waymark/contract/governance';
import type { FrontSheetLine, FrontSheetTexts } from '@waymark/contract/reports';
import type { Day } from '@waymark/domain/day';
import { dayWords, numberWords } from '../platform/english';
import type { AssessmentSummary, SheetRecords } from './front-sheet-records';
import {
  bandWords,
  completing,
  methodWords,
  noticeWords,
  type SheetCode,
  sheetLabels,
  sheetWords,
  toComplete,
} from './front-sheet-words';

export interface SheetSources {
  texts: FrontSheetTexts;
  records: SheetRecords;
  /** The committee that the layout names, where no meeting is recorded. */
  committeeName: string;
  today: Day;
}

const mostRisks = 5;

/** The front of a committee report from what is known, in its order; what is missing says what is to be completed. */
export function sheetLines(sources: SheetSources): FrontSheetLine[] {
  const meeting = meetingOf(sources.records.records, sources.today);
  return (Object.keys(sheetLabels) as SheetCode[]).map((code) => {
    const text = said[code](sources, meeting).trim();
    const missing = text === '';
    return { code, label: sheetLabels[code], text: missing ? completing(toComplete[code]) : text, missing };
  });
}

/** The decision that comes next, or else the last one. */
function meetingOf(records: readonly GovernanceRecord[], today: Day): GovernanceRecord | null {
  const decisions = records.filter(({ kind }) => kind === 'decision');
  return decisions.find(({ heldOn }) => heldOn >= today) ?? decisions.at(-1) ?? null;
}

type Said = (sources: SheetSources, meeting: GovernanceRecord | null) => string;

const said: Readonly<Record<SheetCode, Said>> = {
  'report-to': ({ committeeName }, meeting) => meeting?.body ?? committeeName,
  'meeting-date': (_sources, meeting) => (meeting ? dayWords(meeting.heldOn) : ''),
  'report-of': ({ records }) => records.officerLead ?? '',
  wards: ({ texts }) => texts.wards,
  'key-decision': ({ texts }, meeting) => keyDecisionWords(texts, meeting),
  'forward-plan': ({ records }, meeting) => forwardPlanWords(records.records, meeting),
  'call-in': ({ records }, meeting) => callInWords(records.records, meeting),
  purpose: ({ texts }) => texts.purpose,
  recommendations: ({ texts }) => texts.recommendations,
  consultation: ({ records }) => records.consultations.map(consultationWords).join('\n\n'),
  equality: ({ records }) => (records.assessment ? equalityWords(records.assessment) : ''),
  financial: ({ texts, records }) => paragraphs(fundingWords(records), texts.financialImplications),
  legal: ({ texts }) => texts.legalImplications,
  risks: ({ records }) => riskWords(records),
  officers: ({ records }) => records.officers.join('\n\n'),
  'background-papers': ({ texts, records }) =>
    paragraphs(texts.backgroundPapers, ...records.records.flatMap(({ documents }) => documents.map(paperWords))),
};

function keyDecisionWords(
  { keyDecision, keyDecisionReason }: FrontSheetTexts,
  meeting: GovernanceRecord | null,
): string {
  const known = keyDecision ?? (meeting ? (meeting.keyDecision ? 'yes' : 'no') : null);
  if (known === null) return '';
  return keyDecisionReason === '' ? sheetWords[known] : `${sheetWords[known]}: ${keyDecisionReason}`;
}

function forwardPlanWords(records: readonly GovernanceRecord[], meeting: GovernanceRecord | null): string {
  const entry = records.find(({ kind, heldOn }) => kind === 'forward-plan' && heldOn <= (meeting?.heldOn ?? heldOn));
  const { state, lastOn } = meeting?.notice ?? { state: null, lastOn: null };
  if (state === 'not-needed' && !entry) return noticeWords[state];
  const parts = [
    entry && sheetWords.entered(dayWords(entry.heldOn)),
    state && state !== 'not-needed' && noticeWords[state].toLowerCase(),
    lastOn && sheetWords.lastDay(dayWords(lastOn)),
  ];
  return sentence(parts);
}

function callInWords(records: readonly GovernanceRecord[], meeting: GovernanceRecord | null): string {
  const recorded = records.filter(({ kind }) => kind === 'call-in-end').at(-1);
  if (recorded) return sheetWords.callInEnds(dayWords(recorded.heldOn));
  if (!meeting?.callIn) return '';
  const { endsOn, certain } = meeting.callIn;
  return sentence([sheetWords.callInEnds(dayWords(endsOn)), !certain && sheetWords.callInUncertain]);
}

/** Counts that could tell of few people were taken out where the consultation was read. */
function consultationWords(one: Consultation): string {
  const { title, opensOn, closesOn, methods, responseTotal, responseTotalHidden, themes, outcome } = one;
  const period = opensOn && closesOn ? `${dayWords(opensOn)} to ${dayWords(closesOn)}` : '';
  const standing = themes.filter(({ archived }) => !archived).length;
  const facts = sentence([
    period,
    methods.map((method) => methodWords[method]).join(', '),
    responseTotal !== null && sheetWords.responses(numberWords(responseTotal, 0)),
    responseTotalHidden && sheetWords.fewResponses,
    standing > 0 && sheetWords.heard(standing),
  ]);
  return `**${title}**${facts === '' ? '' : `${/[.?!]$/.test(title) ? '' : ':'} ${facts}.`}${outcome === '' ? '' : `\n\n${outcome}`}`;
}

function equalityWords({ state, screening, signedAt, reviewOn, negativeCount }: AssessmentSummary): string {
  if (screening === 'open') return sheetWords.unsigned;
  const day = signedAt === null ? null : dayWords(signedAt.slice(0, 10));
  const signed =
    day === null ? sheetWords.unsigned : sheetWords[state === 'changed-since' ? 'changedSince' : 'signed'](day);
  const found = screening === 'screened-out' ? sheetWords.screenedOut : sheetWords.adverse(negativeCount);
  return [signed, found, reviewOn && sheetWords.reviewOn(dayWords(reviewOn))].filter(Boolean).join(' ');
}

function fundingWords({ funding, fundingLineCount }: SheetRecords): string {
  const { cost, funded, gap, uncostedCount } = funding;
  if (cost === 0 && fundingLineCount === 0) return '';
  return [
    sheetWords.funding(pounds(cost), pounds(funded)),
    gap > 0 ? sheetWords.gap(pounds(gap)) : sheetWords.covered,
    uncostedCount > 0 ? sheetWords.uncosted(uncostedCount) : '',
  ].join(' ');
}

const riskWords = ({ risks }: SheetRecords): string =>
  risks
    .slice(0, mostRisks)
    .map(({ event, band, score }) => `- ${event} (${bandWords[band].toLowerCase()}, ${score} of 25)`)
    .join('\n');

const paperWords = ({ title, address }: { title: string; address: string }): string => `${title} ${address}`;
const pounds = (amount: number): string => `£${numberWords(amount, 0)}`;
const paragraphs = (...texts: string[]): string => texts.filter((text) => text.trim() !== '').join('\n\n');
const sentence = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join('; ');
