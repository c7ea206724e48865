import { wordParts } from './word-parts';

const told = (before: string, after: string) => wordParts(before, after).map(({ kind, text }) => `${kind}:${text}`);

describe('wordParts', () => {
  it.each([
    [
      'one word',
      'classes in the evening',
      'classes in the morning',
      ['same:classes in the ', 'removed:evening', 'added:morning'],
    ],
    [
      'words side by side as one change',
      'where everyone belongs.',
      'where newcomers and neighbours belong.',
      ['same:where ', 'removed:everyone belongs', 'added:newcomers and neighbours belong', 'same:.'],
    ],
    ['words at the end', 'classes', 'classes at noon', ['same:classes', 'added: at noon']],
    ['a text where none was', '', 'classes', ['added:classes']],
    ['a text that went', 'classes', '', ['removed:classes']],
  ])('tells %s', (_name, before, after, parts) => {
    expect(told(before, after)).toEqual(parts);
  });

  it('loses no word of either text', () => {
    const texts = ['a b c d', 'b  a c', ' x b\nc ', 'a', '', 'b c d e f a', 'one two  three', 'two one three '];
    for (const before of texts) {
      for (const after of texts) {
        const parts = wordParts(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }
    }
  });

  it('tells two long texts that share nothing apart whole, at once', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_none, place) => `${word}${place}`).join(' ');
    const begun = Date.now();
    expect(wordParts(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(Date.now() - begun).toBeLessThan(1000);
  });
});
