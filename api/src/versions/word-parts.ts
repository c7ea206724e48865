import type { WordPart } from '@waymark/contract/versions';
import { diffWordsWithSpace } from 'diff';

/** Texts that share less than this are told apart whole: the search for what they share grows with what they do not. */
const mostEdits = 500;
const mostMilliseconds = 1500;

export type WordComparer = (before: string, after: string) => WordPart[];

/** Compares the texts of one answer: once it took long, the rest is told whole. */
export function wordComparer(): WordComparer {
  const until = Date.now() + mostMilliseconds;
  return (before, after) => {
    const left = until - Date.now();
    return left > 0 ? wordParts(before, after, left) : wholly(before, after);
  };
}

/** Two texts word by word. */
export function wordParts(before: string, after: string, timeout = mostMilliseconds): WordPart[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits, timeout });
  if (!parts) return wholly(before, after);
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function wholly(before: string, after: string): WordPart[] {
  const parts: WordPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}
