import { attentionFor, type WatchedAction } from './attention';

const fine: WatchedAction = {
  deliveryStatus: 'on-track',
  statusReason: '',
  correctiveAction: '',
  councilLeadId: 'a',
  dueOn: '2027-12-31',
  ongoing: false,
  freshness: 'fresh',
};

describe('attentionFor on 1 June 2027', () => {
  it.each<[string, Partial<WatchedAction>, string[]]>([
    ['nothing', {}, []],
    ['red without words', { deliveryStatus: 'off-track' }, ['no-corrective-action', 'no-reason']],
    ['red with words', { deliveryStatus: 'off-track', statusReason: 'no tutor', correctiveAction: 'hire one' }, []],
    ['amber without a reason', { deliveryStatus: 'at-risk', statusReason: ' ' }, ['no-reason']],
    ['a day that has passed', { dueOn: '2027-05-31' }, ['due-date-passed']],
    ['a day that is today', { dueOn: '2027-06-01' }, []],
    ['an ongoing action', { dueOn: '2027-05-31', ongoing: true }, []],
    ['what is over', { deliveryStatus: 'completed', dueOn: '2027-05-31', councilLeadId: null }, []],
    ['an old update', { freshness: 'stale' }, ['update-late']],
    ['an update that is due', { freshness: 'due' }, []],
    ['nobody', { councilLeadId: null }, ['no-lead']],
  ])('%s', (_story, change, expected) => {
    expect(attentionFor({ ...fine, ...change }, '2027-06-01')).toEqual(expected);
  });
});
