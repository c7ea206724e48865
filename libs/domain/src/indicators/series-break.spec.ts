import { breaksBetween, isBrokenAt } from './series-break';

const on = (day: string) => [{ on: day }];
const before = { periodEnd: '2023-03-31' };
const normal = { periodEnd: '2024-03-31', status: 'normal' } as const;

describe('between the figures of two springs', () => {
  it.each([
    ['no break', [], false],
    ['a break on the day of the first', on('2023-03-31'), false],
    ['a break on the day after it', on('2023-04-01'), true],
    ['a break on the day of the second', on('2024-03-31'), true],
    ['a break on the day after it', on('2024-04-01'), false],
  ])('lies %s', (_story, breaks, broken) => {
    expect(breaksBetween(breaks, before, normal)).toEqual(broken ? breaks : []);
    expect(isBrokenAt(breaks, before, normal)).toBe(broken);
  });

  it('a figure may say by itself that it is not the same measure, unless it is the first', () => {
    const stated = { ...normal, status: 'break' } as const;
    expect([isBrokenAt([], before, stated), isBrokenAt(on('2024-01-01'), undefined, stated)]).toEqual([true, false]);
  });
});
