import type { ImportKind, ImportStatus, PreviewRemark } from '@waymark/contract/imports';
import type { LeftOutReason, RemarkCode, RowOutcome } from '@waymark/domain/imports/import-row';
import type { Certainty } from '@waymark/domain/imports/read-heading';
import { dayWords } from '../core/format';
import { isDay } from '@waymark/domain/day';
import { themeWords } from '../core/words/framework-words';
import type { Theme } from '@waymark/domain/frameworks/framework';

export const plansTitle = $localize`:@@plans.title:Plans`;
export const importTitle = $localize`:@@imports.title:Import a plan`;

export const outcomeWords: Readonly<Record<RowOutcome, string>> = {
  goal: $localize`:@@imports.outcome.goal:Goal`,
  action: $localize`:@@imports.outcome.action:Action`,
  'left-out': $localize`:@@imports.outcome.left-out:Left out`,
  problem: $localize`:@@imports.outcome.problem:Problem`,
};

export const reasonWords: Readonly<Record<LeftOutReason, string>> = {
  'above-heading': $localize`:@@imports.reason.above-heading:It stands above the row that names the columns`,
  heading: $localize`:@@imports.reason.heading:It names the columns`,
  'repeated-heading': $localize`:@@imports.reason.repeated-heading:It names the columns again`,
  blank: $localize`:@@imports.reason.blank:It is empty`,
  total: $localize`:@@imports.reason.total:It is a total`,
  note: $localize`:@@imports.reason.note:It is a note that belongs to no action`,
  'by-choice': $localize`:@@imports.reason.by-choice:You left it out`,
  'already-in-plan': $localize`:@@imports.reason.already-in-plan:The plan has it already`,
  'loaded-before': $localize`:@@imports.reason.loaded-before:It was loaded by an earlier import`,
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  exact: $localize`:@@imports.certainty.exact:The heading is one of ours`,
  name: $localize`:@@imports.certainty.name:Recognised by its heading`,
  content: $localize`:@@imports.certainty.content:Guessed from what stands in it`,
  none: $localize`:@@imports.certainty.none:Not recognised, so left out`,
  remembered: $localize`:@@imports.certainty.remembered:As in an earlier import`,
  chosen: $localize`:@@imports.certainty.chosen:Chosen by you`,
};

export const statusWords: Readonly<Record<ImportStatus, string>> = {
  open: $localize`:@@imports.status.open:Not loaded yet`,
  loaded: $localize`:@@imports.status.loaded:Loaded`,
  undone: $localize`:@@imports.status.undone:Undone`,
};

export const kindWords: Readonly<Record<ImportKind, string>> = {
  workbook: $localize`:@@imports.kind.workbook:Workbook`,
  text: $localize`:@@imports.kind.text:Text file`,
  pasted: $localize`:@@imports.kind.pasted:Pasted table`,
};

type Sentence = (text: string, proposal: string) => string;

const sentences: Readonly<Record<RemarkCode, Sentence>> = {
  'no-goal': () => $localize`:@@imports.remark.no-goal:No goal stands above this action.`,
  'no-action-title': () => $localize`:@@imports.remark.no-action-title:The row has no action in it.`,
  'theme-needed': (text) => $localize`:@@imports.remark.theme-needed:Choose the theme of the goal “${text}:text:”.`,
  'not-a-day': (text) => $localize`:@@imports.remark.not-a-day:“${text}:text:” is not a date like 31/03/2027.`,
  'not-an-amount': (text) => $localize`:@@imports.remark.not-an-amount:“${text}:text:” is not an amount like £12,500.`,
  'not-a-word': (text) =>
    $localize`:@@imports.remark.not-a-word:“${text}:text:” is not one of the words for this column.`,
  'not-a-flag': (text) => $localize`:@@imports.remark.not-a-flag:“${text}:text:” is neither yes nor no.`,
  'too-long': () => $localize`:@@imports.remark.too-long:The text is longer than this column holds. Shorten it.`,
  'due-before-start': (text) =>
    $localize`:@@imports.remark.due-before-start:The action would be due before it starts, on ${text}:text:.`,
  'too-many-goals': () =>
    $localize`:@@imports.remark.too-many-goals:The plan holds as many goals as it can. Leave some out.`,
  'goal-full': () => $localize`:@@imports.remark.goal-full:The goal holds as many actions as it can. Leave some out.`,
  band: (text, taken) =>
    $localize`:@@imports.remark.band:“${text}:text:” is taken as ${taken}:taken:, by the thirds of the plan’s period.`,
  'end-of-month': (text, taken) =>
    $localize`:@@imports.remark.end-of-month:“${text}:text:” is taken as ${taken}:taken:.`,
  quarter: (text, taken) => $localize`:@@imports.remark.quarter:“${text}:text:” is taken as ending on ${taken}:taken:.`,
  'council-year': (text, taken) =>
    $localize`:@@imports.remark.council-year:“${text}:text:” is taken as April to March, ending on ${taken}:taken:.`,
  'calendar-year': (text, taken) =>
    $localize`:@@imports.remark.calendar-year:“${text}:text:” is taken as ${taken}:taken:.`,
  season: (text, taken) => $localize`:@@imports.remark.season:“${text}:text:” is taken as ${taken}:taken:.`,
  'from-start': (text, taken) =>
    $localize`:@@imports.remark.from-start:“${text}:text:” is counted from the first day of the plan: ${taken}:taken:.`,
  'review-date': (text, taken) =>
    $localize`:@@imports.remark.review-date:“${text}:text:” goes on, with a review on ${taken}:taken:.`,
  'before-plan': (text, taken) =>
    $localize`:@@imports.remark.before-plan:“${text}:text:” lies before the plan begins. It is taken as ${taken}:taken:.`,
  'no-date': () => $localize`:@@imports.remark.no-date:There is no date yet.`,
  'not-understood': (text) =>
    $localize`:@@imports.remark.not-understood:No date was found in “${text}:text:”. It is kept in the internal note.`,
  'theme-guessed': (_text, taken) =>
    $localize`:@@imports.remark.theme-guessed:The theme of the goal seems to be ${taken}:taken:.`,
  'heading-or-action': () =>
    $localize`:@@imports.remark.heading-or-action:This is taken as an action. Is it the title of a goal?`,
  'several-leads': (text, taken) =>
    $localize`:@@imports.remark.several-leads:“${text}:text:” names several. ${taken}:taken: leads; the others are kept in the internal note.`,
  'contact-to-invite': (text) =>
    $localize`:@@imports.remark.contact-to-invite:${text}:text: is new and will be entered as a contact to invite.`,
  'title-shortened': () =>
    $localize`:@@imports.remark.title-shortened:The text is long: its beginning is the title, all of it the description.`,
  'output-not-outcome': (text) =>
    $localize`:@@imports.remark.output-not-outcome:“${text}:text:” says what is done, not what changes. It becomes the output measure.`,
  ask: () => $localize`:@@imports.remark.ask:This asks something of others. It may be an ask rather than an action.`,
  'kept-in-note': (text) => $localize`:@@imports.remark.kept-in-note:“${text}:text:” is kept in the internal note.`,
};

export const remarkWords = ({ code, text, proposal }: PreviewRemark): string =>
  sentences[code](shortened(text), proposalWords(proposal));

const shown = 120;
const shortened = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** What is taken unless someone says otherwise: a day, a theme or a name. */
export function proposalWords(proposal: string | null): string {
  if (proposal === null) return '';
  return isDay(proposal) ? dayWords(proposal) : (themeWords[proposal as Theme] ?? proposal);
}
