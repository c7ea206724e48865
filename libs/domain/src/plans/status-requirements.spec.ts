import { missingForStatus, type StatedAction } from './status-requirements';

const action: StatedAction = { deliveryStatus: 'on-track', correctiveAction: null, completedOn: null, milestones: [] };
const open = { doneOn: null, droppedReason: null };

describe('missingForStatus on 1 March 2027', () => {
  it.each([
    [{}, []],
    [{ deliveryStatus: 'off-track' }, ['corrective-action-missing']],
    [{ deliveryStatus: 'off-track', correctiveAction: '  ' }, ['corrective-action-missing']],
    [{ deliveryStatus: 'off-track', correctiveAction: 'A second provider' }, []],
    [{ deliveryStatus: 'completed' }, ['completion-date-missing']],
    [{ deliveryStatus: 'completed', completedOn: '2027-03-02' }, ['completion-in-future']],
    [{ deliveryStatus: 'completed', completedOn: '2027-03-01' }, []],
    [{ deliveryStatus: 'completed', completedOn: '2027-03-01', milestones: [open] }, ['milestones-open']],
    [
      { deliveryStatus: 'completed', completedOn: '2027-03-01', milestones: [{ ...open, droppedReason: 'merged' }] },
      [],
    ],
    [{ deliveryStatus: 'cancelled', milestones: [open] }, []],
  ] as [Partial<StatedAction>, string[]][])('of %j: %j', (change, gaps) => {
    expect(missingForStatus({ ...action, ...change }, '2027-03-01')).toEqual(gaps);
  });
});
