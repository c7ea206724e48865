import { type KeyMode, wishOf } from './figure-keys';

const key = (said: string) => {
  const parts = said.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Control'),
    shiftKey: parts.includes('Shift'),
    metaKey: false,
    altKey: parts.includes('Alt'),
  };
};
const size = { rows: 3, columns: 4 };

describe('a key in a cell', () => {
  it.each([
    ['Tab', 'ready', [0, 3], [1, 0]],
    ['Tab', 'typing', [0, 1], [0, 2]],
    ['Shift+Tab', 'ready', [1, 0], [0, 3]],
    ['Enter', 'ready', [0, 1], [1, 1]],
    ['Enter', 'within', [2, 1], [2, 1]],
    ['Shift+Enter', 'typing', [1, 1], [0, 1]],
    ['ArrowRight', 'ready', [0, 1], [0, 2]],
    ['ArrowRight', 'typing', [0, 1], [0, 2]],
    ['ArrowDown', 'within', [0, 1], [1, 1]],
    ['Home', 'ready', [1, 2], [1, 0]],
    ['End', 'ready', [1, 2], [1, 3]],
    ['Control+Home', 'ready', [2, 2], [0, 0]],
    ['Control+End', 'ready', [0, 0], [2, 3]],
  ] as const)('%s, %s, leads from %j to %j', (said, mode, [row, column], [toRow, toColumn]) => {
    const to = { row: toRow, column: toColumn };
    expect(wishOf(key(said), mode, { row, column }, size)).toEqual({ kind: 'go', to, stretch: false });
  });

  it.each<[string, KeyMode, string | null]>([
    ['F2', 'ready', 'edit'],
    ['F2', 'typing', 'edit'],
    ['Delete', 'ready', 'clear'],
    ['Backspace', 'ready', 'clear'],
    ['Delete', 'typing', null],
    ['Escape', 'typing', 'revert'],
    ['Escape', 'ready', 'leave'],
    ['Control+z', 'ready', 'undo'],
    ['Control+z', 'typing', null], // the text's own undo
    ['Control+d', 'ready', 'fill-down'],
    ['Control+r', 'ready', 'fill-right'],
    ['Control+c', 'ready', null],
    ['ArrowLeft', 'within', null],
    ['Home', 'typing', null],
    ['F6', 'ready', 'panel'],
    ['5', 'ready', null],
    ['Alt+ArrowLeft', 'ready', null],
  ])('%s, %s, means %s', (said, mode, kind) => {
    expect(wishOf(key(said), mode, { row: 1, column: 1 }, size)?.kind ?? null).toBe(kind);
  });

  it('leaves the table by Tab at its ends', () => {
    expect(wishOf(key('Tab'), 'ready', { row: 2, column: 3 }, size)).toBeNull();
    expect(wishOf(key('Shift+Tab'), 'ready', { row: 0, column: 0 }, size)).toBeNull();
  });

  it('stretches what is chosen with Shift', () => {
    expect(wishOf(key('Shift+ArrowDown'), 'ready', { row: 0, column: 0 }, size)).toEqual({
      kind: 'go',
      to: { row: 1, column: 0 },
      stretch: true,
    });
  });
});
