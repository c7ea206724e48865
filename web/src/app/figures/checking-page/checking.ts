import type { EntryQuestion } from '@waymark/contract/figure-entries';
import type { ChosenEntry, PlacedEntry, StepOutcome } from '@waymark/contract/figure-steps';
import { paragraphLength } from '@waymark/domain/limits';
import { lockWords } from '../../core/words/figure-words';
import { stepRefusalWords } from '../grid/entry-words';

export const commentLimit = paragraphLength;

/** Answers that are typed, by entry and question. */
export type Answers = ReadonlyMap<string, Readonly<Record<string, string>>>;

export function openQuestions({ questions }: Pick<PlacedEntry, 'questions'>): readonly EntryQuestion[] {
  return questions.filter(({ answer }) => answer === null);
}

/** What is sent for the chosen ones: to every question that is open its answer, an empty one confirming. */
export function chosenEntries(
  entries: readonly PlacedEntry[],
  chosen: ReadonlySet<string>,
  answers: Answers,
): ChosenEntry[] {
  return entries
    .filter(({ id }) => chosen.has(id))
    .map((entry) => ({
      id: entry.id,
      version: entry.version,
      answers: openQuestions(entry).map(({ code }) => ({ code, text: (answers.get(entry.id)?.[code] ?? '').trim() })),
    }));
}

/** Why an entry did not go through. */
export function whyNot({ outcome, code, lock }: StepOutcome): string {
  if (lock !== null) return lockWords(lock);
  if (code !== null) return stepRefusalWords[code];
  return outcome === 'stale'
    ? $localize`:@@figures.check.stale:It has changed since you opened this page. Look at it again.`
    : $localize`:@@figures.check.gone:It is not there any more.`;
}

export function approvedWords(count: number): string {
  return count === 1
    ? $localize`:@@figures.check.approved.one:1 figure approved: it counts now`
    : $localize`:@@figures.check.approved:${count}:count: figures approved: they count now`;
}

export function returnedWords(count: number): string {
  return count === 1
    ? $localize`:@@figures.check.returned.one:1 figure returned`
    : $localize`:@@figures.check.returned.many:${count}:count: figures returned`;
}
