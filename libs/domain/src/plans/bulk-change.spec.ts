import { type BulkAction, type BulkAlteration, bulkOutcome } from './bulk-change';

const today = '2027-03-01';
const action: BulkAction = {
  goalId: 'g1',
  councilLeadId: 'p1',
  deliveryStatus: 'on-track',
  statusReason: '',
  correctiveAction: '',
  completedOn: null,
  startsOn: '2027-01-31',
  dueOn: '2027-06-30',
  tags: ['a', 'b'],
  milestones: [],
  suggested: 'on-track',
};

const outcome = (change: BulkAlteration, of: Partial<BulkAction> = {}) =>
  bulkOutcome({ ...action, ...of }, change, today);

describe('one change of many actions', () => {
  it.each<[string, BulkAlteration, object, object]>([
    ['another lead', { councilLeadId: 'p2' }, { councilLeadId: 'p1' }, { councilLeadId: 'p2' }],
    ['no lead', { councilLeadId: null }, { councilLeadId: 'p1' }, { councilLeadId: null }],
    ['the lead it has', { councilLeadId: 'p1' }, {}, {}],
    ['another goal', { goalId: 'g2' }, { goalId: 'g1' }, { goalId: 'g2' }],
    ['a due date', { dueOn: '2027-07-31' }, { dueOn: '2027-06-30' }, { dueOn: '2027-07-31' }],
    [
      'dates 30 days later',
      { shiftDays: 30 },
      { startsOn: '2027-01-31', dueOn: '2027-06-30' },
      { startsOn: '2027-03-02', dueOn: '2027-07-30' },
    ],
    ['tags', { addTags: ['c', 'b'], removeTags: ['a'] }, { tags: ['a', 'b'] }, { tags: ['b', 'c'] }],
    [
      'a status with its reason',
      { deliveryStatus: 'at-risk', statusReason: 'Late start' },
      { deliveryStatus: 'on-track', statusReason: '' },
      { deliveryStatus: 'at-risk', statusReason: 'Late start' },
    ],
  ])('%s', (_what, change, before, after) => {
    expect(outcome(change)).toEqual({ before, after, refusals: [] });
  });

  it.each<[string, BulkAlteration, Partial<BulkAction>, string[]]>([
    ['a due date before the start', { dueOn: '2027-01-01' }, {}, ['due-before-start']],
    ['shifting what has no dates', { shiftDays: 7 }, { startsOn: null, dueOn: null }, ['no-dates']],
    ['shifting what has ended', { shiftDays: 7 }, { deliveryStatus: 'cancelled' }, ['ended']],
    [
      'a brighter status without a reason',
      { deliveryStatus: 'on-track' },
      { suggested: 'off-track' },
      ['reason-required'],
    ],
    [
      'off track without a correction',
      { deliveryStatus: 'off-track', statusReason: 'x' },
      {},
      ['corrective-action-missing'],
    ],
    ['completed without a day', { deliveryStatus: 'completed' }, {}, ['completion-date-missing']],
    [
      'completed with an open milestone',
      { deliveryStatus: 'completed', completedOn: today },
      { milestones: [{ doneOn: null, droppedReason: null }] },
      ['milestones-open'],
    ],
    ['completed tomorrow', { deliveryStatus: 'completed', completedOn: '2027-03-02' }, {}, ['completion-in-future']],
  ])('refuses %s', (_what, change, of, refusals) => {
    expect(outcome(change, of).refusals).toEqual(refusals);
  });

  it('leaves what has no dates alone where days are set rather than shifted', () => {
    expect(outcome({ dueOn: '2027-07-31' }, { startsOn: null, dueOn: null })).toEqual({
      before: { dueOn: null },
      after: { dueOn: '2027-07-31' },
      refusals: [],
    });
  });
});
