import { daysBetween } from '../day';
import { callInEnds, forwardPlanNotice, lastForwardPlanDay } from './notice';

describe('lastForwardPlanDay', () => {
  it.each([
    // 28 days lie between 9 February and 10 March 2027, neither of them counted.
    ['2027-03-10', 'England', '2027-02-09'],
    ['2028-03-10', 'England', '2028-02-10'], // with a leap day between
    ['2027-01-13', 'England', '2026-12-15'],
    ['2027-03-10', 'Wales', null],
    ['2027-03-10', 'Scotland', null],
    ['2027-03-10', 'Northern Ireland', null],
  ] as const)('of a meeting on %s in %s is %s', (meetingOn, nation, expected) => {
    expect(lastForwardPlanDay(meetingOn, nation)).toBe(expected);
    if (expected !== null) expect(daysBetween(expected, meetingOn) - 1).toBe(28);
  });
});

describe('forwardPlanNotice of a meeting on 10 March 2027', () => {
  const meeting = { on: '2027-03-10', keyDecision: true, nation: 'England' } as const;
  it.each([
    ['due', null, '2027-02-09'],
    ['missed', null, '2027-02-10'],
    ['given', '2027-02-09', '2027-02-20'],
    ['late', '2027-02-10', '2027-02-20'],
    ['due', '2027-02-09', '2027-02-01'], // the entry itself is only planned
  ] as const)('is %s with an entry on %s, on %s', (state, enteredOn, today) => {
    expect(forwardPlanNotice(meeting, enteredOn, today)).toEqual({ state, lastOn: '2027-02-09' });
  });

  it('is not needed for a decision that is not key, or outside England', () => {
    const none = { state: 'not-needed', lastOn: null };
    expect(forwardPlanNotice({ ...meeting, keyDecision: false }, null, '2027-03-01')).toEqual(none);
    expect(forwardPlanNotice({ ...meeting, nation: 'Wales' }, null, '2027-03-01')).toEqual(none);
  });
});

describe('callInEnds', () => {
  it.each([
    ['2027-03-10', 'England', 5, '2027-03-17', true],
    ['2027-03-23', 'England', 5, '2027-04-01', true], // Good Friday and Easter Monday between
    ['2027-03-23', 'Scotland', 5, '2027-03-31', true], // Easter Monday is none of Scotland's
    ['2026-12-23', 'England', 5, '2027-01-04', true],
    ['2027-03-12', 'England', 3, '2027-03-17', true], // from a Friday
    ['2029-03-28', 'England', 5, '2029-04-04', false], // Easter 2029 is not published
    ['2028-12-27', 'England', 5, '2029-01-03', false],
  ] as const)(
    'of a decision published on %s in %s with %d days is %s, certain: %s',
    (on, nation, days, endsOn, sure) => {
      expect(callInEnds(on, nation, days)).toEqual({ endsOn, certain: sure });
    },
  );
});
