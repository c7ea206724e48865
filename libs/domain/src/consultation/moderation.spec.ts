import { moderated } from './moderation';

describe('moderated', () => {
  it.each([
    [
      { status: 'accepted', themeId: 't', reason: 'x' },
      { themeId: 't', reason: '', lacks: null },
    ],
    [{ status: 'accepted' }, { themeId: null, reason: '', lacks: 'themeId' }],
    [
      { status: 'set-aside', themeId: 't', reason: ' Abuse ' },
      { themeId: null, reason: 'Abuse', lacks: null },
    ],
    [
      { status: 'set-aside', reason: ' ' },
      { themeId: null, reason: '', lacks: 'reason' },
    ],
    [
      { status: 'waiting', themeId: 't', reason: 'x' },
      { themeId: null, reason: '', lacks: null },
    ],
  ] as const)('of %j is %j', (asked, decided) => {
    expect(moderated(asked)).toEqual({ status: asked.status, ...decided });
  });
});
