import { levelOf, shareSentence } from './share-sentence';

it.each([
  ['plan-coverage', 'coverage', 'Drafts do not count'],
  ['plan-coverage', 'full', 'drafts too'],
  ['local-figures', 'full', 'Small counts of people stay hidden'],
] as const)('says what is read of %s at %s', (subject, level, part) => {
  expect(shareSentence({ subject, level })).toContain(part);
});

it('gives figures as a whole', () => {
  expect(levelOf({ subject: 'local-figures', level: 'coverage' })).toBe('full');
  expect(levelOf({ subject: 'plan-coverage', level: 'coverage' })).toBe('coverage');
});
