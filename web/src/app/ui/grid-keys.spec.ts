import { placeAfter } from './grid-keys';

describe('the keyboard in the table', () => {
  const size = { rows: 40, columns: 5 };
  it.each([
    ['ArrowDown', false, [0, 0], [1, 0]],
    ['ArrowUp', false, [0, 0], [0, 0]],
    ['ArrowRight', false, [3, 4], [3, 4]],
    ['ArrowLeft', false, [3, 4], [3, 3]],
    ['PageDown', false, [35, 2], [39, 2]],
    ['PageUp', false, [35, 2], [25, 2]],
    ['Home', false, [3, 3], [3, 0]],
    ['End', false, [3, 3], [3, 4]],
    ['Home', true, [3, 3], [0, 0]],
    ['End', true, [3, 3], [39, 4]],
  ] as const)('%s (with Ctrl: %s) leads from %j to %j', (key, ctrlKey, [row, column], [toRow, toColumn]) => {
    expect(placeAfter({ key, ctrlKey, metaKey: false }, { row, column }, size)).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  it('does not move by other keys', () => {
    expect(placeAfter({ key: 'a', ctrlKey: false, metaKey: false }, { row: 0, column: 0 }, size)).toBeNull();
  });
});
