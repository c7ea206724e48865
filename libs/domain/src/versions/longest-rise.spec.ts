import { longestRise } from './longest-rise';

describe('longestRise', () => {
  it.each([
    [[], []],
    [[7], [7]],
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    [[3, 2, 1, 0], [0]],
    // One that went to the front leaves all others where they were.
    [
      [4, 0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    [
      [1, 2, 3, 0],
      [1, 2, 3],
    ],
    [
      [2, 5, 3, 7, 11, 8, 10, 13, 6],
      [2, 3, 7, 8, 10, 13],
    ],
  ])('of %j is %j', (values, rise) => {
    expect([...longestRise(values)].sort((a, b) => a - b)).toEqual(rise);
  });
});
