import { compareParagraphs, mergeTexts } from './text-merge';

const base = 'People came by ship.\n\nThey stayed.\n\nTheir children work here.';

describe('mergeTexts', () => {
  it.each([
    ['nobody changed anything', base, base, base],
    ['only you added', `${base}\n\nMore come.`, base, `${base}\n\nMore come.`],
    ['only they removed', base, 'People came by ship.\n\nThey stayed.', 'People came by ship.\n\nThey stayed.'],
    [
      'both changed different paragraphs',
      base.replace('by ship', 'by rail'),
      base.replace('work here', 'teach here'),
      base.replace('by ship', 'by rail').replace('work here', 'teach here'),
    ],
    [
      'they changed the paragraph before yours',
      base.replace('They stayed.', 'They stayed here.'),
      base.replace('by ship', 'by rail'),
      base.replace('by ship', 'by rail').replace('They stayed.', 'They stayed here.'),
    ],
    [
      'both changed different words of one paragraph',
      base.replace('People came', 'Many people came'),
      base.replace('by ship.', 'by ship and rail.'),
      base.replace('People came by ship.', 'Many people came by ship and rail.'),
    ],
    [
      'both changed the same words: both stand, yours first',
      base.replace('They stayed.', 'They settled.'),
      base.replace('They stayed.', 'They remained.'),
      base.replace('They stayed.', 'They settled.\n\nThey remained.'),
    ],
    ['both wrote from nothing', 'Mine.', 'Theirs.', 'Mine.\n\nTheirs.', ''],
    ['both wrote the same', 'Same.', 'Same.', 'Same.', ''],
  ])('%s', (_case, yours, theirs, merged, before = base) => {
    expect(mergeTexts(before, yours, theirs)).toBe(merged);
  });

  it('drops no paragraph of either side, whatever both did', () => {
    const mine = 'Alpha.\n\nBeta.\n\nGamma.';
    const theirs = 'Delta.\n\nPeople came by ship.\n\nEpsilon.';
    const merged = mergeTexts(base, mine, theirs);
    for (const word of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']) expect(merged).toContain(word);
  });
});

describe('compareParagraphs', () => {
  it('tells what stayed, came, went and changed, word by word', () => {
    const after = 'People came by rail.\n\nTheir children work here.\n\nMore come.';
    expect(compareParagraphs(base, after)).toEqual([
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'People came by ' },
          { kind: 'removed', text: 'ship' },
          { kind: 'added', text: 'rail' },
          { kind: 'same', text: '.' },
        ],
      },
      { kind: 'removed', parts: [{ kind: 'removed', text: 'They stayed.' }] },
      { kind: 'same', parts: [{ kind: 'same', text: 'Their children work here.' }] },
      { kind: 'added', parts: [{ kind: 'added', text: 'More come.' }] },
    ]);
  });
});
