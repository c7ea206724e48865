import { firstSentences } from './first-sentences';

const long = 'Many adults wait for a place in an English class, some for more than a year.';

describe('firstSentences', () => {
  it.each([
    ['keeps a short text', 'Few speak English.', 'Few speak English.'],
    ['keeps the first paragraph alone', 'One.\n\nTwo.', 'One.'],
    ['drops the signs of headings and emphasis', '## Need\n**many**', 'Need many'],
    ['cuts a long paragraph after a sentence', `${long} ${long} ${long}`, `${long} ${long}`],
    ['cuts one long sentence after a word', 'word '.repeat(100), `${'word '.repeat(43)}word …`],
    ['has nothing to say of nothing', '', ''],
  ])('%s', (_story, text, shown) => {
    expect(firstSentences(text)).toBe(shown);
  });
});
