import type { DueItem } from '@waymark/contract/home';
import { placeOf, waitingOf } from './due';

function item(parts: Partial<DueItem>): DueItem {
  const nothing = { actionId: null, reference: null, dueOn: null, overdue: false, mine: true };
  return { id: 'i', kind: 'update', planId: 'p', title: 'T', ...nothing, ...parts };
}

describe('waitingOf', () => {
  it('puts what is overdue first, then the nearest day, and what has no day last', () => {
    const due = [
      item({ id: 'open' }),
      item({ id: 'later', dueOn: '2027-05-01' }),
      item({ id: 'soon', dueOn: '2027-04-01' }),
      item({ id: 'late', dueOn: '2027-03-01', overdue: true }),
    ];
    expect(waitingOf(due).mine.map(({ id }) => id)).toEqual(['late', 'soon', 'later', 'open']);
  });

  it('keeps approvals and what others owe apart', () => {
    const { mine, approvals, others } = waitingOf([
      item({ id: 'a', kind: 'approval' }),
      item({ id: 'b', mine: false }),
      item({ id: 'c' }),
    ]);
    expect([mine, approvals, others].map((list) => list.map(({ id }) => id))).toEqual([['c'], ['a'], ['b']]);
  });
});

describe('placeOf', () => {
  it.each([
    ['update', 'a', '/plans/p/actions/a/progress'],
    ['action', 'a', '/plans/p/actions/a/progress'],
    ['milestone', 'a', '/plans/p/actions/a'],
    ['review', null, '/plans/p'],
    ['approval', null, '/plans/p'],
  ] as const)('leads from %s to where it is done', (kind, actionId, address) => {
    expect(placeOf({ kind, planId: 'p', actionId }).join('/')).toBe(address);
  });
});
