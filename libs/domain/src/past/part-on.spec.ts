import fc from 'fast-check';
import { type LaterEvent, partOn } from './part-on';

const now = { madeBefore: true, archived: false, status: 'completed', title: 'Open a desk' };
const event = (name: string, before: LaterEvent['before'] = null): LaterEvent => ({ name, before });

describe('partOn', () => {
  it.each([
    ['nothing came later', [], { status: 'completed' }],
    [
      'it was changed twice',
      [event('action.progress', { status: 'at-risk' }), event('action.progress', { status: 'on-track' })],
      { status: 'on-track' },
    ],
    ['another field was changed', [event('action.change', { title: 'Desk' })], { status: 'completed', title: 'Desk' }],
    ['it was added later', [event('action.change', { title: 'x' }), event('action.add')], null],
    ['it was archived and restored later', [event('action.restore'), event('action.archive')], { status: 'completed' }],
    ['it was restored later', [event('action.restore')], null],
  ] as const)('when %s', (_story, later, expected) => {
    const then = partOn(now, later);
    if (expected === null) expect(then).toBeNull();
    else expect(then).toMatchObject(expected);
  });

  it('stands where it was archived later, and does not where it was archived before', () => {
    expect(partOn({ ...now, archived: true }, [event('action.archive', { title: 'Open' })])).toMatchObject({
      archived: false,
      title: 'Open',
    });
    expect(partOn({ ...now, archived: true }, [])).toBeNull();
  });

  it('does not stand before its identifier was made', () => {
    expect(partOn({ ...now, madeBefore: false }, [])).toBeNull();
  });

  it('gives back every state that changes led through', () => {
    const statuses = fc.array(fc.constantFrom('not-started', 'on-track', 'at-risk', 'completed'), { minLength: 1 });
    fc.assert(
      fc.property(statuses, fc.nat(), (path, place) => {
        const at = place % path.length;
        const later = path
          .slice(at, -1)
          .map((status) => event('action.progress', { status }))
          .reverse();
        expect(partOn({ ...now, status: path.at(-1) ?? '' }, later)).toMatchObject({ status: path[at] });
      }),
      { numRuns: 100 },
    );
  });
});
