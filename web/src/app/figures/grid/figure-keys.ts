import { type Place, placeAfter } from '../../ui/grid-keys';

/** Keys lead from cell to cell, or write over the cell, or move within its text. */
export type KeyMode = 'ready' | 'typing' | 'within';

export type KeyWish =
  | { kind: 'go'; to: Place; stretch: boolean }
  | { kind: 'edit' | 'revert' | 'clear' | 'undo' | 'all' | 'fill-down' | 'fill-right' | 'panel' | 'leave' };

interface Size {
  rows: number;
  columns: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const controlled: Readonly<Record<string, KeyWish['kind']>> = {
  z: 'undo',
  a: 'all',
  d: 'fill-down',
  r: 'fill-right',
};
const plain: Readonly<Record<string, KeyWish['kind']>> = {
  F2: 'edit',
  F6: 'panel',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'leave',
};
const upAndDown: readonly string[] = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];

/** What a key means in a cell, as in a spreadsheet; null for a key that the cell keeps to itself. */
export function wishOf(key: Key, mode: KeyMode, from: Place, size: Size): KeyWish | null {
  if (key.altKey) return null;
  const step = stepOf(key, from, size);
  if (step !== null) return step === 'out' ? null : { kind: 'go', to: step, stretch: false };
  if (mode !== 'ready') return whileEditing(key, mode, from, size);
  const control = key.ctrlKey || key.metaKey;
  const kind = control ? controlled[key.key.toLowerCase()] : plain[key.key];
  if (kind !== undefined) return { kind } as KeyWish;
  const to = placeAfter(key, from, size);
  return to === null ? null : { kind: 'go', to, stretch: key.shiftKey };
}

function whileEditing(key: Key, mode: KeyMode, from: Place, size: Size): KeyWish | null {
  if (key.key === 'Escape') return { kind: 'revert' };
  if (key.key === 'F2') return { kind: 'edit' };
  if (key.key === 'F6') return { kind: 'panel' };
  const moves = mode === 'typing' ? key.key.startsWith('Arrow') : upAndDown.includes(key.key);
  const to = moves && !key.shiftKey && !key.ctrlKey ? placeAfter(key, from, size) : null;
  return to === null ? null : { kind: 'go', to, stretch: false };
}

/** Enter goes down, Tab goes on, with Shift back; Tab leaves the table at its ends. */
function stepOf({ key, shiftKey }: Key, { row, column }: Place, { rows, columns }: Size): Place | 'out' | null {
  if (key === 'Enter') {
    const next = row + (shiftKey ? -1 : 1);
    return { row: Math.max(0, Math.min(rows - 1, next)), column };
  }
  if (key !== 'Tab') return null;
  const next = row * columns + column + (shiftKey ? -1 : 1);
  return next < 0 || next >= rows * columns ? 'out' : { row: Math.floor(next / columns), column: next % columns };
}
