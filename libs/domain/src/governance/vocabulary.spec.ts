import { answerNeedsReason, recommendationState } from './vocabulary';

describe('a recommendation', () => {
  it.each([
    [null, null, 'awaiting-answer'],
    ['accepted', null, 'awaiting-action'],
    ['in-part', null, 'awaiting-action'],
    ['not-accepted', null, 'settled'],
    ['accepted', 'a1', 'settled'],
  ] as const)('answered %s with action %s is %s', (answer, actionId, state) => {
    expect(recommendationState({ answer, actionId })).toBe(state);
  });

  it.each([
    ['accepted', false],
    ['in-part', true],
    ['not-accepted', true],
  ] as const)('answered %s needs a reason: %s', (answer, needed) => {
    expect(answerNeedsReason(answer)).toBe(needed);
  });
});
