import type { ThemeCoverage } from '@waymark/contract/plans';
import { themes } from '@waymark/domain/frameworks/framework';
import { dueSentence, findingOf } from './finding';

const empty = {
  goalCount: 0,
  actionCount: 0,
  notStartedCount: 0,
  onTrackCount: 0,
  atRiskCount: 0,
  offTrackCount: 0,
  completedCount: 0,
  otherCount: 0,
  indicatorCount: 0,
  ownerCount: 0,
};

function coverage(...given: Partial<ThemeCoverage>[]) {
  return { themes: themes.map((theme, place) => ({ ...empty, theme, ...given[place] })), ways: [] };
}

describe('findingOf', () => {
  it.each([
    [
      'counts a theme with something off track as not on track',
      'in-delivery',
      [
        { goalCount: 2, onTrackCount: 5 },
        { goalCount: 1, onTrackCount: 3, offTrackCount: 2 },
      ],
      0,
      '1 of 5 themes have goals on track. 2 actions are off track.',
    ],
    [
      'counts a theme that is all completed as on track',
      'published',
      [{ goalCount: 1, completedCount: 1 }],
      0,
      '1 of 5 themes have goals on track. No action is off track.',
    ],
    [
      'counts a theme as on track only while less is at risk than runs well',
      'in-delivery',
      [
        { goalCount: 1, onTrackCount: 2, atRiskCount: 1 },
        { goalCount: 1, onTrackCount: 1, atRiskCount: 1 },
      ],
      0,
      '1 of 5 themes have goals on track. No action is off track.',
    ],
    [
      'does not count what has not started as on track',
      'in-delivery',
      [{ goalCount: 1, notStartedCount: 4, offTrackCount: 1 }],
      0,
      '0 of 5 themes have goals on track. 1 action is off track.',
    ],
    [
      'says what a draft needs',
      'draft',
      [{ goalCount: 1 }],
      7,
      '1 of 5 themes have goals. 7 things are needed before review.',
    ],
    [
      'says when a draft needs nothing',
      'returned',
      [],
      0,
      '0 of 5 themes have goals. Nothing is missing before review.',
    ],
    [
      'says that a plan waits',
      'in-review',
      [{ goalCount: 1 }],
      0,
      '1 of 5 themes have goals. The plan waits for approval.',
    ],
    ['says little of a plan that is over', 'closed', [{ goalCount: 1 }], 3, '1 of 5 themes have goals.'],
  ] as const)('%s', (_story, status, given, mustCount, sentence) => {
    expect(findingOf({ status, coverage: coverage(...given), mustCount })).toBe(sentence);
  });
});

describe('dueSentence', () => {
  it.each([
    [0, 'Nothing is due for you.'],
    [1, '1 thing is due for you.'],
    [4, '4 things are due for you.'],
  ])('for %s', (count, sentence) => {
    expect(dueSentence(count)).toBe(sentence);
  });
});
