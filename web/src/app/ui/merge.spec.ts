import { mergeThree } from './merge';

describe('mergeThree', () => {
  const read = { title: 'A', need: 'B', ways: ['W1'] };

  it.each([
    ['keeps theirs where you changed nothing', read, { ...read, need: 'C' }, { ...read, need: 'C' }, []],
    ['keeps yours where they changed nothing', { ...read, title: 'Z' }, read, { ...read, title: 'Z' }, []],
    [
      'asks about what both changed',
      { ...read, title: 'Y' },
      { ...read, title: 'T' },
      { ...read, title: 'Y' },
      ['title'],
    ],
    [
      'does not ask when both say the same',
      { ...read, ways: ['W2'] },
      { ...read, ways: ['W2'] },
      { ...read, ways: ['W2'] },
      [],
    ],
  ])('%s', (_story, yours, theirs, merged, asked) => {
    const found = mergeThree(read, yours, theirs);

    expect(found.merged).toEqual(merged);
    expect(found.conflicts.map((conflict) => conflict.field)).toEqual(asked);
  });
});
