import { sumMayStand } from './member-sum';

describe('sumMayStand at a threshold of 5', () => {
  it.each([
    [[], true],
    [[3], false],
    [[40], false],
    [[1, 2], false], // small even together
    [[4, 4], false], // only 4 and 4 make 8
    [[3, 4], false], // 3 or 4, nothing else
    [[2, 4], true], // 2 to 4
    [[1, 2, 4], true],
    [[3, 12], true],
  ])('of %j: %s', (hidden, stands) => {
    expect(sumMayStand(hidden, 5)).toBe(stands);
  });

  it('asks no more than there is at the least threshold', () => {
    expect(sumMayStand([1, 2], 3)).toBe(true);
    expect(sumMayStand([2, 2], 3)).toBe(false);
  });
});
