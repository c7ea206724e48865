import { actionReference, actionReferences, inOrder } from './reference';

describe('references', () => {
  it('is the number of the goal and of the action in it', () => {
    expect(actionReference(1, 2)).toBe('1.2');
  });

  it('counts on without gaps, in the order of the positions', () => {
    const goals = [
      { id: 'g2', position: 7, actions: [{ id: 'c', position: 0 }] },
      {
        id: 'g1',
        position: 2,
        actions: [
          { id: 'b', position: 9 },
          { id: 'a', position: 4 },
        ],
      },
    ];
    expect(Object.fromEntries(actionReferences(goals))).toEqual({ a: '1.1', b: '1.2', c: '2.1' });
  });

  it('orders without changing the list it is given', () => {
    const list = [{ position: 2 }, { position: 1 }];
    expect(inOrder(list)).toEqual([{ position: 1 }, { position: 2 }]);
    expect(list[0]).toEqual({ position: 2 });
  });
});
