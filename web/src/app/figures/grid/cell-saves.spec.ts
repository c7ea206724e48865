import type { CellOutcome, CellToSave, GridCell, SavedFigures } from '@waymark/contract/figure-entries';
import { Problem } from '../../core/problem';
import { batchMilliseconds, CellSaves } from './cell-saves';
import type { CellEdit } from './grid-cells';

const cell = (version: number): GridCell => ({ version }) as GridCell;
const saved = (version = 1): CellOutcome => ({ outcome: 'saved', fields: [], cell: cell(version), lock: null });
const edit = (value: number): CellEdit => ({
  figure: { value, numerator: null, denominator: null, status: 'normal' },
});

describe('saving cells', () => {
  let requests: CellToSave[][];
  let answer: (cells: CellToSave[]) => Promise<SavedFigures>;
  let took: Map<string, GridCell>;
  let saves: CellSaves;
  const kind = (key: string) => saves.states().get(key)?.kind;
  const type = (key: string, value: number) => saves.change(new Map([[key, edit(value)]]));

  beforeEach(() => {
    jest.useFakeTimers();
    requests = [];
    took = new Map();
    answer = (cells) => Promise.resolve({ outcomes: cells.map(() => saved()) });
    saves = new CellSaves({
      send: (cells) => {
        requests.push(cells);
        return answer(cells);
      },
      bodyOf: (key, { figure }) => ({ indicatorId: key, value: figure?.value }) as CellToSave,
      took: (key, now) => took.set(key, now),
    });
  });
  afterEach(() => jest.useRealTimers());

  it('sends what was typed within half a second as one request', async () => {
    type('a', 1);
    await jest.advanceTimersByTimeAsync(batchMilliseconds / 2);
    type('b', 2);
    expect(kind('a')).toBe('waiting');
    await jest.advanceTimersByTimeAsync(batchMilliseconds / 2);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toHaveLength(2);
    expect(kind('b')).toBe('saved');
    expect(took.get('b')?.version).toBe(1);
    expect(saves.unsaved()).toBe(false);
  });

  it('keeps everything while the network is away, and sends it when it is back', async () => {
    answer = () => Promise.reject(new Problem(0, {}));
    type('a', 1);
    await jest.advanceTimersByTimeAsync(60_000);
    type('b', 2);
    await jest.advanceTimersByTimeAsync(20_000);
    expect([kind('a'), kind('b')]).toEqual(['offline', 'offline']);
    expect(requests.length).toBeLessThan(12); // ever longer pauses
    answer = (cells) => Promise.resolve({ outcomes: cells.map(() => saved()) });
    saves.online();
    await jest.advanceTimersByTimeAsync(10);
    expect(requests.at(-1)?.map(({ value }) => value)).toEqual([1, 2]);
    expect(saves.unsaved()).toBe(false);
  });

  it('saves what was typed during a request after it', async () => {
    type('a', 1);
    answer = (cells) => {
      if (cells[0]?.value === 1) type('a', 3);
      return Promise.resolve({ outcomes: cells.map(() => saved()) });
    };
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    expect(kind('a')).toBe('waiting');
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    expect(requests.flat().map(({ value }) => value)).toEqual([1, 3]);
    expect(kind('a')).toBe('saved');
  });

  it('shows both where somebody else was there first, and keeps mine on top when told so', async () => {
    answer = () => Promise.resolve({ outcomes: [{ outcome: 'stale', fields: [], cell: cell(7), lock: null }] });
    type('a', 1);
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    expect(kind('a')).toBe('conflict');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(requests).toHaveLength(1);
    answer = (cells) => Promise.resolve({ outcomes: cells.map(() => saved(8)) });
    saves.keepMine('a');
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    expect(kind('a')).toBe('saved');
    expect(took.get('a')?.version).toBe(8);
  });

  it('asks nothing about what it wrote itself, when only the answer was lost', async () => {
    const mine = { ...cell(1), entry: { mine: true, value: 1, numerator: null, denominator: null, status: 'normal' } };
    answer = () => Promise.reject(new Problem(0, {}));
    type('a', 1);
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    type('a', 3);
    answer = (cells) =>
      Promise.resolve({
        outcomes: cells.map(() =>
          took.size === 0 ? { ...saved(), outcome: 'stale' as const, cell: mine as GridCell } : saved(2),
        ),
      });
    await jest.advanceTimersByTimeAsync(5000);
    expect(kind('a')).toBe('saved');
    expect(requests.flat().map(({ value }) => value)).toEqual([1, 3, 3]);
  });

  it('keeps what is refused with its reason, beside what is saved', async () => {
    const refused: CellOutcome = {
      outcome: 'refused',
      fields: [{ pointer: '/value', code: 'out-of-range' }],
      cell: null,
      lock: null,
    };
    answer = () => Promise.resolve({ outcomes: [saved(), refused] });
    saves.change(new Map([...(['a', 'b'] as const).map((key) => [key, edit(1)] as const)]));
    await jest.advanceTimersByTimeAsync(batchMilliseconds);
    expect([kind('a'), kind('b')]).toEqual(['saved', 'refused']);
    expect(saves.states().get('b')?.mine).toEqual(edit(1));
  });

  it('sends the others again when a request is refused for one cell', async () => {
    const fields = [{ pointer: '/cells/1/evidence', code: 'too-long' }];
    answer = (cells) =>
      cells.length === 2
        ? Promise.reject(new Problem(422, { code: 'fields', fields }))
        : Promise.resolve({ outcomes: cells.map(() => saved()) });
    saves.change(
      new Map([
        ['a', edit(1)],
        ['b', edit(2)],
      ]),
    );
    await jest.advanceTimersByTimeAsync(2 * batchMilliseconds);
    expect([kind('a'), kind('b')]).toEqual(['saved', 'refused']);
    expect(saves.states().get('b')?.fields).toEqual([{ pointer: '/evidence', code: 'too-long' }]);
  });

  it('saves before leaving, and says when something is left', async () => {
    type('a', 1);
    await expect(saves.drain()).resolves.toBe(true);
    answer = () => Promise.reject(new Problem(0, {}));
    type('b', 2);
    await expect(saves.drain()).resolves.toBe(false);
  });
});
