import { Refusal } from '../refusal';
import { entryStates, entrySteps, isOpen, mayCheck, nextEntryState, stepAllows } from './entry-state';

describe('the way of an entry', () => {
  it.each([
    ['draft', 'submit', 'submitted'],
    ['submitted', 'return', 'returned'],
    ['returned', 'enter', 'draft'],
    ['returned', 'submit', 'submitted'],
    ['submitted', 'withdraw', 'draft'],
    ['submitted', 'approve', 'approved'],
    ['approved', 'enter', 'draft'],
    ['draft', 'discard', 'discarded'],
    ['discarded', 'enter', 'draft'],
  ] as const)('from %s by %s to %s', (from, step, to) => {
    expect(nextEntryState(from, step)).toBe(to);
  });

  it.each([
    ['draft', 'approve'],
    ['submitted', 'enter'],
    ['approved', 'return'],
    ['returned', 'approve'],
    ['discarded', 'submit'],
  ] as const)('has no %s with %s', (from, step) => {
    expect(() => nextEntryState(from, step)).toThrow(Refusal);
  });

  it('reaches and leaves every state', () => {
    for (const state of entryStates) {
      const reached = entryStates.some((from) =>
        entrySteps.some((step) => stepAllows(from, step) && nextEntryState(from, step) === state),
      );
      expect(reached).toBe(true);
      expect(entrySteps.some((step) => stepAllows(state, step))).toBe(true);
    }
  });

  it('is open until it counts or is taken back', () => {
    expect(entryStates.filter(isOpen)).toEqual(['draft', 'submitted', 'returned']);
  });

  it.each([
    ['me', true, false],
    ['other', true, true],
    ['me', false, true],
  ])('entered by %s with a second person %s may be checked by me: %s', (enteredById, second, may) => {
    expect(mayCheck({ enteredById }, 'me', second)).toBe(may);
  });
});
