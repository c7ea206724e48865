import fc from 'fast-check';
import { deliveryStatuses } from '../plans/delivery-status';
import {
  countsOf,
  decisionsOn,
  isGoodAction,
  isGoodTarget,
  isRedAction,
  isRedTarget,
  type PackAction,
} from './pack-lines';
import { lastFullQuarter } from './pack-period';

const period = { startsOn: '2026-07-01', endsOn: '2026-09-30' };
const action = (values: Partial<PackAction>): PackAction => ({
  status: 'on-track',
  statusBefore: null,
  correctiveAction: '',
  dueOn: null,
  completedOn: null,
  decision: null,
  ...values,
});

describe('isGoodAction', () => {
  it.each([
    ['completed on the first day', { status: 'completed', completedOn: '2026-07-01' }, true],
    ['completed on the last day', { status: 'completed', completedOn: '2026-09-30' }, true],
    ['completed before', { status: 'completed', completedOn: '2026-06-30' }, false],
    ['completed after', { status: 'completed', completedOn: '2026-10-01' }, false],
    ['back on track', { status: 'on-track', statusBefore: 'off-track' }, true],
    ['on track as before', { status: 'on-track', statusBefore: 'on-track' }, false],
    ['off track still', { status: 'off-track', statusBefore: 'off-track' }, false],
  ] as const)('%s: %j is %s', (_case, values, good) => {
    expect(isGoodAction(action(values), period)).toBe(good);
  });
});

describe('isGoodTarget and isRedTarget', () => {
  it.each([
    ['target-met', null, true, false],
    ['on-track', 'behind', true, false],
    ['on-track', 'on-track', false, false],
    ['on-track', null, false, false],
    ['behind', 'on-track', false, true],
    ['slightly-behind', 'on-track', false, false],
    ['no-judgement', 'behind', false, false],
    ['cannot-tell', 'behind', false, false],
  ] as const)('%s after %s: good %s, red %s', (status, statusBefore, good, red) => {
    expect(isGoodTarget({ status, statusBefore })).toBe(good);
    expect(isRedTarget({ status, statusBefore })).toBe(red);
  });
});

describe('decisionsOn', () => {
  it.each([
    ['on track', {}, []],
    ['off track, corrected, undecided', { status: 'off-track', correctiveAction: 'A tutor' }, ['off-track-undecided']],
    ['off track and nothing said', { status: 'off-track' }, ['off-track-undecided', 'no-corrective-action']],
    ['off track, decided', { status: 'off-track', correctiveAction: 'A tutor', decision: 'continue' }, []],
    ['91 days late', { status: 'at-risk', dueOn: '2026-07-01' }, ['long-overdue']],
    ['90 days late', { status: 'at-risk', dueOn: '2026-07-02' }, []],
    ['late but ended', { status: 'cancelled', dueOn: '2026-01-01' }, []],
    ['to be stopped', { status: 'off-track', decision: 'stop' }, ['stop-proposed']],
    ['paused by the decision', { status: 'paused', decision: 'stop' }, []],
    ['stopped', { status: 'cancelled', decision: 'stop' }, []],
  ] as const)('%s', (_case, values, reasons) => {
    expect(decisionsOn(action(values), period)).toEqual(reasons);
  });
});

describe('countsOf', () => {
  it('counts every thing once, whatever the statuses', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ status: fc.constantFrom(...deliveryStatuses) })), (things) => {
        const counts = countsOf(things, deliveryStatuses);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(things.length);
        expect(counts.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});

it('red is what an owner calls off track or not achieved', () => {
  expect(deliveryStatuses.filter((status) => isRedAction(action({ status })))).toEqual(['off-track', 'not-achieved']);
});

describe('lastFullQuarter', () => {
  it.each([
    ['2026-11-22', '2026-07-01', '2026-09-30'],
    ['2026-04-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2025-10-01', '2025-12-31'],
    ['2026-07-01', '2026-04-01', '2026-06-30'],
  ])('on %s it is %s to %s', (today, startsOn, endsOn) => {
    expect(lastFullQuarter(today)).toEqual({ startsOn, endsOn });
  });
});
