import { byUrgency, isAsked, type AskedItem } from './update-row';

const today = '2027-06-30';
const item = (parts: Partial<AskedItem>): AskedItem => ({
  ...{ kind: 'milestone', state: 'due', dueOn: today, lastUpdatedOn: null },
  ...parts,
});

describe('what stands in the list of its owner on 30 June 2027', () => {
  it.each([
    ['update', '2027-06-29', null, true],
    ['update', '2027-06-30', null, false],
    ['milestone', '2027-07-30', null, true],
    ['milestone', '2027-07-31', null, false],
    ['milestone', '2027-06-01', '2027-06-30', true], // a milestone is asked for whatever was said
    ['action', '2027-06-01', null, true],
    ['action', '2027-06-01', '2027-06-30', false],
    ['action', '2027-06-01', '2027-06-24', false],
    ['action', '2027-06-01', '2027-06-23', true],
    ['review', '2027-07-10', '2027-06-30', false],
    ['figure', '2027-08-01', null, false],
    ['approval', null, null, true],
  ] as const)('%s due on %s, spoken of on %s: %s', (kind, dueOn, lastUpdatedOn, asked) => {
    expect(isAsked(item({ kind, dueOn, lastUpdatedOn }), today)).toBe(asked);
  });

  it('is in order of what was sent back, is overdue, waits for others, and then by day', () => {
    const items = [
      item({ dueOn: '2027-07-02' }),
      item({ state: 'approval', dueOn: null }),
      item({ state: 'overdue', dueOn: '2027-06-20' }),
      item({ dueOn: '2027-07-01' }),
      item({ state: 'returned', dueOn: null }),
      item({ state: 'overdue', dueOn: '2027-06-10' }),
    ];
    expect(items.sort(byUrgency).map(({ state, dueOn }) => `${state} ${dueOn ?? ''}`.trim())).toEqual([
      ...['returned', 'overdue 2027-06-10', 'overdue 2027-06-20', 'approval', 'due 2027-07-01', 'due 2027-07-02'],
    ]);
  });
});
