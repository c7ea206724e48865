import { addDays } from '../day';
import { isToBeTold, rungOn, type Told } from './ladder';

describe('rungOn for what is due on 15 June 2027', () => {
  it.each([
    ['2027-05-15', null], // 31 days before
    ['2027-05-16', -30],
    ['2027-06-07', -30],
    ['2027-06-08', -7],
    ['2027-06-13', -7],
    ['2027-06-14', -1],
    ['2027-06-15', -1], // due today is not late
    ['2027-06-16', 0], // late at once
    ['2027-06-17', 1],
    ['2027-06-22', 1],
    ['2027-06-23', 7],
    ['2027-07-15', 7],
    ['2027-07-16', 30],
    ['2027-08-14', 30],
    ['2027-08-15', 60],
    ['2028-06-15', 360],
  ])('on %s it is %s', (today, rung) => {
    expect(rungOn('2027-06-15', today)).toBe(rung);
  });
});

/** Looks each day and tells when it is to be told; days count from the due day. */
function walk(from: number, until: number, first: Told | null = null): [number, number][] {
  const dueOn = '2027-06-15';
  let last = first;
  const walked: [number, number][] = [];
  for (let count = from; count <= until; count += 1) {
    const on = addDays(dueOn, count);
    const rung = rungOn(dueOn, on);
    if (rung === null || !isToBeTold(rung, dueOn, { last, on })) continue;
    last = { on, dueOn, rung };
    walked.push([count, rung]);
  }
  return walked;
}

describe('the ladder with five days between', () => {
  it('tells 30, 7 and 1 days before, then late as soon as five days are over', () => {
    expect(walk(-60, 70)).toEqual([
      [-30, -30],
      [-7, -7],
      [-1, -1],
      [4, 1], // late at once (on 1) and a day later (on 2) come too soon after the last word
      [9, 7], // a week late is on 8
      [31, 30],
      [61, 60],
    ]);
  });

  it.each([
    // It begins four days before: the rung of one day would come after three, so that of the first late day takes its place.
    [
      -4,
      [
        [-4, -7],
        [1, 0],
        [8, 7],
        [31, 30],
      ],
    ],
    // It begins late.
    [
      1,
      [
        [1, 0],
        [8, 7],
        [31, 30],
      ],
    ],
    [
      2,
      [
        [2, 1],
        [8, 7],
        [31, 30],
      ],
    ],
    // It begins when it is late for long: the last rung only.
    [
      20,
      [
        [20, 7],
        [31, 30],
      ],
    ],
    [
      29,
      [
        [29, 7],
        [34, 30],
      ],
    ],
  ])('begun on day %s it tells %j', (from, walked) => {
    expect(walk(from, 40)).toEqual(walked);
  });

  it('begins anew when the due day moves, five days after the last word', () => {
    const last = { on: '2027-06-12', dueOn: '2027-06-13', rung: -1 };
    expect(isToBeTold(-7, '2027-06-20', { last, on: '2027-06-16' })).toBe(false);
    expect(isToBeTold(-7, '2027-06-20', { last, on: '2027-06-17' })).toBe(true);
  });
});
