import type { CellSave, SaveKind } from './cell-saves';

export interface GridStatus {
  /** Shown and read aloud: it lasts. */
  lasting: string;
  /** Shown only: it passes in a moment. */
  passing: string;
  trouble: boolean;
}

/** How it stands with all cells, in one line. */
export function gridStatus(states: ReadonlyMap<string, CellSave>): GridStatus {
  const counts = new Map<SaveKind, number>();
  for (const { kind } of states.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const of = (...kinds: SaveKind[]): number => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const troubles = [
    offlineWords(of('offline') > 0 ? of('offline', 'waiting') : 0),
    of('busy') > 0 ? busyWords : '',
    stoppedWords(of('refused', 'unread', 'conflict', 'locked')),
  ].filter((part) => part !== '');
  if (troubles.length > 0) return { lasting: troubles.join(' '), passing: '', trouble: true };
  if (of('waiting', 'saving') > 0) return { lasting: '', passing: savingWords, trouble: false };
  return { lasting: states.size > 0 ? savedWords : '', passing: '', trouble: false };
}

const busyWords = $localize`:@@figures.status.busy:The server is busy: figures wait on this page and are sent again.`;
const savingWords = $localize`:@@figures.status.saving:Saving…`;
const savedWords = $localize`:@@figures.status.saved:All figures are saved`;

function offlineWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? $localize`:@@figures.status.offline.one:No network: 1 figure waits on this page and is sent when the network is back.`
    : $localize`:@@figures.status.offline:No network: ${count}:count: figures wait on this page and are sent when the network is back.`;
}

function stoppedWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? $localize`:@@figures.status.stopped.one:1 figure is not saved. Its cell says why.`
    : $localize`:@@figures.status.stopped:${count}:count: figures are not saved. Their cells say why.`;
}
