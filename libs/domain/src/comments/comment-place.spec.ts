import { awaitsAnswerOf, isCommentable } from './comment-place';

describe('isCommentable', () => {
  it.each([
    ['plan', null, true],
    ['plan', 'vision', true],
    ['plan', 'dueOn', false],
    ['goal', 'need', true],
    ['action', 'dates', true],
    ['milestone', 'dueOn', true],
    ['target', 'vision', false],
  ] as const)('a %s by the field %s: %s', (kind, field, able) => {
    expect(isCommentable(kind, field)).toBe(able);
  });
});

describe('awaitsAnswerOf Ada', () => {
  const open = { resolved: false, archived: false };
  const asks = { userId: 'Ben', mentionIds: ['Ada'] };
  const says = { userId: 'Ada', mentionIds: [] };

  it.each([
    ['mentioned', open, [asks], true],
    ['mentioned and answered', open, [asks, says], false],
    ['mentioned again after the answer', open, [asks, says, asks], true],
    ['never mentioned', open, [{ userId: 'Ben', mentionIds: [] }], false],
    ['mentioned in what is resolved', { ...open, resolved: true }, [asks], false],
    ['mentioned in what is archived', { ...open, archived: true }, [asks], false],
    ['mentions herself', open, [{ userId: 'Ada', mentionIds: ['Ada'] }], false],
  ])('%s', (_story, state, entries, awaited) => {
    expect(awaitsAnswerOf({ ...state, entries }, 'Ada')).toBe(awaited);
  });
});
