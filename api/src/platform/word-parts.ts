import type { WordPart } from '@waymark/contract/word-parts';
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
  return joined(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** Words that changed side by side read as one change: a space alone does not part them. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const found: WordPart[] = [];
  let changed: WordPart[] = [];
  const settle = (): void => {
    found.push(...oneChange(changed));
    changed = [];
  };
  parts.forEach((part, place) => {
    const gap = part.kind === 'same' && part.text.trim() === '' && place > 0 && place < parts.length - 1;
    if (part.kind !== 'same' || (gap && changed.length > 0)) return void changed.push(part);
    settle();
    found.push(part);
  });
  settle();
  return found;
}

/** What went, then what came, of changes that stand together; a space after the last of them stays where it was. */
function oneChange(parts: readonly WordPart[]): WordPart[] {
  const last = parts.at(-1);
  if (last?.kind === 'same') return [...oneChange(parts.slice(0, -1)), last];
  const textOf = (other: WordPart['kind']) =>
    parts
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join('');
  const [removed, added] = [textOf('added'), textOf('removed')];
  const went = parts.some(({ kind }) => kind === 'removed');
  const came = parts.some(({ kind }) => kind === 'added');
  return [
    ...(went ? [{ kind: 'removed' as const, text: removed }] : []),
    ...(came ? [{ kind: 'added' as const, text: added }] : []),
  ];
}

function wholly(before: string, after: string): WordPart[] {
  const parts: WordPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}
