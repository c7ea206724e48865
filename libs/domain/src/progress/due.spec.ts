import { dueUpdate, endOrReview, isFollowed, nextUpdate, openMilestone } from './due';

const days = { targetDays: 30, acceptableDays: 60, staleDays: 180 };
const today = '2027-06-30';

describe('the next update on 30 June 2027, wanted every 30 days and expected within 60', () => {
  it.each([
    ['2027-06-30', '2027-07-30', false, false],
    ['2027-05-31', '2027-06-30', false, false], // due today is not yet asked for
    ['2027-05-30', '2027-06-29', false, true],
    ['2027-05-01', '2027-05-31', false, true], // the sixtieth day is still in time
    ['2027-04-30', '2027-05-30', true, true],
    ['2026-01-01', '2026-01-31', true, true],
  ] as const)('after an update on %s is due on %s', (lastUpdatedOn, dueOn, overdue, asked) => {
    const action = { deliveryStatus: 'on-track', lastUpdatedOn, startsOn: '2026-01-01' } as const;
    expect(nextUpdate(action, days, today)).toEqual({ dueOn, overdue });
    expect(dueUpdate(action, days, today)).toEqual(asked ? { dueOn, overdue } : null);
  });

  it('counts from the start where nothing was said, and is never asked for once an action ended', () => {
    const never = { deliveryStatus: 'not-started', lastUpdatedOn: null, startsOn: '2027-05-01' } as const;
    expect(nextUpdate(never, days, today)).toEqual({ dueOn: '2027-05-31', overdue: false });
    expect(nextUpdate({ ...never, startsOn: null }, days, today)).toBeNull();
    expect(nextUpdate({ ...never, startsOn: '2027-08-01' }, days, today)).toEqual({
      dueOn: '2027-08-31',
      overdue: false,
    });
    for (const deliveryStatus of ['completed', 'cancelled', 'merged', 'not-achieved'] as const)
      expect(nextUpdate({ ...never, deliveryStatus }, days, today)).toBeNull();
  });
});

describe('a milestone on 30 June 2027', () => {
  it.each([
    ['2027-06-29', null, null, { dueOn: '2027-06-29', overdue: true }],
    ['2027-06-30', null, null, { dueOn: '2027-06-30', overdue: false }],
    ['2028-06-30', null, null, { dueOn: '2028-06-30', overdue: false }],
    ['2027-06-01', '2027-06-01', null, null],
    ['2027-06-01', null, 'No longer needed', null],
  ] as const)('due on %s, done on %s, dropped for %s', (dueOn, doneOn, droppedReason, open) => {
    expect(openMilestone({ dueOn, doneOn, droppedReason }, today)).toEqual(open);
  });
});

it('is an end, or the review of what goes on', () => {
  const dates = { dueOn: '2027-01-01', reviewOn: '2027-02-02' };
  expect(endOrReview({ ongoing: false, ...dates })).toEqual({ kind: 'action', dueOn: '2027-01-01' });
  expect(endOrReview({ ongoing: true, ...dates })).toEqual({ kind: 'review', dueOn: '2027-02-02' });
});

it('follows plans that are published or in delivery', () => {
  expect((['draft', 'in-review', 'published', 'in-delivery', 'paused', 'closed'] as const).map(isFollowed)).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});
