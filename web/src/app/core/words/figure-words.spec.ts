import { type AskedQuestion, questionWords } from './figure-words';

const people = { unit: 'people', decimals: 0 };
const asked = (parts: Partial<AskedQuestion>): AskedQuestion => ({
  ...{ code: 'jump', value: 431, compared: 342, lower: null, upper: null, times: null, dimension: null },
  ...parts,
});

describe('questionWords', () => {
  it.each([
    [
      { times: 7.224 },
      'It goes from 342 to 431. That change lies 7.2 standard deviations from the usual one. Is it right?',
    ],
    [{ value: null, compared: null }, 'It changes far more since the period before than it usually does. Is it right?'],
    [
      { code: 'breakdown-differs', dimension: 'sex', compared: 407 },
      'The categories of sex add up to 407, and the total is 431. Which is right?',
    ],
    [
      { code: 'breakdown-differs', dimension: 'group', compared: 440 },
      'One group has 440, and the total is 431. Which is right?',
    ],
  ] as const)('says what %j asks', (parts, words) => {
    expect(questionWords(asked(parts), people)).toBe(words);
  });
});
