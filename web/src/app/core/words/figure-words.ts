import type { EntryQuestion } from '@waymark/contract/figure-entries';
import type { PeriodLock } from '@waymark/contract/period-locks';
import { type FigureForm, shortFigure } from '../figure';
import { dayWords, instantWords, numberWords, percentWords } from '../format';
import { dimensionWords } from './breakdown-words';

/** Who closed a period, when, and which. */
export function lockWords(lock: PeriodLock): string {
  const days = { from: dayWords(lock.startsOn), to: dayWords(lock.endsOn) };
  const words = $localize`:@@figures.state.lock:Locked by ${lock.lockedBy}:person: on ${instantWords(lock.lockedAt)}:time:, for periods that end from ${days.from}:from: to ${days.to}:to:.`;
  return lock.note === '' ? words : `${words} ${lock.note}`;
}

export type AskedQuestion = Omit<EntryQuestion, 'answer'>;

/** What is asked about a figure, with its numbers where they may be seen. */
export function questionWords(question: AskedQuestion, row: FigureForm): string {
  const { code } = question;
  const value = said(question.value, row);
  const compared = said(question.compared, row);
  if (code === 'breakdown-differs') return differsWords(question, value, compared);
  if (code === 'jump') return jumpWords(question, value, compared);
  if (code === 'above-whole')
    return $localize`:@@figures.question.above-whole:${value}:value: is more than the whole. Is it right?`;
  if (code === 'denominator-changed') {
    const share = question.times === null ? '' : percentWords(question.times, 0);
    return $localize`:@@figures.question.denominator-changed:The denominator changes by ${share}:share:, from ${plain(question.compared)}:from: to ${plain(question.value)}:to:. Has what is counted changed?`;
  }
  if (code === 'same-as-before')
    return $localize`:@@figures.question.same:It is the same as the period before: ${compared}:value:. Was it carried over?`;
  const [lower, upper] = [said(question.lower, row), said(question.upper, row)];
  return $localize`:@@figures.question.outside:${value}:value: does not lie between its limits, ${lower}:lower: and ${upper}:upper:. Which is right?`;
}

function jumpWords({ times }: AskedQuestion, value: string, compared: string): string {
  if (times === null) {
    return $localize`:@@figures.question.jump.hidden:It changes far more since the period before than it usually does. Is it right?`;
  }
  const away = numberWords(times, 1);
  return $localize`:@@figures.question.jump:It goes from ${compared}:from: to ${value}:to:. That change lies ${away}:times: standard deviations from the usual one. Is it right?`;
}

function differsWords({ dimension }: AskedQuestion, value: string, compared: string): string {
  if (dimension === 'group') {
    return $localize`:@@figures.question.differs.group:One group has ${compared}:count:, and the total is ${value}:total:. Which is right?`;
  }
  const known = Object.entries(dimensionWords).find(([code]) => code === dimension)?.[1] ?? '';
  return $localize`:@@figures.question.differs:The categories of ${known.toLowerCase()}:dimension: add up to ${compared}:sum:, and the total is ${value}:total:. Which is right?`;
}

const said = (value: number | null, row: FigureForm): string =>
  value === null
    ? $localize`:@@figures.question.hidden:a figure that is hidden to protect people`
    : shortFigure(value, row);
const plain = (value: number | null): string => (value === null ? '' : numberWords(value));
