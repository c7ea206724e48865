import { actionOn, type SaidThen } from './action-on';
import type { LaterEvent } from './part-on';

const action = { deliveryStatus: 'off-track', statusReason: 'Nobody applied', correctiveAction: 'Ask again' } as const;
const said: SaidThen = { status: 'at-risk', reason: 'No room yet', correctiveAction: null, later: true };
const nothing: SaidThen = { status: null, reason: null, correctiveAction: null, later: true };
const event = (before: LaterEvent['before']): LaterEvent => ({ name: 'action.change', before });

describe('actionOn', () => {
  it.each([
    ['as its record says where nothing was said since', { ...said, later: false }, [], action],
    ['as its record says where a change tells its status', said, [event({ deliveryStatus: 'on-track' })], action],
    [
      'as its owner had said where no change tells its status',
      said,
      [event({ title: 'Tutors' }), event(null)],
      { deliveryStatus: 'at-risk', statusReason: 'No room yet', correctiveAction: '' },
    ],
    [
      'not started where its owner had said nothing yet',
      nothing,
      [],
      { deliveryStatus: 'not-started', statusReason: '', correctiveAction: '' },
    ],
  ] as const)('stands %s', (_story, by, later, expected) => {
    expect(actionOn<typeof action | typeof expected>(action, by, later)).toEqual(expected);
  });
});
