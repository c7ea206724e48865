import { changesOf, mergeThree } from './merge';

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

describe('changesOf', () => {
  const read = { title: 'A', dueOn: null as string | null, ways: ['W1'] };

  it.each([
    ['nothing, where all is as it was read', { ...read, ways: ['W1'] }, {}],
    ['a text that was changed, and nothing else', { ...read, title: 'B' }, { title: 'B' }],
    ['a value that was emptied', { ...read, title: '' }, { title: '' }],
    ['a list that has another order', { ...read, ways: ['W2', 'W1'] }, { ways: ['W2', 'W1'] }],
  ])('sends %s', (_story, now, changes) => {
    expect(changesOf(read, now)).toEqual(changes);
  });

  it('sends a field that was not there before', () => {
    expect(changesOf<{ title: string; dueOn?: string }>({ title: 'A' }, { title: 'A', dueOn: '2027-03-31' })).toEqual({
      dueOn: '2027-03-31',
    });
  });
});
