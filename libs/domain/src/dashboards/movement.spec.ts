import fc from 'fast-check';
import { deliveryStatuses } from '../plans/delivery-status';
import { movementOf, type PartStatus, type StandingPart } from './movement';

const at = (status: PartStatus | null, late = false): StandingPart => ({ status, late });

describe('movementOf', () => {
  it.each([
    ['nothing that was nothing', null, null, null],
    ['nothing new', at('on-track'), at('on-track'), null],
    ['what is new', null, at('on-track'), ['new', null]],
    ['what is gone', at('on-track'), null, ['gone', null]],
    ['what got worse', at('on-track'), at('off-track'), ['moved', 'worse']],
    ['what got better', at('behind'), at('slightly-behind'), ['moved', 'better']],
    ['what moved sideways', at('on-track'), at('paused'), ['moved', null]],
    ['what was said for the first time', at(null), at('at-risk'), ['moved', null]],
    ['what was completed', at('at-risk', true), at('completed'), ['completed', 'better']],
    ['a milestone that was done', at('late', true), at('done'), ['completed', 'better']],
    ['a target that was met', at('on-track'), at('target-met'), ['completed', 'better']],
    ['what became late', at('on-track'), at('on-track', true), ['late', 'worse']],
    ['what became late and moved', at('on-track'), at('at-risk', true), ['late', 'worse']],
    ['what was late before', at('on-track', true), at('on-track', true), null],
    ['what is late no more', at('on-track', true), at('on-track'), null],
  ] as const)('%s', (_story, before, now, expected) => {
    const moved = movementOf(before, now);
    expect(moved && [moved.movement, moved.turn]).toEqual(expected);
  });

  it('turned round is never the same way', () => {
    const status = fc.constantFrom(...deliveryStatuses);
    fc.assert(
      fc.property(status, status, (one, other) => {
        const [there, back] = [movementOf(at(one), at(other)), movementOf(at(other), at(one))];
        if (one === other) expect([there, back]).toEqual([null, null]);
        else if (there?.turn != null && back?.turn != null) expect(there.turn).not.toBe(back.turn);
      }),
      { numRuns: 100 },
    );
  });
});
