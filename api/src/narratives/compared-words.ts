import { diffWordsWithSpace } from 'diff';
import type { ComparedWords } from '@waymark/contract/narratives';

/** Milliseconds after which two texts count as wholly different. */
const patience = 1000;

/** One text against another, word by word: what both say, what only the later says, what only the earlier said. */
export function comparedWords(earlier: string, later: string): ComparedWords[] {
  const changes = diffWordsWithSpace(earlier, later, { timeout: patience });
  if (!changes) {
    return [
      { change: 'removed', text: earlier },
      { change: 'added', text: later },
    ];
  }
  return changes.map(({ added, removed, value }) => ({ change: changeOf(added, removed), text: value }));
}

function changeOf(added: boolean, removed: boolean): ComparedWords['change'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
