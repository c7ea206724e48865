import { type JudgedAction, reasonRequired, suggestActionStatus } from './action-suggestion';

const action: JudgedAction = {
  deliveryStatus: 'on-track',
  startsOn: '2026-04-01',
  dueOn: '2027-12-31',
  milestones: [],
};
const openMilestone = { dueOn: '2027-06-01', doneOn: null, droppedReason: null };
const lateMilestone = { ...openMilestone, dueOn: '2027-02-28' };

describe('suggestActionStatus on 1 March 2027', () => {
  it.each([
    ['nothing is wrong', {}, 'on-track', []],
    ['the due date has passed', { dueOn: '2027-02-28' }, 'off-track', ['due-date-passed']],
    ['it is due today', { dueOn: '2027-03-01' }, 'on-track', []],
    [
      'a milestone is late and the due date has passed',
      { dueOn: '2027-02-28', milestones: [lateMilestone] },
      'off-track',
      ['due-date-passed', 'milestone-late'],
    ],
    ['a milestone is late', { milestones: [lateMilestone] }, 'at-risk', ['milestone-late']],
    ['a late milestone was done', { milestones: [{ ...lateMilestone, doneOn: '2027-03-01' }] }, 'on-track', []],
    ['a late milestone was dropped', { milestones: [{ ...lateMilestone, droppedReason: 'merged' }] }, 'on-track', []],
    [
      'it is due in 30 days with a milestone open',
      { dueOn: '2027-03-31', milestones: [openMilestone] },
      'at-risk',
      ['due-soon-with-open-milestone'],
    ],
    [
      'it is due in 31 days with a milestone open',
      { dueOn: '2027-04-01', milestones: [openMilestone] },
      'on-track',
      [],
    ],
    ['it is due in 30 days with nothing open', { dueOn: '2027-03-31' }, 'on-track', []],
    [
      'it should have started yesterday',
      { deliveryStatus: 'not-started', startsOn: '2027-02-28' },
      'at-risk',
      ['start-date-passed'],
    ],
    ['it starts today', { deliveryStatus: 'not-started', startsOn: '2027-03-01' }, 'on-track', []],
    ['it starts tomorrow', { deliveryStatus: 'not-started', startsOn: '2027-03-02' }, 'not-started', []],
    [
      'it has no dates and was not started',
      { deliveryStatus: 'not-started', startsOn: null, dueOn: null },
      'not-started',
      [],
    ],
    ['it is ongoing', { dueOn: null }, 'on-track', []],
    [
      'it is paused past its due date',
      { deliveryStatus: 'paused', dueOn: '2027-02-28' },
      'off-track',
      ['due-date-passed'],
    ],
    [
      'it was completed',
      { deliveryStatus: 'completed', dueOn: '2027-02-28', milestones: [lateMilestone] },
      'completed',
      [],
    ],
    ['it was cancelled', { deliveryStatus: 'cancelled', dueOn: '2027-02-28' }, 'cancelled', []],
    ['it was merged', { deliveryStatus: 'merged', dueOn: '2027-02-28' }, 'merged', []],
  ] as [string, Partial<JudgedAction>, string, string[]][])('when %s', (_, change, status, reasons) => {
    expect(suggestActionStatus({ ...action, ...change }, '2027-03-01')).toEqual({ status, reasons });
  });
});

describe('reasonRequired', () => {
  it.each([
    ['on-track', 'at-risk', true],
    ['on-track', 'off-track', true],
    ['at-risk', 'off-track', true],
    ['not-started', 'at-risk', true],
    ['on-track', 'on-track', false],
    ['on-track', 'not-started', false],
    ['not-started', 'on-track', false],
    ['at-risk', 'on-track', false], // the owner knows of something worse
    ['off-track', 'at-risk', false],
    ['completed', 'off-track', false], // asks for its date instead
    ['paused', 'off-track', false],
    ['cancelled', 'cancelled', false],
  ] as const)('for %s where %s is suggested: %s', (said, suggested, required) => {
    expect(reasonRequired(said, suggested)).toBe(required);
  });
});
