import { isOpen, milestoneStatus, shareComplete } from './milestone-status';

describe('milestoneStatus on 1 March 2027', () => {
  it.each([
    ['done', '2027-01-01', '2027-02-01', null],
    ['done', '2027-01-01', '2027-02-01', 'no longer needed'],
    ['dropped', '2027-01-01', null, 'no longer needed'],
    ['late', '2027-02-28', null, null],
    ['late', '2027-02-28', null, ' '], // an empty reason drops nothing
    ['due-soon', '2027-03-01', null, null], // due today is not late
    ['due-soon', '2027-03-31', null, null],
    ['planned', '2027-04-01', null, null],
  ] as const)('is %s when due on %s, done on %s, dropped because %s', (status, dueOn, doneOn, droppedReason) => {
    expect(milestoneStatus({ dueOn, doneOn, droppedReason }, '2027-03-01')).toBe(status);
  });
});

const done = { doneOn: '2027-01-01', droppedReason: null };
const open = { doneOn: null, droppedReason: null };
const dropped = { doneOn: null, droppedReason: 'merged' };

describe('shareComplete', () => {
  it.each([
    [[], null],
    [[dropped], null],
    [[open], 0],
    [[done], 1],
    [[done, open], 0.5],
    [[done, open, dropped], 0.5],
    [[done, done, open], 2 / 3],
  ])('of %j is %s', (milestones, share) => {
    expect(shareComplete(milestones)).toBe(share);
  });

  it('tells open from done and dropped', () => {
    expect([isOpen(open), isOpen(done), isOpen(dropped)]).toEqual([true, false, false]);
  });
});
