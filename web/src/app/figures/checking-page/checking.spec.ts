import type { PlacedEntry } from '@waymark/contract/figure-steps';
import { chosenEntries } from './checking';

const question = (code: string, answer: object | null) => ({ code, answer });
const entry = (id: string, ...questions: object[]): PlacedEntry =>
  ({ id, version: 2, questions }) as unknown as PlacedEntry;

describe('what is approved', () => {
  it('carries an answer to every open question, and an empty one confirms', () => {
    const entries = [
      entry('a', question('jump', null), question('above-whole', null), question('same-as-before', { text: 'Yes' })),
      entry('b', question('jump', null)),
    ];
    expect(chosenEntries(entries, new Set(['a']), new Map([['a', { jump: ' A new site ' }]]))).toEqual([
      {
        ...{ id: 'a', version: 2 },
        answers: [
          { code: 'jump', text: 'A new site' },
          { code: 'above-whole', text: '' },
        ],
      },
    ]);
  });
});
